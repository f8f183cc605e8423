import type { Locator, Page } from 'playwright-core';
import { afterEach, expect, it } from 'vitest';
import { type App, goTo, openApp, openRow, unfoldField } from './app.ts';
import { wordsOf } from './office-file.ts';

let app: App | undefined;
afterEach(async () => {
  await app?.close();
  app = undefined;
});

const field = (page: Page, path: string): Locator => page.locator(`[id="field:${path}"]`);

const type = async (page: Page, path: string, value: string): Promise<void> => {
  await unfoldField(field(page, path));
  await field(page, path).fill(value);
  await field(page, path).blur();
};

/** The id of the row that a press has just added to a list. */
const addedRow = async (page: Page, list: string): Promise<string> => {
  const first = page.locator(`[id^="field:${list}["]`).first();
  await first.waitFor();
  return /\[(.*?)\]/u.exec((await first.getAttribute('id')) ?? '')?.[1] ?? '';
};

const askFor = async (page: Page, hub: string): Promise<void> => {
  await goTo(page, hub, 's/ask');
  await type(page, 'ask.oneOff', '210,000');
  await type(page, 'ask.yearly', '95,000');
  await type(page, 'ask.startMonth', 'January 2027');
  await type(page, 'ask.endMonth', 'September 2027');
  await page.getByRole('button', { name: 'Add group of people' }).click();
  const team = `ask.team[${await addedRow(page, 'ask.team')}]`;
  await type(page, `${team}.function`, 'Billing');
  await type(page, `${team}.people`, '4');
  await type(page, `${team}.share`, '50');
  await type(page, `${team}.rate`, '4,800');
};

const suppose = async (page: Page, hub: string): Promise<void> => {
  await goTo(page, hub, 's/hypothesis');
  await type(page, 'hypothesis.change', 'explain each bill on its first page');
  await type(page, 'hypothesis.forWhom', 'customers with a first bill');
  await field(page, 'hypothesis.measure').selectOption('contacts');
  await type(page, 'hypothesis.measureName', 'calls about bills');
  await field(page, 'hypothesis.direction').selectOption('fall');
  await type(page, 'hypothesis.size.low', '10');
  await type(page, 'hypothesis.size.base', '20');
  await type(page, 'hypothesis.size.high', '25');
  await type(page, 'hypothesis.baseline', '240,000');
  await type(page, 'hypothesis.unit', 'calls a year');
  await type(page, 'hypothesis.because', 'half of them only ask what an item means');
  await expect.poll(() => field(page, 'hypothesis.target').inputValue()).toBe('192,000');
};

const value = async (page: Page, hub: string): Promise<string> => {
  await goTo(page, hub, 's/impact');
  await page.getByRole('button', { name: /^How many times how much/u }).click();
  const benefit = `benefits[${await addedRow(page, 'benefits')}]`;
  // What the sentence says stands there: nothing of it is typed again.
  await expect.poll(() => field(page, `${benefit}.inputs.volume.base`).inputValue()).toBe('240,000');
  for (const [level, typed] of [
    ['low', '10'],
    ['base', '20'],
    ['high', '25'],
  ] as const)
    expect(await field(page, `${benefit}.inputs.effect.${level}`).inputValue()).toBe(typed);
  await type(page, `${benefit}.name`, 'Fewer calls about bills');
  await type(page, `${benefit}.inputs.unitValue.base`, '7.95');
  await type(page, `${benefit}.captureShare`, '100');
  return benefit;
};

/** The words of a part of the answer. */
const answer = (page: Page): Promise<string> =>
  page
    .getByRole('region', { name: 'The answer' })
    .innerText()
    .then((text) => text.replaceAll(/\s+/gu, ' '));

const paybackIn = (text: string): string => /pays back in month (\d+)/u.exec(text)?.[1] ?? 'never';

it('takes an ask, a hypothesis and one benefit, nothing typed twice, and one plan of dates', async () => {
  app = await openApp();
  const { page, faults } = app;
  await page.getByRole('button', { name: 'Start a case' }).click();
  await page.waitForURL(/#\/c\//u);
  const hub = page.url().replace(/\/q\/.*$/u, '');
  await goTo(page, hub, 's/basics');
  await type(page, 'basics.title', 'Bills that explain themselves');
  await askFor(page, hub);
  await suppose(page, hub);
  const benefit = await value(page, hub);

  // 210,000 once, 95,000 a year, and four people at half their time for nine months.
  await goTo(page, hub, 's/costs');
  await expect.poll(() => page.getByRole('main').innerText()).toContain('86,400');
  await goTo(page, hub, 's/result');
  await expect.poll(() => answer(page), { timeout: 20_000 }).toContain('£277,000 net over three years');
  const before = paybackIn(await answer(page));
  expect(before).toBe('25');

  // A quarter more work: the benefit begins later, and with it the money comes back later, in every sentence.
  await goTo(page, hub, 's/ask');
  await type(page, 'ask.endMonth', 'December 2027');
  await goTo(page, hub, 's/result');
  await expect.poll(async () => Number(paybackIn(await answer(page)))).toBeGreaterThan(Number(before));
  await page.keyboard.press('Control+z');
  await goTo(page, hub, 's/result');
  await expect.poll(async () => paybackIn(await answer(page))).toBe(before);

  // One fact: the size that is changed at the benefit is that of the sentence.
  await goTo(page, hub, 's/impact');
  await openRow(page, /\[(.*)\]/u.exec(benefit)?.[1] ?? '');
  await type(page, `${benefit}.inputs.effect.base`, '15');
  await goTo(page, hub, 's/hypothesis');
  expect(await field(page, 'hypothesis.size.base').inputValue()).toBe('15');
  expect(await field(page, 'hypothesis.target').inputValue()).toBe('204,000');
  // Undo leads to where it was typed.
  await page.keyboard.press('Control+z');
  await expect.poll(() => field(page, `${benefit}.inputs.effect.base`).inputValue()).toBe('20');
  await goTo(page, hub, 's/hypothesis');
  expect(await field(page, 'hypothesis.target').inputValue()).toBe('192,000');

  // The deck says what is left after the costs, and asks for the people.
  await goTo(page, hub, 'export');
  const decks: Promise<string>[] = [];
  page.on('download', (download) => {
    if (download.suggestedFilename().endsWith('.pptx')) decks.push(wordsOf(download));
  });
  await page.getByRole('button', { name: /^Export/u }).click();
  await expect.poll(() => decks.length, { timeout: 60_000 }).toBe(1);
  const words = (await decks[0]) ?? '';
  expect(words).toContain('£277,000 net over three years, not discounted, from time alone');
  expect(words).toMatch(/\n4\npeople\n/u);
  expect(words).not.toMatch(/£0(?!\d)|undefined|NaN/u);
  expect(faults).toEqual([]);
});
