import { afterEach, expect, it } from 'vitest';
import { type App, exampleCase, goTo, openApp, openFile } from './app.ts';
import { expectFocusKept } from './keys.ts';

let app: App | undefined;
afterEach(async () => {
  await app?.close();
  app = undefined;
});

/** Runs in the page before the app: what is to be written reaches the worker only when it is let go. */
const holdExports = (): void => {
  const release: (() => void)[] = [];
  Object.assign(globalThis, {
    letGo: () => {
      for (const send of release.splice(0)) send();
      Object.assign(globalThis, { isHeld: false });
    },
    isHeld: true,
  });
  const PlainWorker = Worker;
  globalThis.Worker = class extends PlainWorker {
    override postMessage(message: unknown): void {
      const send = (): void => super.postMessage(message);
      const isExport = typeof message === 'object' && message !== null && 'createdAt' in message;
      if (isExport && (globalThis as unknown as { isHeld: boolean }).isHeld) release.push(send);
      else send();
    }
  };
};

it('says what it is doing, stops when it is told to, and writes nothing then', async () => {
  app = await openApp();
  const { page, faults } = app;
  await page.addInitScript(holdExports);
  await page.reload();
  const hub = await openFile(page, exampleCase());
  await goTo(page, hub, 'export');
  let arrived = 0;
  page.on('download', () => (arrived += 1));

  await page.getByRole('button', { name: 'Export 2 files' }).click();
  await page.getByRole('status').getByText('Beginning …').waitFor();
  await page.getByRole('button', { name: 'Stop' }).click();
  await page.getByText('Stopped. No file was written, and your case is as it was.').waitFor();
  expect(await page.getByRole('button', { name: 'Stop' }).count()).toBe(0);
  await expectFocusKept(page, 'stopping');

  // What had been sent to the worker that was stopped comes to nothing.
  await page.evaluate(() => (globalThis as unknown as { letGo: () => void }).letGo());
  await page.getByRole('button', { name: 'Export 2 files' }).click();
  await page.getByText('Your browser saved').waitFor({ timeout: 60_000 });
  await expect.poll(() => arrived).toBe(2);
  const names = await page
    .getByRole('listitem')
    .filter({ hasText: /\.(?:docx|pptx)$/u })
    .allTextContents();
  expect(names).toHaveLength(2);
  expect(faults).toEqual([]);
});

it('says what leaves with the files before they are written', async () => {
  app = await openApp();
  const { page, faults } = app;
  const hub = await openFile(page, exampleCase());
  await goTo(page, hub, 'export');
  const list = page.getByRole('group').filter({ hasText: 'What leaves with these files' });
  await list.getByText('What leaves with these files').click();
  await list.getByText('Priya Nair, Head of Customer Experience').waitFor();
  await list.getByText('Northlight Insurance').first().waitFor();
  await list.getByText(/\d+ figures with their exact values/u).waitFor();
  await list.getByText('Your private notes do not leave.').waitFor();
  await page.getByRole('checkbox', { name: 'Case file' }).click();
  await list.getByText('Your private notes do not leave.').waitFor();
  expect(faults).toEqual([]);
});
