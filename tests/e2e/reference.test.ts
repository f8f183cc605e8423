import { AxeBuilder } from '@axe-core/playwright';
import { afterEach, expect, it } from 'vitest';
import { type App, goTo, openApp, openExample } from './app.ts';

let app: App | undefined;
afterEach(async () => {
  await app?.close();
  app = undefined;
});

it('tells beside the export what a template can say, and keeps what was chosen there', async () => {
  app = await openApp();
  const { page, faults } = app;
  const hub = await openExample(page);
  await goTo(page, hub, 'export');
  await page.getByRole('checkbox', { name: /Board paper/u }).uncheck();
  await page.getByRole('link', { name: 'What a template can say' }).click();
  await page.getByRole('heading', { level: 1, name: 'What a template can say' }).waitFor();
  await page.getByRole('link', { name: 'Sentences and clauses' }).click();
  await page.getByRole('heading', { level: 1, name: 'Sentences and clauses' }).waitFor();
  expect(await page.getByRole('cell', { name: '{{horizon}}' }).count()).toBe(1);
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  await page.goBack();
  await page.getByRole('link', { name: /ten minutes/u }).click();
  await page.getByText('casewright template new my-story').waitFor();
  await page.setViewportSize({ width: 320, height: 700 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await page.getByRole('link', { name: 'Back to the export' }).click();
  await page.getByRole('heading', { level: 1, name: 'Take it to the board' }).waitFor();
  expect(await page.getByRole('checkbox', { name: /Board paper/u }).isChecked()).toBe(false);
  expect(faults).toEqual([]);
});
