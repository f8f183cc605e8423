import type { Page } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import {
  type App,
  address,
  exampleCase,
  goTo,
  openApp,
  openExample,
  openFile,
  seeExample,
  slideShown,
} from './app.ts';
import { severe } from './axe.ts';
import { expectFocusKept } from './keys.ts';

let app: App | undefined;
afterEach(async () => {
  await app?.close();
  app = undefined;
});

const stage = (page: Page) => page.getByRole('group', { name: /^Slide \d+\. Up and down/u });
const panel = (page: Page) => page.getByRole('complementary', { name: 'What stands behind it' });
const listed = (page: Page): Promise<number> => page.getByRole('button', { name: /^Delete / }).count();

describe('the finished case', () => {
  it('opens on its deck to be read, and is one however often it is pressed', async () => {
    app = await openApp();
    const { page, faults } = app;
    for (let time = 0; time < 2; time += 1) {
      await seeExample(page);
      await slideShown(page).waitFor();
      await page.goto(`${address}#/`);
      await page.getByText('No case yet').waitFor();
    }
    await seeExample(page);
    await stage(page).locator('[data-path="ask.purpose"]').first().click();
    await panel(page).waitFor();
    expect(await panel(page).getByRole('textbox').isDisabled()).toBe(true);
    await page.getByRole('button', { name: 'Copy it to change it' }).click();
    await page.getByRole('heading', { level: 1, name: /would stop at$/u }).waitFor();
    await page.goto(`${address}#/`);
    await expect.poll(() => listed(page)).toBe(1);
    expect(faults).toEqual([]);
  });
});

describe('the deck', () => {
  it('shows a slide large; a number pressed is changed beside it, and slide and worth follow', async () => {
    app = await openApp();
    const { page, faults } = app;
    const hub = await openExample(page);
    await page.goto(`${hub}/deck`);
    await stage(page).waitFor();
    const box = await stage(page).boundingBox();
    expect(box?.width ?? 0).toBeGreaterThanOrEqual(780);
    const worth = page.locator('button[data-worth="figures"]');
    const before = await worth.textContent();

    await page.goto(`${hub}/deck/hypothesis`);
    await stage(page).locator('[data-path^="hypothesis.size"]').first().click();
    await panel(page).waitFor();
    const withPanel = await stage(page).boundingBox();
    expect(withPanel?.width ?? 0).toBeGreaterThanOrEqual(780);
    const likely = panel(page).getByRole('textbox', { name: /base/iu }).first();
    await likely.fill('18');
    await likely.press('Tab');
    await expect.poll(() => stage(page).textContent()).toContain('18%');
    await expect.poll(() => worth.textContent()).not.toBe(before);
    await panel(page)
      .getByRole('link', { name: /, slide \d+$/u })
      .first()
      .waitFor();

    await page.keyboard.press('Escape');
    await expect.poll(() => panel(page).count()).toBe(0);
    await expectFocusKept(page, 'closing what stood behind a number');
    expect(faults).toEqual([]);
  });

  it('is gone through with keys alone: from number to number, to its field, and from slide to slide', async () => {
    app = await openApp();
    const { page, faults } = app;
    const hub = await openExample(page);
    await page.goto(`${hub}/deck`);
    await stage(page).waitFor();
    await stage(page).focus();
    await page.keyboard.press('ArrowDown');
    await page.locator('[data-chosen]').waitFor();
    const path = await page.locator('[data-chosen]').getAttribute('data-path');
    await page.keyboard.press('Enter');
    await panel(page).waitFor();
    expect(decodeURIComponent(page.url())).toContain(`at=${path}`);
    await page.keyboard.press('Escape');
    await expect.poll(() => panel(page).count()).toBe(0);
    await page.keyboard.press('ArrowRight');
    await page.getByText(/^Slide 2 of/u).waitFor();
    await page.keyboard.press('ArrowLeft');
    await page.getByText(/^Slide 1 of/u).waitFor();
    await expectFocusKept(page, 'going from slide to slide');
    expect(faults).toEqual([]);
  });
});

