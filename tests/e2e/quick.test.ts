import type { Download, Page } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import { severe } from './axe.ts';
import { type App, openApp, openExample, say } from './app.ts';
import { expectFocusKept, tabTo } from './keys.ts';
import { wordsOf } from './office-file.ts';
import { type Entry, type QuickCase, quickCases } from './quick-cases.ts';

let app: App | undefined;
afterEach(async () => {
  await app?.close();
  app = undefined;
});

const most = { fields: 33, characters: 850, minutes: 10 };
const charactersAMinute = 200;
const secondsAField = 10;

const start = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Start a case' }).click();
  await page.waitForURL(/\/q\/1$/u);
};

const enter = async (page: Page, entry: Entry): Promise<void> => {
  if ('press' in entry) {
    await page.getByText(entry.press, { exact: true }).click();
    return;
  }
  const field = page.locator(`[id="field:${entry.path}"]`);
  if ('choose' in entry) await field.selectOption(entry.choose);
  else {
    await field.click();
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.type(entry.type);
  }
};

const typedInto = (entry: Entry): string => ('type' in entry ? entry.type : '');

const goThrough = async (page: Page, { answers }: QuickCase): Promise<void> => {
  for (const [index, answer] of answers.entries()) {
    await page.getByText(`Question ${index + 1} of 9`).waitFor();
    for (const entry of answer) await enter(page, entry);
    await page.getByRole('link', { name: /^(?:Continue|See the pitch)$/u }).click();
  }
  await page.getByRole('heading', { level: 1, name: /five slides$/u }).waitFor();
};

/** A title is broken where the slide breaks it. */
const together = (text: string): string => text.replaceAll(/\s/gu, '');

