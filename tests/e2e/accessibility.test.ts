import type { Page } from 'playwright-core';
import { afterEach, expect, it } from 'vitest';
import { type App, say, address, goTo, openApp, openExample, slideShown } from './app.ts';
import { severe } from './axe.ts';

let app: App | undefined;
afterEach(async () => {
  await app?.close();
  app = undefined;
});

const scrollsSideways = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);

/** Wide and narrow, light and dark: a colour changes nothing but contrast, so dark asks for that alone. */
const looks = [
  { width: 1440, colorScheme: 'light', rules: undefined },
  { width: 1440, colorScheme: 'dark', rules: ['color-contrast'] },
  { width: 390, colorScheme: 'dark', rules: ['color-contrast'] },
  { width: 390, colorScheme: 'light', rules: undefined },
] as const;

const expectAccessible = async (page: Page, screen: string): Promise<number> => {
  for (const { width, colorScheme, rules } of looks) {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme });
    const found = await severe(page, rules === undefined ? undefined : [...rules]);
    expect(found, `${screen}, ${width} pixels, ${colorScheme}`).toEqual([]);
    expect(await scrollsSideways(page), `${screen} scrolls sideways at ${width} pixels`).toBe(false);
  }
  await page.setViewportSize({ width: 320, height: 700 });
  expect(await scrollsSideways(page), `${screen} scrolls sideways at 320 pixels`).toBe(false);
  await page.setViewportSize({ width: 1440, height: 900 });
  return looks.length;
};

it('has nothing serious to find for axe on any screen, and never scrolls sideways', async () => {
  app = await openApp();
  const { page, faults } = app;
  let runs = await expectAccessible(page, 'the first screen');
  const hub = await openExample(page);
  await page.getByRole('region', { name: 'What it is worth' }).waitFor();
  runs += await expectAccessible(page, 'the overview');
  await goTo(page, hub, 's/situation');
  const links = await page
    .getByRole('navigation', { name: 'Steps' })
    .getByRole('link')
    .evaluateAll((elements) => elements.map((element) => element.getAttribute('href') ?? ''));
  expect(links.length).toBeGreaterThan(10);
  for (const link of links) {
    await page.goto(`${address}${link}`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await slideShown(page).waitFor();
    runs += await expectAccessible(page, link);
  }
  await goTo(page, hub, 'export');
  await slideShown(page).waitFor();
  runs += await expectAccessible(page, 'the export');
  say(`axe ran ${runs} times.`);
  expect(faults).toEqual([]);
}, 900_000);
