import { afterEach, expect, it } from 'vitest';
import { bundleText } from '../../src/core/template-language/index.ts';
import { templateNamed } from '../fixtures/example-case.ts';
import { type App, exampleCase, goTo, openApp, openFile, slideShown } from './app.ts';
import { severe } from './axe.ts';

let app: App | undefined;
afterEach(async () => {
  await app?.close();
  app = undefined;
});

it('tells a case by another story template, with one step back and nothing lost', async () => {
  app = await openApp();
  const { page, faults } = app;
  const hub = await openFile(page, exampleCase());
  await goTo(page, hub, 'export');
  const templates = page.getByRole('group', { name: 'Which story is it?' });
  const board = templates.getByRole('radio', { name: 'Investment case for the board' });
  const small = templates.getByRole('radio', { name: 'A quick win' });
  expect(await board.isChecked()).toBe(true);
  await templates.getByText(/^For: One manager who can say yes alone\. Makes: Half-page note/u).waitFor();
  await page.getByRole('checkbox', { name: 'Board deck', exact: true }).uncheck();

  await small.check();
  await page.getByRole('checkbox', { name: 'Half-page note', exact: true }).waitFor();
  expect(await page.getByRole('checkbox', { name: 'Board deck', exact: true }).count()).toBe(0);
  await page.getByRole('heading', { level: 2, name: '3 slides' }).waitFor();
  expect(await severe(page)).toEqual([]);
  await page.getByRole('button', { name: 'Export 2 files' }).click();
  await page.getByText('Your browser saved').waitFor({ timeout: 60_000 });
  const names = await page
    .getByRole('listitem')
    .filter({ hasText: /\.(?:docx|pptx)$/u })
    .allTextContents();
  expect(names.map((name) => name.replace(/^.* - /u, '')).toSorted()).toEqual(['note.docx', 'pitch.pptx']);

  // The choice is kept with the case, and the steps show what it makes.
  await goTo(page, hub, 's/situation');
  await page.reload();
  await slideShown(page).waitFor();
  expect(await page.getByLabel('Which document?').inputValue()).toBe('pitch');
  await page.getByLabel('Which document?').selectOption('note');
  await page.getByRole('button', { name: 'The words of the document' }).waitFor();

  await goTo(page, hub, 'export');
  await templates.getByRole('radio', { name: 'Leave to try it on a part' }).check();
  await page.getByRole('checkbox', { name: 'Pilot proposal', exact: true }).waitFor();
  await page.getByRole('button', { name: 'Undo', exact: true }).first().click();
  await page.getByText('Undone: Tell it as “Leave to try it on a part”').first().waitFor();
  await page.getByRole('checkbox', { name: 'Half-page note', exact: true }).waitFor();
  expect(await small.isChecked()).toBe(true);
  await board.check();
  await page.getByRole('checkbox', { name: 'Board deck', exact: true }).waitFor();
  expect(faults).toEqual([]);
});

it('says that a case names a template which did not come with the app, and tells it all the same', async () => {
  app = await openApp({ viewport: { width: 320, height: 640 } });
  const { page, faults } = app;
  const hub = await openFile(page, { ...exampleCase(), storyTemplate: 'of-another-house' });
  await goTo(page, hub, 'export');
  await page.getByText(/“of-another-house”, which did not come with this app/u).waitFor();
  await page.getByRole('checkbox', { name: 'Board deck', exact: true }).waitFor();
  expect(await page.getByRole('radio', { checked: true }).count()).toBe(0);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  expect(faults).toEqual([]);
});

it('tries a template from a file while the case is open, refuses one with faults, and saves one as a file', async () => {
  app = await openApp();
  const { page, faults } = app;
  const hub = await openFile(page, exampleCase());
  await goTo(page, hub, 'export');
  const small = templateNamed('quick-win');
  const ours = (note: string): Buffer =>
    Buffer.from(
      bundleText({
        manifest: { ...small.manifest, id: 'ours', title: 'Our note' },
        files: { ...small.files, 'note.md.hbs': note },
      }),
    );
  const section = page.getByRole('region', { name: 'Template file' });
  const give = (buffer: Buffer) =>
    section
      .locator('input[type=file]')
      .setInputFiles({ name: 'ours.template.json', mimeType: 'application/json', buffer });

  await give(ours('::section{id="note"}\n\n{{situation.asIss}}\n'));
  await section.getByText('“ours.template.json” cannot tell a case yet.', { exact: false }).waitFor();
  await section.getByText(/^note\.md\.hbs, line 3: .*asIss/u).waitFor();
  await page.getByRole('checkbox', { name: 'Board deck', exact: true }).waitFor();

  await give(ours('::section{id="note"}\n\nOur own line: {{situation.asIs}}\n'));
  await section
    .getByText('“Our note” from “ours.template.json” tells this case while it is open.', {
      exact: false,
    })
    .waitFor();
  await page.getByRole('checkbox', { name: 'Half-page note', exact: true }).waitFor();
  expect(await section.getByRole('alert').count()).toBe(0);
  expect(await severe(page)).toEqual([]);
  const download = page.waitForEvent('download');
  await section.getByRole('button', { name: 'Save this template as a file' }).click();
  const saved = await download;
  expect(saved.suggestedFilename()).toBe('ours.template.json');
  const text = await (await saved.createReadStream()).toArray();
  expect(Buffer.concat(text as Buffer[]).toString()).toContain('Our own line');
  await page.getByRole('button', { name: 'Export 2 files' }).click();
  await page.getByText('Your browser saved').waitFor({ timeout: 60_000 });

  await page.goto(`${hub}/s/situation`);
  await page.getByLabel('Which document?').selectOption('note');
  await page.getByText('Our own line:', { exact: false }).waitFor();

  // It is no part of the case: opened again, the case is told as before.
  await page.reload();
  await page.getByRole('tab', { name: 'Deck' }).waitFor();
  expect(await page.getByLabel('Which document?').count()).toBe(0);
  expect(faults).toEqual([]);
});
