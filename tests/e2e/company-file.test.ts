import { afterEach, expect, it } from 'vitest';
import { ourBaseFile } from '../../src/core/exporters/pptx/our-base-file.ts';
import { exampleCase } from '../fixtures/example-case.ts';
import { companyFile } from '../core/exporters/docx/company-file.ts';
import { type App, goTo, openApp, openFile } from './app.ts';

let app: App | undefined;
afterEach(async () => {
  await app?.close();
  app = undefined;
});

const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const pptx = 'application/vnd.openxmlformats-officedocument.presentationml.presentation';
const lookOf = (name: string, buffer: Buffer) => ({ name, mimeType: pptx, buffer });

/** The export of the example, and where a company's file is chosen there. */
const onExport = async () => {
  app = await openApp();
  const { page, faults } = app;
  await goTo(page, await openFile(page, exampleCase()), 'export');
  const section = page.getByRole('region', { name: 'Company file' });
  return { page, faults, section, chooser: section.locator('input[type=file]') };
};

it('refuses a company file that is none as soon as it is chosen, keeps the one before, and says whose look was used', async () => {
  const { page, faults, section, chooser } = await onExport();
  await chooser.setInputFiles(lookOf('Ours.pptx', Buffer.from(ourBaseFile())));
  await section.getByText('The deck gets the look of “Ours.pptx”; the paper keeps our plain look.').waitFor();
  await chooser.setInputFiles(lookOf('Notes.pptx', Buffer.from('only text')));
  await section.getByRole('alert').getByText('“Notes.pptx” is no PowerPoint file').waitFor();
  await section.getByText('The deck gets the look of “Ours.pptx”').waitFor();
  await page.getByRole('button', { name: 'Export 2 files' }).click();
  await page
    .getByText('The deck has the look of “Ours.pptx”. The paper has our plain look.')
    .waitFor({ timeout: 60_000 });
  expect(faults).toEqual([]);
});

it('takes a file for the deck and one for the paper, keeps both for the next time, and forgets one by a press', async () => {
  const { page, faults, section, chooser } = await onExport();
  await chooser.setInputFiles(lookOf('Ours.pptx', Buffer.from(ourBaseFile())));
  await section
    .getByText(/Slides stand on its layout “[^”]+”; the deck begins on “Opening”, its appendix on “Part”/u)
    .waitFor();
  await chooser.setInputFiles({
    name: 'Ours.docx',
    mimeType: docx,
    buffer: Buffer.from(await companyFile({ body: '{{body}}' })),
  });
  const both = 'The deck gets the look of “Ours.pptx”; the paper gets the look of “Ours.docx”.';
  await section.getByText(both).waitFor();
  await page.reload();
  await section.getByText(both).waitFor();
  await page.getByRole('button', { name: 'Export 2 files' }).click();
  await page
    .getByText('The deck has the look of “Ours.pptx”. The paper has the look of “Ours.docx”.')
    .waitFor({ timeout: 60_000 });
  await section.getByRole('button', { name: 'Use the plain look for the paper' }).click();
  await page.reload();
  await section.getByText('The deck gets the look of “Ours.pptx”; the paper keeps our plain look.').waitFor();
  expect(faults).toEqual([]);
});
