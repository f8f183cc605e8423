import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { address, exampleText, say } from '../app.ts';
import { dropProfile, newProfile, startBrowser } from './own-browser.ts';

const cases = 30;
const kills = 12;

const seedOld = (page: Page): Promise<void> =>
  page.evaluate(
    ([text, count]) =>
      new Promise<void>((resolve) => {
        const opening = indexedDB.open('casewright', 1);
        opening.addEventListener('upgradeneeded', () => {
          opening.result.createObjectStore('cases', { keyPath: 'id' });
        });
        opening.addEventListener('success', () => {
          const example = JSON.parse(text) as { basics: object };
          const transaction = opening.result.transaction('cases', 'readwrite', { durability: 'strict' });
          for (let index = 0; index < count; index += 1)
            transaction.objectStore('cases').put({
              id: `old-${index}`,
              revision: 3,
              businessCase: {
                ...example,
                id: `old-${index}`,
                basics: { ...example.basics, title: `Old ${index}` },
              },
            });
          transaction.addEventListener('complete', () => {
            opening.result.close();
            resolve();
          });
        });
      }),
    [exampleText, cases] as const,
  );

it('brings every case over when the browser dies in the middle of it', async () => {
  let lost = 0;
  for (let run = 0; run < kills; run += 1) {
    const profile = newProfile();
    const before = await startBrowser(profile);
    await before.page.goto(`${address}icons/casewright.svg`);
    await seedOld(before.page);
    void before.page.goto(address).catch(() => {});
    await new Promise((resolve) => {
      setTimeout(resolve, 40 + run * 45);
    });
    await before.kill();
    const after = await startBrowser(profile);
    await after.page.goto(address);
    const listed = after.page.getByRole('link', { name: /^Old \d/u });
    await expect
      .poll(() => listed.count(), { timeout: 20_000 })
      .toBe(cases)
      .catch(() => {
        lost += 1;
      });
    await after.page.getByRole('link', { name: `Old ${run}`, exact: true }).click();
    await after.page
      .getByRole('banner')
      .getByRole('button', { name: `Old ${run}`, exact: true })
      .waitFor();
    await after.close();
    dropProfile(profile);
  }
  say(`${kills} kills while ${cases} cases were brought over: ${lost} runs lost one`);
  expect(lost).toBe(0);
}, 1_200_000);
