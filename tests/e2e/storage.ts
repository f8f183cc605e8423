import type { Page } from 'playwright-core';

/** The records of the app as they lie in the browser, changed by a test behind its back. */
export const changeRecords = (
  page: Page,
  change: { remove?: (string | number)[][]; put?: [(string | number)[], unknown][] },
): Promise<void> =>
  page.evaluate(
    ({ remove = [], put = [] }) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('casewright-work');
        opening.addEventListener('error', () => reject(new Error('no database')));
        opening.addEventListener('success', () => {
          const database = opening.result;
          const transaction = database.transaction('records', 'readwrite');
          for (const key of remove) transaction.objectStore('records').delete(key);
          for (const [key, value] of put) transaction.objectStore('records').put(value, key);
          transaction.addEventListener('complete', () => {
            database.close();
            resolve();
          });
        });
      }),
    change,
  );

export const recordsUnder = (page: Page, kind: string): Promise<[(string | number)[], unknown][]> =>
  page.evaluate(
    (wanted) =>
      new Promise((resolve, reject) => {
        const opening = indexedDB.open('casewright-work');
        opening.addEventListener('error', () => reject(new Error('no database')));
        opening.addEventListener('success', () => {
          const database = opening.result;
          const store = database.transaction('records').objectStore('records');
          const [keys, values] = [store.getAllKeys(), store.getAll()];
          values.addEventListener('success', () => {
            database.close();
            const all = keys.result.map((key, index): [(string | number)[], unknown] => [
              key as (string | number)[],
              values.result[index],
            ]);
            resolve(all.filter(([key]) => key[0] === wanted));
          });
        });
      }),
    kind,
  );

/** What a browser does that lost its database: it is empty, and nothing says so. */
export const loseDatabase = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const deleting = indexedDB.deleteDatabase('casewright-work');
        deleting.addEventListener('success', () => resolve());
        deleting.addEventListener('error', () => reject(new Error('not deleted')));
      }),
  );

/** Waits until the second copy says this. */
export const secondCopySays = async (page: Page, text: string): Promise<boolean> =>
  page.evaluate(async (wanted) => {
    const root = await navigator.storage.getDirectory();
    const folder = (await root.getDirectoryHandle('casewright-copies', { create: true })) as unknown as {
      values: () => AsyncIterable<FileSystemFileHandle>;
    };
    for await (const file of folder.values())
      if ((await (await file.getFile()).text()).includes(wanted)) return true;
    return false;
  }, text);
