import type { Page } from 'playwright-core';
import { afterEach, expect, it } from 'vitest';
import { emptyCase } from '../../src/core/business-case/open-case.ts';
import { withValueAt } from '../../src/core/business-case/path.ts';
import { steps } from '../../src/web/steps/index.ts';
import { type App, exampleCase, openApp, openFile, toStep, say } from './app.ts';
import { severe } from './axe.ts';
import { expectFocusKept } from './keys.ts';

let app: App | undefined;
afterEach(async () => {
  await app?.close();
  app = undefined;
});

const stepIds = steps.map(({ id }) => id);

const opened = async (
  businessCase: unknown,
  width = 1440,
): Promise<{ page: Page; hub: string; faults: string[] }> => {
  app = await openApp({ viewport: { width, height: 900 } });
  const { page, faults } = app;
  return { page, hub: await openFile(page, businessCase), faults };
};

/** The fields in sight under an element: a range is one, and so is a choice of several. */
const fieldsInSight = (page: Page, selector: string): Promise<string[]> =>
  page.evaluate((place) => {
    const names = [...document.querySelectorAll(place)].flatMap((root) =>
      [...root.querySelectorAll<HTMLInputElement>('input, select, textarea')]
        .filter((control) => control.closest('details:not([open])') === null)
        // Which of several views is shown is no field.
        .filter((control) => control.type !== 'radio')
        // What a person keeps to themselves is no field of the case.
        .filter((control) => control.closest('[aria-label="Only for you"]') === null)
        .filter((control) => control.checkVisibility({ visibilityProperty: true }))
        .map((control) => {
          const range = control.closest('fieldset:has(legend):not([class*="group"])');
          const isRange = /\.(?:low|base|high)$/u.test(control.id);
          return isRange && range !== null
            ? `range ${range.querySelector('legend')?.textContent}`
            : control.id;
        }),
    );
    return [...new Set(names)];
  }, selector);

const mostFields = 8;

it.each(['empty', 'example'])(
  'shows at most eight fields before a fold on any step of an %s case',
  async (kind) => {
    const { page, hub, faults } = await opened(kind === 'empty' ? emptyCase('bare') : exampleCase());
    const counts: string[] = [];
    for (const step of stepIds) {
      await toStep(page, hub, step);
      const fields = await fieldsInSight(page, 'main');
      counts.push(`${step} ${fields.length}`);
      expect(fields.length, `${step}: ${fields.join(', ')}`).toBeLessThanOrEqual(mostFields);
    }
    say(`Fields in sight, ${kind}: ${counts.join(', ')}.`);
    expect(faults).toEqual([]);
  },
);

it('shows at most eight fields of an open row before a fold, in every list', async () => {
  const { page, hub, faults } = await opened(exampleCase());
  for (const step of stepIds) {
    await toStep(page, hub, step);
    for (const fold of await page.locator('main details[data-fold]').all())
      await fold.evaluate((details: HTMLDetailsElement) => (details.open = true));
    for (const list of await page.locator('main [data-list]').all()) {
      const first = list.locator('[data-open]').first();
      if ((await first.count()) === 0) continue;
      await first.click();
      const card = page.locator('[data-row-card]').first();
      await card.waitFor();
      await expect.poll(() => card.getByText('Opening …').count()).toBe(0);
      await card.evaluate((element) => {
        for (const fold of element.querySelectorAll<HTMLDetailsElement>('details[data-fold]'))
          fold.open = false;
      });
      const fields = await fieldsInSight(page, '[data-row-card]');
      expect(fields.length, `${step}: ${fields.join(', ')}`).toBeLessThanOrEqual(mostFields);
      await page.keyboard.press('Escape');
      await expect.poll(() => page.locator('[data-row-card]').count()).toBe(0);
      await expectFocusKept(page, 'closing a row');
    }
  }
  expect(faults).toEqual([]);
});

it('opens a fold for the field that is asked for, and all of them for who wants that', async () => {
  const { page, hub, faults } = await opened(withValueAt(exampleCase(), 'ask.fundingSource', ''));
  await toStep(page, hub, 'ask');
  const fold = page.locator('details[data-fold="finance"]').last();
  await fold.getByText('1 left').waitFor();
  expect(await fold.locator('summary').innerText()).toMatch(/For finance, \d+ more[^]*Release in stages/u);
  await page.getByText('1 open point').click();
  await page.getByRole('link', { name: 'Fix: Say what the money is paid from.' }).click();
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('field:ask.fundingSource');
  await page.keyboard.type('the change fund');
  await expect.poll(() => fold.getByText('1 left').count()).toBe(0);
  await fold.getByLabel('Always show all').check();
  await toStep(page, hub, 'hypothesis');
  await page.getByLabel('We will know we are wrong if').waitFor();
  await page.reload();
  await page.getByLabel('We will know we are wrong if').waitFor();
  await page.getByLabel('Always show all').first().uncheck();
  await expect.poll(() => page.getByLabel('We will know we are wrong if').isVisible()).toBe(false);
  expect(faults).toEqual([]);
});