const residue = /[Nn]ot yet|\{\{|undefined|\bNaN\b|…|\.\.\./u;

const exported = async (page: Page): Promise<{ pitch: string; summary: string }> => {
  const arrived: Download[] = [];
  page.on('download', (download) => arrived.push(download));
  await page.getByRole('link', { name: 'Export pitch and summary' }).click();
  await page.getByRole('button', { name: 'Export 2 files' }).click();
  await expect.poll(() => arrived.length, { timeout: 60_000 }).toBe(2);
  const named = (ending: string) =>
    arrived.find((file) => file.suggestedFilename().endsWith(ending)) as Download;
  return { pitch: await wordsOf(named('.pptx')), summary: await wordsOf(named('.docx')) };
};

describe.each(Object.entries(quickCases))('the ten-minute path: %s', (name, quickCase) => {
  it('leads from an empty profile to a pitch in ten minutes, and nothing is asked twice', async () => {
    app = await openApp();
    const { page, faults } = app;
    const entries = quickCase.answers.flat();
    const characters = entries.reduce((sum, entry) => sum + typedInto(entry).length, 0);
    const minutes = characters / charactersAMinute + (entries.length * secondsAField) / 60;
    say(`${name}: ${entries.length} fields, ${characters} characters, ${minutes.toFixed(1)} minutes.`);
    for (const entry of entries)
      say(`  ${'press' in entry ? entry.press : entry.path}: ${typedInto(entry).length}`);
    expect(entries.length).toBeLessThanOrEqual(most.fields);
    expect(characters).toBeLessThanOrEqual(most.characters);
    expect(minutes).toBeLessThan(most.minutes);
    const paths = entries.flatMap((entry) => ('path' in entry ? [entry.path] : []));
    expect(new Set(paths).size).toBe(paths.length);

    await start(page);
    await goThrough(page, quickCase);
    const slides = page.getByRole('group', { name: 'Slides of the pitch' }).getByRole('button');
    await expect.poll(() => slides.count()).toBe(5);
    const { pitch, summary } = await exported(page);
    for (const told of quickCase.tells) expect(together(pitch)).toContain(together(told));
    for (const file of [pitch, summary]) expect(residue.exec(file)?.[0]).toBeUndefined();
    expect(faults).toEqual([]);
  });
});

it('says what is missing while people have no share and no rate, and comes to a sum with them', async () => {
  app = await openApp();
  const { page } = app;
  const without = quickCases.outageTexts.answers.map((answer) =>
    answer.filter((entry) => !('path' in entry && /\.(?:share|rate)$/u.test(entry.path))),
  );
  await start(page);
  for (const answer of without) {
    for (const entry of answer) await enter(page, entry);
    await page.getByRole('link', { name: /^(?:Continue|See the pitch)$/u }).click();
  }
  // No slide says a sum that leaves people out.
  await page.getByRole('heading', { level: 1, name: /four slides$/u }).waitFor();
  const list = page.getByRole('region', { name: 'What would make it stronger' });
  await list.getByRole('heading', { level: 3 }).first().waitFor();
  expect(await list.getByRole('heading', { level: 3 }).first().innerText()).toBe('Four people’s time');
  expect(await list.getByRole('listitem').count()).toBeLessThanOrEqual(5);
  await list.getByRole('button', { name: /^Give it ?: Four people’s time$/u }).click();
  await expectFocusKept(page, 'opening a field in the panel');
  await page.getByLabel('Share of their time').fill('50');
  await page.getByLabel('What does one cost a month, full time?').fill('4,800');
  await page.getByRole('heading', { level: 1, name: /five slides$/u }).waitFor();
  // It stays in the list, struck through.
  await list.locator('s', { hasText: 'Four people’s time' }).waitFor();
  await page.goBack();
  await page.getByText('£278,000').first().waitFor();
});

it('writes nothing where everything is skipped, and says what to enter first', async () => {
  app = await openApp();
  const { page, faults } = app;
  await start(page);
  for (let question = 1; question <= 9; question += 1) {
    await page.getByText(`Question ${question} of 9`).waitFor();
    await page.getByRole('link', { name: 'Skip for now' }).click();
  }
  await page.getByRole('heading', { level: 1, name: 'Nothing is on a slide yet' }).waitFor();
  await page.getByText('Enter first what you ask for.').waitFor();
  expect(await page.getByRole('link', { name: /^Export pitch/u }).count()).toBe(0);
  await page.getByRole('link', { name: 'All cases' }).click();
  // A case that says nothing is in no list.
  await page.getByText('No case yet').waitFor();
  expect(faults).toEqual([]);
});

it('counts a benefit whose first amount was refused, and says back a date that was not typed whole', async () => {
  app = await openApp();
  const { page } = app;
  await start(page);
  await page.getByText('Question 1 of 9').waitFor();
  const at = page.url().replace(/1$/u, '');
  await page.goto(`${at}4`);
  const [change] = quickCases.permits.answers[0] ?? [];
  if (change === undefined || !('type' in change)) throw new Error('The case has no first answer.');
  await enter(page, { path: 'hypothesis.change', type: change.type });
  for (const [path, type] of [
    ['hypothesis.measureName', 'repeat calls'],
    ['hypothesis.baseline', '12%'],
    ['hypothesis.size.base', 'to 9%'],
    ['hypothesis.by', 'Q1 2028'],
  ] as const)
    await enter(page, { path, type });
  await page.getByText('Understood as March 2028.').waitFor();
  await page.goto(`${at}5`);
  const volume = page.locator('[id="field:benefits[row-1].inputs.volume.base"]');
  await enter(page, { path: 'benefits[row-1].inputs.volume.base', type: 'lots and lots' });
  await enter(page, { path: 'benefits[row-1].inputs.unitValue.base', type: '14 pounds' });
  await page.getByText('cannot be read as a number').waitFor();
  await enter(page, { path: 'benefits[row-1].inputs.volume.base', type: 'about 410,000' });
  await page.getByText('Margin comes in', { exact: true }).click();
  expect(await volume.inputValue()).toBe('410,000');
  await page.getByText('Margin of £172,000 a year, at the likely 3 points').waitFor();
  await page.getByText(/^Counted in full from March 2028/u).waitFor();
});

it('goes on with keys alone, from Enter to Enter, and a reload returns to the question', async () => {
  app = await openApp();
  const { page } = app;
  await tabTo(page, /^Start a case$/u);
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/q\/1$/u);
  await expectFocusKept(page, 'starting');
  await tabTo(page, /What do you want to do/u);
  await page.keyboard.type('text customers when the power goes off');
  await page.keyboard.press('Control+Enter');
  await page.waitForURL(/\/q\/2$/u);
  await expectFocusKept(page, 'the first question');
  await page.keyboard.press('Control+Enter');
  await page.waitForURL(/\/q\/3$/u);
  await page.keyboard.press('Control+Enter');
  await page.waitForURL(/\/q\/4$/u);
  await page.getByLabel(/^The change/u).waitFor();
  expect(await page.getByLabel(/^The change/u).inputValue()).toBe('text customers when the power goes off');
  await tabTo(page, /^What do you think will happen\?: The change/u);
  for (const words of ['', 'homes in the North', 'outage calls', '', '310,000', '', '22%', 'Oct 2027']) {
    await page.keyboard.type(words);
    await page.keyboard.press('Enter');
    await expectFocusKept(page, words);
  }
  await page.keyboard.type('they only ask when it is back on');
  await expect.poll(() => page.locator('main').innerText()).toContain('241,800');
  await page.reload();
  await page.getByText('Question 4 of 9').waitFor();
  expect(await page.getByLabel(/^The reason/u).inputValue()).toBe('they only ask when it is back on');
  await page.getByLabel(/^The reason/u).focus();
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/q\/5$/u);
  await expectFocusKept(page, 'the last blank');
  // What the sentence says stands there, and the ends are ours.
  await page.getByText('from your sentence').waitFor();
  expect(await page.getByLabel('Low', { exact: true }).inputValue()).toBe('15');
  expect(await page.getByLabel('High', { exact: true }).inputValue()).toBe('26');
  expect(await page.getByText('Ours until changed').count()).toBe(2);
  await tabTo(page, /: Low$/u);
  await page.keyboard.press('Control+A');
  await page.keyboard.type('12');
  await expect.poll(() => page.getByText('Ours until changed').count()).toBe(1);
  await page.goBack();
  await page.getByText('Question 4 of 9').waitFor();
  await page.keyboard.press('Control+z');
  await page.waitForURL(/\/q\/(?:4|5)$/u);
  await expectFocusKept(page, 'a step back');
});

