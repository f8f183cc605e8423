import type { Page } from 'playwright-core';
import { afterEach, expect, it } from 'vitest';
import { withValueAt } from '../../src/core/business-case/path.ts';
import { type App, exampleCase, goTo, openApp, openExample, openFile, slideShown } from './app.ts';

let app: App | undefined;
afterEach(async () => {
  await app?.close();
  app = undefined;
});

const removeRow = async (page: Page, index: number): Promise<void> => {
  await page
    .locator('[data-list="stakeholders"] [data-row]')
    .nth(index)
    .getByRole('button', { name: /^Move or remove/u })
    .click();
  await page.getByRole('menuitem', { name: 'Remove' }).click();
};

const focusedField = (): string => document.activeElement?.id ?? '';

it('leads from a finding, and from a value in the preview, to the very field', async () => {
  app = await openApp();
  const { page, faults } = app;
  const hub = await openFile(
    page,
    withValueAt(
      withValueAt(exampleCase(), 'ask.fundingSource', ''),
      'benefits[customers-kept].words',
      undefined,
    ),
  );
  await goTo(page, hub, 's/ask');
  await page.getByText('1 open point').click();
  await page.getByRole('link', { name: 'Fix: Say what the money is paid from.' }).click();
  await expect.poll(() => page.evaluate(focusedField)).toBe('field:ask.fundingSource');

  // The benefit stands under another tab than the one that opens first.
  await goTo(page, hub, 's/impact');
  await page.getByText(/open points?$/u).click();
  await page.getByRole('link', { name: /^Fix: .*say what becomes of it/u }).click();
  await expect.poll(() => page.evaluate(focusedField)).toBe('field:benefits[customers-kept].words');

  await page.getByRole('tab', { name: 'Paper' }).click();
  const value = page
    .getByRole('article', { name: 'The paper' })
    .locator('[data-path^="figures.benefit.status-calls.annual"]')
    .first();
  await value.click();
  await expect
    .poll(() => page.evaluate(focusedField))
    .toMatch(/^field:(?:benefits\[status-calls\]\.inputs|sharedInputs)\..*\.base$/u);
  expect(faults).toEqual([]);
});

it('brings back what was removed, and marks what has changed in the preview', async () => {
  app = await openApp();
  const { page, faults } = app;
  const hub = await openExample(page);
  await goTo(page, hub, 's/stakeholders');
  const rows = page.locator('[data-list="stakeholders"] [data-row]');
  await expect.poll(() => rows.count()).toBe(exampleCase().stakeholders.length);
  await removeRow(page, 1);
  await expect.poll(() => rows.count()).toBe(exampleCase().stakeholders.length - 1);
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(
    exampleCase().stakeholders[2]?.who,
  );
  await page.getByRole('status').getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => rows.count()).toBe(exampleCase().stakeholders.length);

  await goTo(page, hub, 's/ask');
  await slideShown(page).waitFor();
  await page.getByLabel('One-off money').fill('330,000');
  await page.locator('svg [class*="slideChanged"]', { hasText: '£330,000' }).first().waitFor();
  await page.keyboard.press('Control+Enter');
  await page.getByRole('heading', { name: 'What will change, and by how much?' }).waitFor();
  expect(faults).toEqual([]);
});

it('leads back with one key through what was typed and what was removed, and forth again', async () => {
  app = await openApp();
  const { page, faults } = app;
  const hub = await openExample(page);
  await goTo(page, hub, 's/stakeholders');
  const rows = page.locator('[data-list="stakeholders"] [data-row]');
  const texts = (): Promise<string[]> => rows.locator('[data-open]').allInnerTexts();
  await rows.first().waitFor();
  const before = await texts();
  await removeRow(page, 1);
  await rows.first().locator('[data-open]').click();
  await page.getByLabel('Role').focus();
  await page.keyboard.press('End');
  await page.keyboard.type(' and others');
  await page.keyboard.press('Control+z');
  await expect.poll(() => rows.count()).toBe(exampleCase().stakeholders.length - 1);
  await expect.poll(async () => (await texts())[0]).toBe(before[0]);
  await page.keyboard.press('Control+z');
  await expect.poll(texts).toEqual(before);
  await page.keyboard.press('Control+Shift+z');
  await page.keyboard.press('Control+y');
  await expect.poll(async () => (await texts())[0]).toBe(`${before[0]} and others`);

  await goTo(page, hub, 's/ask');
  const money = page.getByLabel('One-off money');
  const asked = await money.inputValue();
  await money.fill('330,000 pounds');
  await page.keyboard.press('Control+z');
  await expect.poll(() => money.inputValue()).toBe(asked);
  expect(faults).toEqual([]);
});

it('offers the case for saving when something in the app breaks', async () => {
  app = await openApp();
  const { page } = app;
  const hub = await openExample(page);
  await page.getByRole('banner').getByRole('button', { name: 'Claim updates by text' }).waitFor();
  await page.evaluate(() => {
    // Drawing a step looks places up in the case: that throws until the screen says so.
    const whole = Object.hasOwn;
    Object.hasOwn = (of, name) => {
      if (document.querySelector('h1')?.textContent !== 'Something in Casewright broke')
        throw new Error('planted');
      return whole(of, name);
    };
  });
  await page.evaluate((href) => (location.href = href), `${hub}/s/ask`);
  await page.getByRole('heading', { name: 'Something in Casewright broke' }).waitFor();
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.textContent))
    .toBe('Something in Casewright broke');
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save a copy of the case' }).click(),
  ]);
  expect(file.suggestedFilename()).toMatch(/\.case\.json$/u);
});
