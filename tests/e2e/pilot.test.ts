import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterEach, expect, it } from 'vitest';
import { type App, exampleCase, goTo, openApp, openFile, openRow, unfoldField } from './app.ts';

let app: App | undefined;
afterEach(async () => {
  await app?.close();
  app = undefined;
});

/** Every amount of money in the form, in its order. */
const worth = async (page: Page): Promise<string> =>
  ((await page.getByRole('main').innerText()).match(/£[\d,.]+[km]?/gu) ?? []).join(' ');

it('takes the effect of the pilot for the number it measured, and undo takes it back', async () => {
  app = await openApp();
  const { page, faults } = app;
  const hub = await openFile(page, exampleCase());
  await goTo(page, hub, 's/impact');
  await openRow(page, 'status-calls');
  await page.getByText('The pilot showed 21% (18.1% to 23.8%). Here it says 20% (12% to 24%).').waitFor();
  const before = await worth(page);
  expect(before).toContain('£');
  await page.getByRole('button', { name: 'Take the pilot’s effect' }).click();
  await page.getByText('It is what the pilot showed, and moves with it.').waitFor();
  await expect.poll(() => worth(page)).not.toBe(before);
  await page.keyboard.press('Control+z');
  await page.getByRole('button', { name: 'Take the pilot’s effect' }).waitFor();
  await expect.poll(() => worth(page)).toBe(before);
  expect(faults).toEqual([]);
});

it('asks what the kind of number needs, and shows at once what it shows', async () => {
  app = await openApp();
  const { page, faults } = app;
  const hub = await openFile(page, exampleCase());
  await goTo(page, hub, 's/pilot');
  const shown = page.getByRole('region', { name: 'What the pilot shows' });
  await shown.getByText('Fall seen in our test: 21% (95% range: 18.1% to 23.8%)').waitFor();
  await unfoldField(page.locator('[data-list="pilot.groups"]'));
  await openRow(page, exampleCase().pilot.groups[0]?.id ?? '');
  const calls = page.getByLabel('How many of what is counted?').first();
  await calls.fill('6,800');
  await calls.blur();
  await shown.getByText('Chance alone may explain it: nothing is shown yet.').waitFor();
  await page.getByLabel('What kind of number is it?').selectOption('mean');
  await page.getByLabel('Standard deviation').first().waitFor();
  await page.getByLabel('In what is it measured?').fill('minutes');
  const { violations } = await new AxeBuilder({ page }).include('main').analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  expect(faults).toEqual([]);
});
