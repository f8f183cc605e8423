import type { Page } from 'playwright-core';
import { afterEach, expect, it } from 'vitest';
import { steps } from '../../src/web/steps/index.ts';
import { type App, exampleCase, openApp, openFile, toStep } from './app.ts';
import { severe } from './axe.ts';

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

const looks = [
  { width: 1440, colorScheme: 'light' },
  { width: 1440, colorScheme: 'dark' },
  { width: 390, colorScheme: 'light' },
  { width: 390, colorScheme: 'dark' },
] as const;

it('has nothing serious to find for axe with a row open, and never scrolls sideways', async () => {
  const { page, hub, faults } = await opened(exampleCase());
  for (const { width, colorScheme } of looks) {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme });
    for (const step of stepIds) {
      await toStep(page, hub, step);
      const row = page.locator('main [data-open]').first();
      if (await row.isVisible()) {
        await row.click();
        await page.locator('[data-row-card]').waitFor();
      }
      expect(
        await severe(page, colorScheme === 'dark' ? ['color-contrast'] : undefined),
        `${step} ${width} ${colorScheme}`,
      ).toEqual([]);
      for (const narrow of width === 390 ? [390, 320] : [width]) {
        await page.setViewportSize({ width: narrow, height: 900 });
        await expect
          .poll(
            () =>
              page.evaluate(
                () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
              ),
            {
              message: `${step} at ${narrow}`,
            },
          )
          .toBe(0);
      }
      await page.setViewportSize({ width, height: 900 });
    }
  }
  expect(faults).toEqual([]);
}, 600_000);
