import type { Download } from 'playwright-core';
import { afterEach, expect, it } from 'vitest';
import { resultsOf } from '../../src/core/business-case/results/index.ts';
import { withValueAt } from '../../src/core/business-case/path.ts';
import { formatsFor } from '../../src/core/quantities/format.ts';
import { type App, say, exampleCase, openApp, slideShown } from './app.ts';
import { expectFocusKept, tabTo } from './keys.ts';
import { wordsOf } from './office-file.ts';

let app: App | undefined;
afterEach(async () => {
  await app?.close();
  app = undefined;
});

const goal = 100;

it('goes from the first screen to both files with keys alone, and every figure follows a changed base', async () => {
  app = await openApp();
  const { page, faults } = app;
  const { money } = formatsFor('en-GB', 'GBP');
  const changed = withValueAt(exampleCase(), 'benefits[status-calls].inputs.removedShare.base', 0.18);
  const net = money(resultsOf(changed).figures['net-present-value']?.value ?? 0);
  const netBefore = money(resultsOf(exampleCase()).figures['net-present-value']?.value ?? 0);

  /** The benefit of a year as the paper says it, in pounds or in thousands. */
  const inPaper = (): Promise<string> =>
    page
      .getByRole('article', { name: 'The paper' })
      .locator('[data-path^="figures.benefit.status-calls.annual"]')
      .allTextContents()
      .then((texts) => texts.join(' '));
  /** A slide may break its line inside an amount. */
  const onSlide = (): Promise<string> =>
    slideShown(page)
      .textContent()
      .then((text) => (text ?? '').replaceAll(/\s/gu, ''));
  const together = (text: string): string => text.replaceAll(/\s/gu, '');

  await tabTo(page, /^See a finished case$/u);
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/deck$/u);
  await expectFocusKept(page, 'opening the finished case');
  await tabTo(page, /^Copy it to change it$/u);
  await page.keyboard.press('Enter');
  await page.waitForURL(/#\/c\/[^/]+$/u);
  await expectFocusKept(page, 'copying the finished case');
  await tabTo(page, /^Write$/u);
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/s\//u);
  await expectFocusKept(page, 'going to write');
  await tabTo(page, /^Impact/u);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'What will change, and by how much?' }).waitFor();
  await expectFocusKept(page, 'going to a step');
  await slideShown(page).waitFor();

  // The number stands on a slide of this step, and in the paper.
  await tabTo(page, /^Deck$/u);
  await page.keyboard.press('ArrowRight');
  await expect.poll(inPaper).toContain('210');
  await tabTo(page, /^Fewer status calls$/u, 'Shift+Tab');
  await page.keyboard.press('Enter');
  await page.getByLabel('What changes?').waitFor();
  await expectFocusKept(page, 'opening a benefit');
  await tabTo(page, /^What share of these contacts will go\?: Base$/u);

  await page.evaluate(() => {
    const pane = document.querySelector('[aria-label="What the board will see"]');
    if (pane === null) throw new Error('There is no preview.');
    const record = { at: 0, took: -1 };
    Object.assign(globalThis, { record });
    document.addEventListener('input', () => (record.at = performance.now()), { capture: true });
    new MutationObserver(() => {
      if (record.took < 0 && pane.textContent.includes('189')) record.took = performance.now() - record.at;
    }).observe(pane, { subtree: true, childList: true, characterData: true });
  });
  await page.keyboard.press('Control+A');
  await page.keyboard.type('18');
  await expect.poll(inPaper).toContain('189');
  await page
    .locator('[data-figure="benefit.status-calls.annual"]', { hasText: '£189,000' })
    .first()
    .waitFor();
  const took = await page.evaluate(() => (globalThis as unknown as { record: { took: number } }).record.took);
  say(`The preview follows a keystroke after ${took.toFixed(0)} ms (goal ${goal} ms).`);
  await expectFocusKept(page, 'typing');

  await tabTo(page, /^Paper$/u);
  await page.keyboard.press('ArrowLeft');
  await expect.poll(onSlide).toContain(together(net));

  await tabTo(page, /^Undo$/u, 'Shift+Tab');
  await page.keyboard.press('Enter');
  await expect.poll(onSlide).toContain(together(netBefore));
  await expectFocusKept(page, 'undoing all there was');
  await tabTo(page, /^Redo$/u);
  await page.keyboard.press('Enter');
  await expect.poll(onSlide).toContain(together(net));
  await expectFocusKept(page, 'doing again all there was');

  await tabTo(page, /^Export$/u);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Take it to the board' }).waitFor();
  await expectFocusKept(page, 'going to the export');
  const arrived: Download[] = [];
  page.on('download', (download) => arrived.push(download));
  await tabTo(page, /^Export 2 files$/u);
  const pressed = performance.now();
  await page.keyboard.press('Enter');
  await expect.poll(() => arrived.length, { timeout: 60_000 }).toBe(2);
  say(`Both files arrived after ${(performance.now() - pressed).toFixed(0)} ms.`);
  await page.getByText('Your browser saved').waitFor();
  await expectFocusKept(page, 'exporting');
  const kinds = arrived.map((file) => file.suggestedFilename().split('.').at(-1) ?? '');
  expect(kinds.toSorted()).toEqual(['docx', 'pptx']);
  for (const file of arrived) expect(await wordsOf(file), file.suggestedFilename()).toContain(net);
  expect(faults).toEqual([]);
});