const rows = (page: Page, list: string) => page.locator(`[data-list="${list}"] [data-row]`);

const names = (page: Page): Promise<string[]> =>
  rows(page, 'stakeholders').locator('[data-open]').allInnerTexts();

it('holds eight people within a thousand pixels, says what is missing, and goes to the next', async () => {
  const example = exampleCase();
  const [first, second, ...others] = example.stakeholders;
  const people = [{ ...first, answer: '' }, { ...second, answer: '' }, ...others];
  expect(people).toHaveLength(8);
  const { page, hub, faults } = await opened({ ...example, stakeholders: people });
  await toStep(page, hub, 'stakeholders');
  await rows(page, 'stakeholders').first().waitFor();
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  say(`Eight people: ${height} pixels.`);
  expect(height).toBeLessThanOrEqual(1000);
  await page.getByText('2 questions have no answer').waitFor();
  await rows(page, 'stakeholders').nth(3).locator('[data-open]').click();
  const card = page.locator('aside [data-row-card]');
  await card.getByText('in no file, no copy, no slide').waitFor();
  await page.keyboard.press('Control+Enter');
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.id))
    .toBe(`field:stakeholders[${first?.id}].answer`);
  await page.keyboard.type('It is in the ledger by May.');
  await page.keyboard.press('Control+Enter');
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.id))
    .toBe(`field:stakeholders[${second?.id}].answer`);
  await page.getByText('1 question has no answer').waitFor();
  await page.keyboard.type('Nobody is counted out.');
  await card.getByRole('button', { name: 'Everyone has an answer' }).waitFor();
  expect(faults).toEqual([]);
});

it('opens a person over the screen on a telephone, and beside the table on a wide one', async () => {
  const { page, hub, faults } = await opened(exampleCase(), 390);
  await toStep(page, hub, 'stakeholders');
  await rows(page, 'stakeholders').first().locator('[data-open]').click();
  const sheet = page.getByRole('dialog', { name: 'Finance Director' });
  await sheet.getByLabel('Your honest answer').waitFor();
  await page.keyboard.press('Escape');
  await expect.poll(() => sheet.count()).toBe(0);
  await expectFocusKept(page, 'closing the sheet');
  await page.setViewportSize({ width: 1440, height: 900 });
  await rows(page, 'stakeholders').first().locator('[data-open]').click();
  await page.locator('aside [data-row-card]').waitFor();
  expect(faults).toEqual([]);
});

it('adds, moves and removes a person, opens and closes a dialog, and undoes it, by keys alone', async () => {
  const { page, hub, faults } = await opened(exampleCase());
  await toStep(page, hub, 'stakeholders');
  const before = await names(page);
  const focused = (): Promise<string> => page.evaluate(() => document.activeElement?.textContent ?? '');

  await page.locator('[data-list="stakeholders"] [data-add] button').first().focus();
  await page.keyboard.press('Enter');
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.id))
    .toMatch(/^field:stakeholders\[.*\]\.who$/u);
  await page.keyboard.type('Works council');
  await expect.poll(() => names(page)).toEqual([...before, 'Works council']);
  await page.keyboard.press('Escape');
  await expect.poll(focused).toBe('Works council');

  // One place up by the arrow, one by the menu.
  await page.keyboard.press('Alt+ArrowUp');
  await expect.poll(async () => (await names(page)).indexOf('Works council')).toBe(7);
  await expect.poll(focused).toBe('Works council');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.getByRole('menuitem', { name: 'Move up' }).waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await names(page)).indexOf('Works council')).toBe(6);
  await expect.poll(focused).toBe('Works council');

  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await expect.poll(() => names(page)).toEqual(before);
  await expect.poll(focused).toBe(before[6]);
  await page.keyboard.press('Control+z');
  await expect.poll(async () => (await names(page)).indexOf('Works council')).toBe(6);
  await expectFocusKept(page, 'undo');

  await page.locator('[data-list="stakeholders"]').getByRole('button', { name: 'Paste from Excel' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('dialog', { name: 'Paste into stakeholders' }).waitFor();
  await page.keyboard.press('Escape');
  await expect.poll(() => page.getByRole('dialog').count()).toBe(0);
  await expect.poll(focused).toContain('Paste from Excel');
  expect(faults).toEqual([]);
});

