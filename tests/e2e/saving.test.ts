import type { Page } from 'playwright-core';
import { afterEach, expect, it } from 'vitest';
import { type App, goTo, openApp, openExample } from './app.ts';
import { saved } from './office-file.ts';

let app: App | undefined;
afterEach(async () => {
  await app?.close();
  app = undefined;
});

const runs = 5;
const titleField = (page: Page) => page.getByLabel('What shall we call it?');

it('keeps every character when the page is reloaded, or the tab closed, right after typing', async () => {
  app = await openApp();
  const { context, faults } = app;
  let { page } = app;
  const hub = await openExample(page);
  await goTo(page, hub, 's/basics');
  for (let run = 0; run < runs * 2; run += 1) {
    const typed = `Run ${run}: typed, and at once left behind`;
    await titleField(page).fill('');
    await titleField(page).pressSequentially(typed, { delay: 4 });
    if (run % 2 === 0) await page.reload();
    else {
      await page.close();
      page = await context.newPage();
      await page.goto(`${hub}/s/basics`);
    }
    await expect.poll(() => titleField(page).inputValue(), { message: `run ${run}` }).toBe(typed);
  }
  expect(faults).toEqual([]);
});

it('hands over, and takes back, what was typed in the very moment before', async () => {
  app = await openApp();
  const { page, faults } = app;
  const hub = await openExample(page);
  await goTo(page, hub, 's/basics');
  const download = page.waitForEvent('download');
  await titleField(page).evaluate((field: HTMLInputElement) => {
    field.select();
    document.execCommand('insertText', false, 'Typed, and pressed in the same moment');
    document.querySelector<HTMLElement>('button[aria-label="Save a copy to a file"]')?.click();
  });
  const kept: unknown = JSON.parse((await saved(await download)).toString());
  expect(kept).toMatchObject({ basics: { title: 'Typed, and pressed in the same moment' } });

  await titleField(page).evaluate((field: HTMLInputElement) => {
    field.select();
    document.execCommand('insertText', false, 'Typed, and taken back');
    document.querySelector<HTMLElement>('button[aria-label="Undo"]')?.click();
  });
  await expect.poll(() => titleField(page).inputValue()).not.toBe('Typed, and taken back');
  expect(faults).toEqual([]);
});

it('tells the second of two tabs that it cannot save, and keeps its version as a copy', async () => {
  app = await openApp();
  const { context, page: first, faults } = app;
  const hub = await openExample(first);
  await goTo(first, hub, 's/basics');
  const second = await context.newPage();
  await second.goto(`${hub}/s/basics`);
  await titleField(second).waitFor();

  await titleField(first).fill('What the first tab wrote');
  await expect.poll(() => first.getByText(/^Saved \d/u).count()).toBe(1);
  await titleField(second).fill('What the second tab wrote');
  await second.getByText('Another tab has changed this case').waitFor();
  expect(await titleField(second).inputValue()).toBe('What the second tab wrote');

  await second.getByRole('button', { name: 'Keep mine as a copy' }).click();
  await second.waitForURL((url) => !url.href.includes(hub.split('#')[1] ?? ' '));
  await second.getByRole('heading', { level: 1, name: 'What the second tab wrote' }).waitFor();
  await first.reload();
  await expect.poll(() => titleField(first).inputValue()).toBe('What the first tab wrote');
  await first.goto(hub.split('#')[0] ?? '');
  await first.getByRole('link', { name: 'What the second tab wrote' }).waitFor();
  await first.getByRole('link', { name: 'What the first tab wrote' }).waitFor();
  // A write that another tab was faster with fails on purpose; the browser may say so.
  expect(faults).toEqual([]);
});
