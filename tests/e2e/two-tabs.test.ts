import type { Page } from 'playwright-core';
import { afterEach, expect, it } from 'vitest';
import { type App, address, goTo, openApp, openExample, openFile, say } from './app.ts';

let app: App | undefined;
afterEach(async () => {
  await app?.close();
  app = undefined;
});

const titleField = (page: Page) => page.getByLabel('What shall we call it?');

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
  // One second is the goal, which is written down; what takes three is stuck.
  expect(taken).toBeLessThan(3000);
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

it('edits in the second tab when the first one leaves the case', async () => {
  app = await openApp();
  const { context, page: first, faults } = app;
  const hub = await openExample(first);
  await goTo(first, hub, 's/basics');
  const second = await context.newPage();
  await second.goto(`${hub}/s/basics`);
  await second.getByText('Open in another tab').waitFor();
  await first.getByRole('link', { name: 'All cases' }).click();
  await expect.poll(() => titleField(second).isEnabled(), { timeout: 20_000 }).toBe(true);
  await titleField(second).fill('Written by the one that is left');
  await second.getByText(/^Saved \d/u).waitFor();
  expect(faults).toEqual([]);
});

it('says in both tabs that a case was deleted, also when one of them asks to edit it', async () => {
  app = await openApp();
  const { context, page: first } = app;
  const hub = await openExample(first);
  await goTo(first, hub, 's/basics');
  const second = await context.newPage();
  await second.goto(`${hub}/s/basics`);
  await second.getByText('Open in another tab').waitFor();
  const third = await context.newPage();
  await third.goto(`${hub.split('#')[0]}#/`);
  await third.getByRole('button', { name: 'Delete “Claim updates by text”' }).click();
  await third.getByRole('button', { name: 'Delete “Claim updates by text” for good' }).click();
  await first.getByText('This case was deleted elsewhere').waitFor();
  await second.getByText('This case was deleted elsewhere').waitFor();
  await second.getByRole('button', { name: 'Keep this on the device' }).click();
  await second
    .getByRole('banner')
    .getByRole('button', { name: 'Claim updates by text', exact: true })
    .waitFor();
});

it('says before a case is deleted that another tab has it open, to edit or to read', async () => {
  app = await openApp();
  const { context, page: first, faults } = app;
  const hub = await openExample(first);
  await goTo(first, hub, 's/basics');
  const second = await context.newPage();
  await second.goto(address);
  const ask = async (): Promise<string> => {
    await second.getByRole('button', { name: 'Delete “Claim updates by text”' }).click();
    const question = second.getByRole('alert').filter({ hasText: 'for good?' });
    const said = await question.innerText();
    await second.getByRole('button', { name: 'Keep “Claim updates by text”' }).click();
    return said;
  };
  expect(await ask()).toContain('It is open in another tab, and goes there too.');

  // One that only reads holds no lock, and answers all the same.
  await second.evaluate(() => {
    navigator.locks.query = () => Promise.resolve({ held: [], pending: [] });
  });
  expect(await ask()).toContain('It is open in another tab');

  await first.goto(address);
  await first.getByRole('button', { name: 'Delete “Claim updates by text”' }).waitFor();
  expect(await ask()).not.toContain('another tab');
  expect(faults).toEqual([]);
});