it('brings a removed person back whole and in place, after something else was typed', async () => {
  const { page, hub, faults } = await opened(exampleCase());
  await toStep(page, hub, 'stakeholders');
  const before = await names(page);
  const second = rows(page, 'stakeholders').nth(1);
  const values = async (): Promise<string[]> => {
    await rows(page, 'stakeholders').nth(1).locator('[data-open]').click();
    const card = page.locator('[data-row-card]');
    const all = await card
      .locator('input, textarea')
      .evaluateAll((controls) => controls.map((control) => (control as HTMLInputElement).value));
    await page.keyboard.press('Escape');
    await expect.poll(() => card.count()).toBe(0);
    return all;
  };
  const filled = await values();
  expect(filled.filter((value) => value !== '').length).toBeGreaterThanOrEqual(6);
  await second.getByRole('button', { name: /^Move or remove/u }).click();
  await page.getByRole('menuitem', { name: 'Remove' }).click();
  await expect.poll(() => names(page)).toEqual(before.toSpliced(1, 1));
  await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe(before[2]);
  await toStep(page, hub, 'situation');
  await page.getByLabel('What happens now?').fill('They ring us.');
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await page.waitForURL(/s\/stakeholders$/u);
  await expect.poll(() => names(page)).toEqual(before);
  expect(await values()).toEqual(filled);
  await page.keyboard.press('Control+Shift+z');
  await expect.poll(() => names(page)).toEqual(before.toSpliced(1, 1));
  expect(faults).toEqual([]);
});

const twelve = [
  ['Cost', 'Kind', 'One-off or every year?', 'Amount', 'What should finance know?'],
  ['Licences', 'Technology', 'Every year', '£180,000', 'A contract'],
  ['"Coaching, for ""team leads"""', 'Training and coaching', 'one-off', '45k', '"two\nlines"'],
  ...Array.from({ length: 9 }, (_, index) => [
    `Line ${index + 1}`,
    'Other',
    'One-off',
    `£1,${index}00.50`,
    '',
  ]),
  ['Surprises', 'Contingency', 'One-off', 'lots', ''],
]
  .map((line) => line.join('\t'))
  .join('\r\n');

const pasteInto = (page: Page, list: string, text: string): Promise<void> =>
  page.locator(`[data-list="${list}"] table`).evaluate((table, typed) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', typed);
    table.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, text);

it('takes twelve rows from a spreadsheet after a look at them, in one step back', async () => {
  const { page, hub, faults } = await opened(exampleCase());
  await toStep(page, hub, 'costs');
  const costs = rows(page, 'costs');
  await expect.poll(() => costs.count()).toBe(exampleCase().costs.length);
  await pasteInto(page, 'costs', twelve);
  const dialog = page.getByRole('dialog', { name: 'Paste into costs' });
  expect(await dialog.getByLabel('Column 4 becomes').inputValue()).toBe('amount');
  await dialog.getByText('One cell cannot be read').waitFor();
  await dialog.getByText(/^Row 12, Amount: .*“lots”/u).waitFor();
  expect(await severe(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Add 12 rows' }).click();
  await expect.poll(() => costs.count()).toBe(exampleCase().costs.length + 12);
  await expectFocusKept(page, 'pasting');
  await costs.locator('[data-open]').getByText('Coaching, for "team leads"').waitFor();
  expect(await costs.nth(exampleCase().costs.length).innerText()).toMatch(
    /Licences[^]*Technology\s+Every year\s+£180k/u,
  );
  await page.keyboard.press('Control+z');
  await expect.poll(() => costs.count()).toBe(exampleCase().costs.length);
  expect(faults).toEqual([]);
});

it('draws no other line of a table while one is typed into', async () => {
  const { page, hub, faults } = await opened(exampleCase());
  await toStep(page, hub, 'risks');
  await rows(page, 'risks').first().locator('[data-open]').click();
  const name = page.getByLabel('In a few words');
  await name.focus();
  await page.evaluate(() => {
    const watched = window as unknown as { changes: number };
    watched.changes = 0;
    for (const row of [...document.querySelectorAll('[data-list="risks"] [data-row]')].slice(1))
      new MutationObserver((records) => (watched.changes += records.length)).observe(row, {
        subtree: true,
        childList: true,
        characterData: true,
        attributes: true,
      });
  });
  await name.pressSequentially(' and more of it');
  await rows(page, 'risks').first().getByText('and more of it').waitFor();
  expect(await page.evaluate(() => (window as unknown as { changes: number }).changes)).toBe(0);
  expect(faults).toEqual([]);
});

it('chooses a benefit from at most 200 words, by keys', async () => {
  const { page, hub, faults } = await opened(exampleCase());
  await toStep(page, hub, 'impact');
  const finder = page.getByRole('region', { name: 'Add a benefit' });
  await finder.getByRole('button', { name: 'Add benefit' }).press('Enter');
  const search = finder.getByLabel('What else would get better?');
  await expect.poll(() => search.evaluate((input) => input === document.activeElement)).toBe(true);
  const words = (await finder.innerText()).split(/\s+/u).filter((word) => word !== '').length;
  say(`The chooser says ${words} words.`);
  expect(words).toBeLessThanOrEqual(200);
  await page.keyboard.type('fewer customers cancel their contract');
  await finder.getByText('Will fewer customers with a contract leave us?').waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Escape');
  await expect.poll(() => search.evaluate((input) => input === document.activeElement)).toBe(true);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.id))
    .toMatch(/^field:benefits\[.*\]\.name$/u);
  expect(faults).toEqual([]);
});
