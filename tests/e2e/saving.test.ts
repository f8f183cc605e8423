import type { Page } from 'playwright-core';
import { afterEach, expect, it } from 'vitest';
import { type App, goTo, openApp, openExample, openFile, say } from './app.ts';
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

it('opens a case in a second tab to read, and hands it over on a press', async () => {
  app = await openApp();
  const { context, page: first, faults } = app;
  const hub = await openExample(first);
  await goTo(first, hub, 's/basics');
  const second = await context.newPage();
  await second.goto(`${hub}/s/basics`);
  await second.getByText('Open in another tab').waitFor();
  expect(await titleField(second).isDisabled()).toBe(true);

  await titleField(first).fill('What the first tab wrote');
  // The tab that reads follows the one that writes.
  await expect.poll(() => titleField(second).inputValue()).toBe('What the first tab wrote');

  const started = Date.now();
  await second.getByRole('button', { name: 'Edit here' }).click();
  await expect.poll(() => titleField(second).isEnabled(), { interval: 20 }).toBe(true);
  const taken = Date.now() - started;
  say(`a second tab took over in ${taken} ms`);
  expect(taken).toBeLessThan(1000);
  await titleField(second).fill('What the second tab wrote');
  await first.getByText('Open in another tab').waitFor();
  await expect.poll(() => titleField(first).inputValue()).toBe('What the second tab wrote');

  await second.close();
  await first.reload();
  await expect.poll(() => titleField(first).isEnabled()).toBe(true);
  expect(await titleField(first).inputValue()).toBe('What the second tab wrote');
  expect(faults).toEqual([]);
});

it('keeps every edit of two tabs that take the case over from each other', async () => {
  app = await openApp();
  const { context, page: first, faults } = app;
  const hub = await openFile(first, { schemaVersion: 1, id: 'two-tabs', basics: { title: '.' } });
  await goTo(first, hub, 's/basics');
  const second = await context.newPage();
  await second.goto(`${hub}/s/basics`);
  await second.getByText('Open in another tab').waitFor();
  // Each edit adds one letter to what stands there, so that a lost one is missing from the end.
  const perTurn = 10;
  let [writer, reader] = [first, second];
  for (let turn = 0; turn < 6; turn += 1) {
    if (turn > 0) {
      [writer, reader] = [reader, writer];
      await writer.getByRole('button', { name: 'Edit here' }).click();
    }
    await expect.poll(() => titleField(writer).isEnabled(), { interval: 20 }).toBe(true);
    await titleField(writer).press('End');
    await titleField(writer).pressSequentially('abcdefghij'.slice(0, perTurn), { delay: 2 });
  }
  const wanted = `.${'abcdefghij'.repeat(6)}`;
  await expect.poll(() => titleField(reader).inputValue(), { timeout: 10_000 }).toBe(wanted);
  await first.close();
  await second.reload();
  await expect.poll(() => titleField(second).inputValue()).toBe(wanted);
  expect(faults).toEqual([]);
});

it('leads back through what was done before a reload', async () => {
  app = await openApp();
  const { page, faults } = app;
  const hub = await openExample(page);
  await goTo(page, hub, 's/basics');
  await titleField(page).fill('Another name');
  await goTo(page, hub, 's/risks');
  await page.getByText(/^Saved \d/u).waitFor();
  await page.reload();
  await page.getByRole('button', { name: 'Undo' }).click();
  // It goes where it changed something, and says what.
  await page.waitForURL(/s\/basics$/u);
  await page.getByText('Undone: What shall we call it?').first().waitFor();
  await expect.poll(() => titleField(page).inputValue()).toBe('Claim updates by text');
  expect(faults).toEqual([]);
});