it('edits what the steps edit: a case begun in one is carried on in the other', async () => {
  app = await openApp();
  const { page } = app;
  await openExample(page);
  const hub = page.url();
  for (const at of [1, 2, 3, 4, 5, 6, 7, 8, 9]) {
    await page.goto(`${hub}/q/${at}`);
    await page.getByText(`Question ${at} of 9`).waitFor();
  }
  await page.goto(`${hub}/q/8`);
  // One is open, the others behind their names.
  await page.getByText('Finance Director', { exact: true }).waitFor();
  expect(await page.getByLabel('Who?').filter({ visible: true }).count()).toBe(1);
  await page.goto(`${hub}/q/end`);
  await page.getByRole('heading', { level: 1, name: /five slides$/u }).waitFor();
});

/** What axe finds at each question and at the end, empty and filled. */
const looked = async (page: Page, quickCase: QuickCase | null): Promise<string[]> => {
  const found: string[] = [];
  for (let question = 1; question <= 9; question += 1) {
    await page.getByText(`Question ${question} of 9`).waitFor();
    for (const entry of quickCase?.answers[question - 1] ?? []) await enter(page, entry);
    await page.getByText('Setting the slide').waitFor({ state: 'detached' });
    found.push(...(await severe(page)).map((fault) => `question ${question}: ${fault}`));
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    if (wide > 0) found.push(`question ${question} is ${wide} px too wide`);
    await page.getByRole('link', { name: question === 9 ? 'See the pitch' : 'Continue' }).click();
  }
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.getByRole('heading', { name: 'What would make it stronger' }).waitFor();
  return [...found, ...(await severe(page)).map((fault) => `end: ${fault}`)];
};

it.each([
  { scheme: 'light' as const, width: 1440, filled: true },
  { scheme: 'dark' as const, width: 1440, filled: true },
  { scheme: 'light' as const, width: 390, filled: true },
  { scheme: 'dark' as const, width: 320, filled: false },
])('is free of severe faults and no wider than its screen: $scheme, $width px', async (look) => {
  app = await openApp({ viewport: { width: look.width, height: 844 }, colorScheme: look.scheme });
  await start(app.page);
  expect(await looked(app.page, look.filled ? quickCases.renewals : null)).toEqual([]);
});

it('shows the slide large enough to read: 520 px beside a question, 780 px at the end', async () => {
  app = await openApp();
  const { page } = app;
  await start(page);
  await goThrough(page, quickCases.permits);
  const width = async (selector: string): Promise<number> =>
    (await page.locator(selector).first().boundingBox())?.width ?? 0;
  expect(await width('main svg[aria-label^="Slide 1"]')).toBeGreaterThanOrEqual(780);
  await page.goBack();
  await page.locator('[data-slide] svg').first().waitFor();
  expect(await width('[data-slide] svg')).toBeGreaterThanOrEqual(520);
});
