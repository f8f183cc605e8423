import { afterEach, expect, it } from 'vitest';
import { houseText, readHouse } from '../../src/core/house/read-house.ts';
import { houseWith } from '../fixtures/house.ts';
import { type App, goTo, openApp, openExample } from './app.ts';
import { saved } from './office-file.ts';

let app: App | undefined;
afterEach(async () => {
  await app?.close();
  app = undefined;
});

const slide = 'svg[aria-label^="Slide "]';

it('makes a house, and the words change in the preview; saves it, and takes a newer one', async () => {
  app = await openApp();
  const { page, faults } = app;
  const hub = await openExample(page);
  await goTo(page, hub, 'house');
  await page.getByText('customers and staff meet a different service').first().waitFor();
  await page.getByRole('button', { name: 'Make a house' }).click();
  const customers = page.getByRole('region', { name: 'Customers' });
  await customers.getByLabel('One of them').fill('member');
  await customers.getByLabel('Several of them').fill('members');
  await page.locator(slide).getByText('members and staff').first().waitFor();

  await page.getByLabel('Word another sentence').selectOption('goal-opening');
  const own = page.getByLabel('goal-opening', { exact: true });
  expect(await own.inputValue()).toBe('It serves this goal: {{goal.name}}.');
  await own.fill('Our goal is this: {{goal.nmae}}.');
  await page.getByText('There is no "nmae" in "goal". Did you mean "name"?').waitFor();
  await own.fill('Our goal is this: {{goal.name}}.');
  await page.getByText('In this case: Our goal is this: Claims satisfaction').waitFor();

  await page.getByRole('checkbox', { name: 'Discount rate' }).check();
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save the house to a file' }).click();
  const download = await saving;
  expect(download.suggestedFilename()).toBe('northlight-insurance-house.house.json');
  const read = readHouse((await saved(download)).toString('utf8'));
  expect('house' in read && read.house).toMatchObject({
    id: 'northlight-insurance-house',
    version: 1,
    words: { en: { customer: { one: 'member', many: 'members' } } },
    phrases: { en: { 'goal-opening': 'Our goal is this: {{goal.name}}.' } },
    settings: { rate: { share: 0.08 } },
  });

  if (!('house' in read)) return;
  const newer = { ...read.house, version: 2, settings: { rate: { share: 0.06 } } };
  const chooser = page.getByLabel('House file');
  await chooser.setInputFiles({
    name: 'newer.house.json',
    mimeType: 'application/json',
    buffer: Buffer.from(houseText(newer)),
  });
  await page.getByText('The house changed 1 value.').waitFor();
  expect(await page.getByRole('row', { name: /Discount rate a year/u }).innerText()).toMatch(/8%\s+6%/u);
  await page.getByRole('button', { name: 'Take it into this case' }).click();
  await page.getByText('This case has “Northlight Insurance house”, version 2.').waitFor();

  await page.reload();
  await page.getByText('This case has “Northlight Insurance house”, version 2.').waitFor();
  await page.locator(slide).getByText('members and staff').first().waitFor();
  await page.getByRole('link', { name: 'Back to the case' }).click();
  await page.getByRole('link', { name: 'Northlight Insurance house, version 2' }).waitFor();
  await page.getByRole('button', { name: 'Undo' }).waitFor();
  expect(faults).toEqual([]);
});

it('refuses a house that is none, in its line, and takes one with a word that is not used', async () => {
  app = await openApp();
  const { page, faults } = app;
  const hub = await openExample(page);
  await goTo(page, hub, 'house');
  const choose = (text: string): Promise<void> =>
    page
      .getByLabel('House file')
      .setInputFiles({ name: 'a.house.json', mimeType: 'application/json', buffer: Buffer.from(text) });
  await choose(houseText(houseWith()).replace('"avoid"', '"aviod"'));
  await page.getByText(/Line \d+: There is no field "aviod"\. Did you mean "avoid"\?/u).waitFor();
  await choose(houseText(houseWith()));
  await page.getByText('“Union house”, version 2, sets').waitFor();
  await page.getByRole('button', { name: 'Take it into this case' }).click();
  await goTo(page, hub, 's/situation');
  await page.getByText(/open points?$/u).click();
  await page
    .getByText(/\(\d times\)$/u)
    .first()
    .click();
  await page.getByText('Union house does not say “Customers”. Say “Members”.').first().waitFor();
  expect(faults).toEqual([]);
});