describe('the number in sight', () => {
  it('is pressed open in plain words, and each line leads to its field', async () => {
    app = await openApp();
    const { page, faults } = app;
    const hub = await openExample(page);
    await goTo(page, hub, 's/costs');
    await page.locator('button[data-worth="figures"]').click();
    const dialog = page.getByRole('dialog', { name: 'How the number is made' });
    await dialog.waitFor();
    await dialog.getByText('Chance of a loss').first().waitFor();
    await page.keyboard.press('Escape');
    await expectFocusKept(page, 'closing how the number is made');
    await page.locator('button[data-worth="figures"]').click();
    await dialog.getByRole('button', { name: /^Status calls/u }).click();
    await page.getByRole('heading', { name: 'What will change, and by how much?' }).waitFor();
    expect(faults).toEqual([]);
  });

  it('waits for what is missing, by its name', async () => {
    app = await openApp();
    const { page } = app;
    await openFile(page, { ...exampleCase(), costs: [], ask: { ...exampleCase().ask, team: [] } });
    const worth = page.locator('button[data-worth="not-yet"]');
    await worth.getByText('not yet: costs').waitFor();
    await worth.click();
    const dialog = page.getByRole('dialog', { name: 'What the number waits for' });
    await dialog.getByRole('button', { name: /^Enter it: No costs/u }).click();
    await page.waitForURL(/\/s\/costs$/u);
  });
});

describe('the overview', () => {
  it('says what is left, the best next step and the dates, and leads there', async () => {
    app = await openApp();
    const { page, faults } = app;
    const example = exampleCase();
    const [first, ...others] = example.stakeholders;
    if (first === undefined) throw new Error('The example has stakeholders.');
    await openFile(page, { ...example, stakeholders: [{ ...first, answer: '' }, ...others] });
    await page.getByRole('heading', { level: 1, name: /^\d+ things? .+ would stop at$/u }).waitFor();
    await page.getByText('18 February 2027').first().waitFor();
    await page.getByText('a question without an answer').waitFor();
    const best = page.getByRole('region', { name: 'Best next step' });
    await best.getByRole('button').first().click();
    await page.waitForURL(/\/s\//u);
    await expectFocusKept(page, 'going to what is to be done');
    expect(faults).toEqual([]);
  });
});

it('finds anything by Ctrl+K, tells its keys by ?, and goes to a field', async () => {
  app = await openApp();
  const { page, faults } = app;
  await openExample(page);
  await page.locator('button[data-worth]').waitFor();
  await page.keyboard.press('?');
  await page.getByRole('dialog', { name: 'Keys' }).waitFor();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox').fill('when do they meet');
  await page
    .getByRole('option', { name: /When do they meet/u })
    .first()
    .waitFor();
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/s\//u);
  await expect.poll(() => page.evaluate(() => document.activeElement?.id ?? '')).toContain('meeting.date');
  expect(faults).toEqual([]);
});

it('prints the document and never the form', async () => {
  app = await openApp();
  const { page, faults } = app;
  const hub = await openExample(page);
  await goTo(page, hub, 's/ask');
  await slideShown(page).waitFor();
  const printed = page.locator('[class*="printed"]');
  // What draws it comes a while after the screen.
  await expect
    .poll(
      async () => {
        await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
        return printed.count();
      },
      { timeout: 20_000 },
    )
    .toBe(1);
  await page.emulateMedia({ media: 'print' });
  await printed.locator('svg').first().waitFor();
  expect(await page.getByRole('main').isVisible()).toBe(false);
  expect(await page.getByRole('banner').isVisible()).toBe(false);
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await expect.poll(() => printed.count()).toBe(0);
  await page.emulateMedia({ media: 'screen' });
  await page.getByRole('main').waitFor();
  expect(faults).toEqual([]);
});

it('has nothing serious to find for axe in any room, light and dark, wide and narrow', async () => {
  app = await openApp();
  const { page, faults } = app;
  const hub = await openExample(page);
  const looks = [
    { width: 1440, colorScheme: 'light' },
    { width: 390, colorScheme: 'dark' },
  ] as const;
  for (const room of [
    '',
    'deck',
    'deck?at=ask.purpose',
    'deck?at=figures.net-present-value',
    'read',
    'requests',
  ])
    for (const { width, colorScheme } of looks) {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme });
      await page.goto(room === '' ? hub : `${hub}/${room}`);
      await page.locator('main h1').waitFor({ state: 'attached' });
      if (room.startsWith('deck')) await stage(page).waitFor();
      if (room.includes('at=')) await panel(page).waitFor();
      const screen = `${room || 'overview'}, ${width} pixels, ${colorScheme}`;
      expect(await severe(page, colorScheme === 'dark' ? ['color-contrast'] : undefined), screen).toEqual([]);
      const isWider = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
      expect(isWider, `${screen} scrolls sideways`).toBe(false);
    }
  expect(faults).toEqual([]);
}, 240_000);
