import { afterEach, expect, it } from 'vitest';
import { type App, exampleCase, goTo, openApp, openFile } from './app.ts';

let app: App | undefined;
afterEach(async () => {
  await app?.close();
  app = undefined;
});

it('shows any document beside a step, by its name', async () => {
  app = await openApp();
  const { page, faults } = app;
  const hub = await openFile(page, exampleCase());
  await goTo(page, hub, 's/situation');
  await page.getByRole('tab', { name: 'Others' }).click();
  await page.getByLabel('Which document?').selectOption({ label: 'Brief: IT Director' });
  const shown = page.getByRole('article', { name: 'The document' });
  await shown.getByText('lend two developers for eight weeks').waitFor();
  expect(await shown.textContent()).not.toContain('agree the two budget lines that fall');
  await page.getByLabel('Which document?').selectOption({ label: 'Five-slide pitch' });
  await page.getByText('Slide 1 of 5').waitFor();
  // Nobody has decided yet: of that nothing can be told.
  await page.getByLabel('Which document?').selectOption({ label: 'Monthly update' });
  await page.getByText('The case holds nothing for this document yet').waitFor();
  await page.getByRole('tab', { name: 'Deck' }).click();
  await page.getByText(/^Slide \d+ of (?:1\d|2\d)$/u).waitFor();
  expect(faults).toEqual([]);
});

it('exports one brief, or all of them, and says which document was not written', async () => {
  app = await openApp();
  const { page, faults } = app;
  const hub = await openFile(page, exampleCase());
  await goTo(page, hub, 'export');
  await page.getByRole('button', { name: 'Export 2 files' }).waitFor();
  await page.getByRole('checkbox', { name: /^Board deck/u }).uncheck();
  await page.getByRole('checkbox', { name: /^Board paper/u }).uncheck();
  await page.getByText('One by one').click();
  await page.getByRole('checkbox', { name: /^Brief: Compliance/u }).check();
  await page.getByRole('checkbox', { name: /^Monthly update/u }).check();
  await page.getByRole('button', { name: 'Export 2 files' }).click();
  await page.getByText('Claim updates by text - brief - compliance.docx').waitFor({ timeout: 60_000 });
  await page.getByText('Not written, because the case holds nothing for it yet: update.').waitFor();
  await page.getByRole('checkbox', { name: /^Brief, 8 of them/u }).check();
  await page.getByRole('checkbox', { name: /^Brief: Compliance/u }).uncheck();
  await page.getByRole('checkbox', { name: /^Monthly update/u }).uncheck();
  await page.getByRole('button', { name: 'Export 8 files' }).click();
  await page.getByText('Claim updates by text - brief - it-director.docx').waitFor({ timeout: 60_000 });
  expect(
    await page
      .getByRole('listitem')
      .filter({ hasText: / - brief - .+\.docx$/u })
      .count(),
  ).toBe(8);
  expect(faults).toEqual([]);
});
