import { readFileSync } from 'node:fs';
import { afterEach, expect, it } from 'vitest';
import { type App, exampleCase, goTo, openApp, openFile, openRow } from './app.ts';
import { recordsUnder } from './storage.ts';

let app: App | undefined;
afterEach(async () => {
  await app?.close();
  app = undefined;
});

const older: unknown = JSON.parse(readFileSync('tests/fixtures/versions/3.case.json', 'utf8'));

it('keeps what only you see out of the case, and brings it over from an older file', async () => {
  app = await openApp();
  const { page, faults } = app;
  const hub = await openFile(page, older);
  await goTo(page, hub, 's/stakeholders');
  const only = page.getByRole('region', { name: 'Only for you' });
  await openRow(page, 'finance-director');
  expect(await only.getByLabel('Influence on the decision').first().inputValue()).toBe('high');
  await only.getByText('More notes on Finance Director').click();
  await only.getByLabel('How will you notice resistance early?').first().fill('PRIVATE-MARK');
  await expect
    .poll(async () => JSON.stringify(await recordsUnder(page, 'private')))
    .toContain('PRIVATE-MARK');
  for (const kind of ['head', 'part', 'step', 'snapshot', 'snapshot-case'])
    expect(JSON.stringify(await recordsUnder(page, kind))).not.toMatch(/PRIVATE-MARK|influence/u);
  await page.reload();
  await openRow(page, 'finance-director');
  await only.getByText('More notes on Finance Director').click();
  expect(await only.getByLabel('How will you notice resistance early?').first().inputValue()).toBe(
    'PRIVATE-MARK',
  );
  expect(faults).toEqual([]);
});

it('records by a press that finance agrees, and takes it back', async () => {
  app = await openApp();
  const { page, faults } = app;
  const example = exampleCase();
  const agreements = example.agreements.map((one) => ({ ...one, figures: {} }));
  const hub = await openFile(page, { ...example, agreements });
  await goTo(page, hub, 's/result');
  const finance = page.getByRole('region', { name: 'Has finance agreed?' });
  await finance.getByText('figures not kept').first().waitFor();
  await finance.getByRole('button', { name: 'They agreed to the figures as they stand' }).click();
  await expect.poll(() => finance.textContent()).toContain('agreed to these figures on 22 January 2027');
  await page.keyboard.press('Control+z');
  await finance.getByText('figures not kept').first().waitFor();
  expect(faults).toEqual([]);
});
