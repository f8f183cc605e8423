import { expect, it } from 'vitest';
import { address, say } from '../app.ts';
import { dropProfile, newProfile, startBrowser, titleField } from './own-browser.ts';

const words = 'Customers ring because nobody tells them how far their claim is. ';

/** 300 benefits, 200 people and a megabyte of text. */
const largeCase = (): unknown => ({
  schemaVersion: 1,
  id: 'large',
  basics: { title: 'A large case' },
  situation: { asIs: words.repeat(100) },
  benefits: Array.from({ length: 300 }, (_, index) => ({
    id: `benefit-${index}`,
    name: `Benefit ${index}`,
    dimension: 'operational',
    driver: 'proactive-updates',
    why: words.repeat(25),
  })),
  stakeholders: Array.from({ length: 200 }, (_, index) => ({
    id: `person-${index}`,
    role: `Person ${index}`,
    wiifm: words.repeat(60),
  })),
});

const percentile = (values: readonly number[], share: number): number =>
  values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) * share)] ?? Number.NaN;

it('saves a large case without holding up the page', async () => {
  const profile = newProfile();
  const browser = await startBrowser(profile);
  const { page } = browser;
  await page.goto(address);
  const text = JSON.stringify(largeCase());
  await page.getByLabel('Case file').setInputFiles({
    name: 'large.case.json',
    mimeType: 'application/json',
    buffer: Buffer.from(text),
  });
  await page.waitForURL(/#\/c\//u, { timeout: 120_000 });
  await page.goto(`${address}#/c/large/s/basics`);
  await titleField(page).waitFor({ timeout: 120_000 });
  await page.evaluate(() => {
    const measured = { blocks: [] as number[], waits: [] as number[] };
    Object.assign(globalThis, { measured });
    const plain = IDBDatabase.prototype as { transaction: (...given: unknown[]) => IDBTransaction };
    const begin = plain.transaction;
    plain.transaction = function (this: IDBDatabase, ...given: unknown[]): IDBTransaction {
      const started = performance.now();
      const transaction = begin.apply(this, given);
      const commit = transaction.commit.bind(transaction);
      transaction.commit = (): void => {
        commit();
        measured.blocks.push(performance.now() - started);
        transaction.addEventListener('complete', () => measured.waits.push(performance.now() - started));
      };
      return transaction;
    };
  });
  await titleField(page).press('End');
  await titleField(page).pressSequentially(' that grows while somebody types in it', { delay: 60 });
  await page.getByText(/^Saved \d/u).waitFor();
  const { blocks, waits } = await page.evaluate(
    () => (globalThis as unknown as { measured: { blocks: number[]; waits: number[] } }).measured,
  );
  await browser.close();
  dropProfile(profile);
  say(
    `${(text.length / 1e6).toFixed(1)} MB: a save holds the page up ${percentile(blocks, 0.5).toFixed(2)} ms (goal 1), ` +
      `p95 of a save ${percentile(waits, 0.95).toFixed(1)} ms (goal 50), ${waits.length} saves`,
  );
  expect(waits.length).toBeGreaterThan(20);
}, 300_000);
