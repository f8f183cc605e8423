import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterEach, expect, it } from 'vitest';
import { type App, exampleCase, goTo, openApp, openFile, openRow, unfoldField } from './app.ts';

let app: App | undefined;
afterEach(async () => {
  await app?.close();
  app = undefined;
});

const faultsFor = async (page: Page): Promise<string[]> => {
  const { violations } = await new AxeBuilder({ page }).include('main').analyze();
  return violations.map(({ id }) => id);
};

it('takes “I do not have this number” for a fact, and says who will confirm it', async () => {
  app = await openApp();
  const { page, faults } = app;
  const hub = await openFile(page, exampleCase());
  await goTo(page, hub, 's/situation');
  const row = page.locator('[data-row="settle-days"]');
  await openRow(page, 'settle-days');
  await row.getByLabel('Value').fill('');
  await row.getByText('You do not have it?').click();
  await row.getByLabel('Asked of').fill('Iris Doyle');
  await unfoldField(row.getByLabel('Who stands for it?'));
  await row.getByLabel('Who stands for it?').fill('Claims Director');
  expect(await faultsFor(page)).toEqual([]);
  await page.getByRole('tab', { name: 'Paper' }).click();
  const paper = page.getByRole('article', { name: 'The paper' });
  await expect.poll(() => paper.innerText()).toContain('to be confirmed by Iris Doyle');
  expect(faults).toEqual([]);
});

it('asks of amounts by year where they come from, or of whom they are asked', async () => {
  app = await openApp();
  const { page, faults } = app;
  const hub = await openFile(page, {
    ...exampleCase(),
    costs: exampleCase().costs.map((cost) =>
      cost.id === 'training'
        ? { ...cost, amount: undefined, yearlyAmounts: { base: [45_000], asOf: '2027-01-12' } }
        : cost,
    ),
  });
  await goTo(page, hub, 's/costs');
  const row = page.locator('[data-row="training"]');
  await openRow(page, 'training');
  await row.getByText('Where do these amounts come from?').click();
  await row.getByLabel('Source').fill('Learning team, plan of January 2027');
  await row.getByText('Learning team, plan of January 2027').waitFor();
  await row.getByText('I do not have this number').click();
  await row.getByLabel('Asked of').fill('Iris Doyle');
  expect(await faultsFor(page)).toEqual([]);
  expect(faults).toEqual([]);
});
