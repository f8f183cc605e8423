import { afterEach, expect, it } from 'vitest';
import { type App, openApp, openExample, slideShown } from './app.ts';

let app: App | undefined;
afterEach(async () => {
  await app?.close();
  app = undefined;
});

const later = /\/(?:[a-z]+-rules|story-pane|further-answers)-[\w-]+\.js$/u;

/** A step with its later scripts held back until they are let go. */
const openHeldBack = async (step: string) => {
  app = await openApp();
  const { page } = app;
  const hub = await openExample(page);
  await page.locator('button[data-worth="figures"]').waitFor();
  const held = new Set<string>();
  let letGo = (): void => {};
  const released = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route(later, async (route) => {
    held.add(/\/([a-z-]+)-[\w-]+\.js$/u.exec(new URL(route.request().url()).pathname)?.[1] ?? '');
    await released;
    await route.continue();
  });
  await page.goto(`${hub}/s/${step}`);
  await page.reload();
  await page.getByRole('heading', { level: 1 }).waitFor();
  return { ...app, letGo, held };
};

/** A slow computer: what is simulated comes after what is only added up. */
const slowedDown = async (page: App['page']) => {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
};

/** How far what was there already has moved, as browsers count it. */
const watchMoves = (page: App['page']) =>
  page.evaluate(() => {
    const record = { moved: 0 };
    Object.assign(globalThis, { record });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[])
        record.moved += entry.value;
    }).observe({ type: 'layout-shift' });
  });

const moved = (page: App['page']): Promise<number> =>
  page.evaluate(() => (globalThis as unknown as { record: { moved: number } }).record.moved);

it('writes in a step before the rules and the slides are there; nothing moves when they come', async () => {
  const { page, faults, letGo, held } = await openHeldBack('situation');
  const field = page.getByRole('main').getByRole('textbox').first();
  await field.focus();
  await page.keyboard.press('End');
  await page.keyboard.type(' and more');
  await expect.poll(() => [...held].toSorted().join()).toContain('rules');
  expect(await page.getByText(/open points?$/u).count()).toBe(0);
  await watchMoves(page);
  letGo();
  await page.getByText(/open points?$/u).waitFor();
  await page.locator('[data-standing="ready"]').first().waitFor();
  await slideShown(page).waitFor();
  expect(await moved(page)).toBeLessThan(0.001);
  expect(await field.evaluate((element) => element === document.activeElement)).toBe(true);
  expect(await field.inputValue()).toContain(' and more');
  expect(faults).toEqual([]);
});

it('reads the answer before what follows it is there; nothing in sight moves when it comes', async () => {
  const { page, faults, letGo } = await openHeldBack('result');
  await page.getByRole('region', { name: 'The answer' }).waitFor();
  await page.getByRole('region', { name: 'What boards ask for' }).waitFor();
  expect(await page.getByRole('region', { name: 'Year by year' }).count()).toBe(0);
  await slowedDown(page);
  await watchMoves(page);
  letGo();
  await page.getByRole('region', { name: 'Year by year' }).waitFor();
  await page.getByText(/open points?$/u).waitFor();
  expect(await moved(page)).toBeLessThan(0.001);
  expect(faults).toEqual([]);
});
