import { expect, it } from 'vitest';
import { address, say } from '../app.ts';
import {
  dropProfile,
  newCase,
  newProfile,
  startBrowser,
  titleField,
  watchAcknowledged,
} from './own-browser.ts';

const kills = Number(process.env['CASEWRIGHT_KILLS'] ?? 100);

const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });

it('loses nothing that it said was saved when the browser is killed while somebody types', async () => {
  const profile = newProfile();
  let [lost, torn, unsaid] = [0, 0, 0];
  let first = await startBrowser(profile);
  const place = await newCase(first.page, address);
  await titleField(first.page).fill('.');
  await first.page.getByText(/^Saved \d/u).waitFor();
  let stored = '.';
  for (let run = 0; run < kills; run += 1) {
    const { page } = first;
    const acknowledged = await watchAcknowledged(page);
    await titleField(page).press('End');
    const typing = titleField(page)
      .pressSequentially(`${run} `.repeat(30), { delay: 3 })
      .catch(() => {});
    await pause(150 + ((run * 37) % 400));
    await first.kill();
    await typing;
    first = await startBrowser(profile);
    await first.page.goto(place);
    const isOpen = await titleField(first.page)
      .waitFor()
      .then(
        () => true,
        () => false,
      );
    if (!isOpen) {
      torn += 1;
      say(`databases: ${await first.page.evaluate(async () => JSON.stringify(await indexedDB.databases()))}`);
      say(`run ${run} opened on: ${await first.page.evaluate(() => document.body.innerText.slice(0, 400))}`);
      break;
    }
    const now = await titleField(first.page).inputValue();
    if (!now.startsWith(acknowledged.last()) || !now.startsWith(stored)) lost += 1;
    if (acknowledged.last() === '') unsaid += 1;
    stored = now.slice(0, 40);
    await titleField(first.page).fill(stored);
    await first.page.getByText(/^Saved \d/u).waitFor();
  }
  await first.close();
  dropProfile(profile);
  say(`${kills} kills: ${lost} lost, ${torn} torn (in ${unsaid} of them nothing was said to be saved yet)`);
  expect([lost, torn]).toEqual([0, 0]);
  // A run in which nothing was acknowledged proves nothing.
  expect(unsaid).toBeLessThan(kills / 3);
}, 3_600_000);
