import type { Page } from 'playwright-core';
import { afterEach, expect, it } from 'vitest';
import { type App, exampleCase, goTo, openApp, openFile } from './app.ts';

let app: App | undefined;
afterEach(async () => {
  await app?.close();
  app = undefined;
});

/** The parts of a section that have to be scrolled sideways to be read. */
const cutOff = (page: Page, name: string): Promise<string[]> =>
  page
    .getByRole('region', { name, exact: true })
    .evaluate((section) =>
      [...section.querySelectorAll('*')]
        .filter(
          (part) =>
            part.clientWidth > 2 &&
            part.scrollWidth > part.clientWidth + 1 &&
            getComputedStyle(part).overflowX !== 'visible',
        )
        .map(({ tagName, className }) => `${tagName} ${className}`),
    );

it.each([1440, 390])(
  'shows four options and their steps without sideways scrolling at %i px',
  async (width) => {
    app = await openApp({ viewport: { width, height: 900 } });
    const { page, faults } = app;
    const hub = await openFile(page, exampleCase());
    await goTo(page, hub, 's/options');
    for (const name of ['Side by side', 'Step by step']) {
      await page.getByRole('region', { name, exact: true }).waitFor();
      expect(await cutOff(page, name), name).toEqual([]);
    }
    expect(faults).toEqual([]);
  },
);
