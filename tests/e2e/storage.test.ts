import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterEach, expect, it } from 'vitest';
import {
  type App,
  address,
  chooseFile,
  exampleText,
  goTo,
  openApp,
  copyExample,
  openExample,
  openFile,
  say,
} from './app.ts';
import { saved } from './office-file.ts';
import { changeRecords, loseDatabase, recordsUnder, secondCopySays } from './storage.ts';

let app: App | undefined;
afterEach(async () => {
  await app?.close();
  app = undefined;
});

const titleField = (page: Page) => page.getByLabel('What shall we call it?');

const home = async (page: Page): Promise<void> => {
  await page.goto(`${address}#/`);
  await page.getByRole('heading', { name: 'Your cases' }).waitFor();
};

const slow = { timeout: 15_000 };

it('brings back a case when the database comes back empty', async () => {
  app = await openApp();
  const { page, faults } = app;
  const hub = await openExample(page);
  await goTo(page, hub, 's/basics');
  await titleField(page).fill('Kept twice');
  await expect.poll(() => secondCopySays(page, 'Kept twice'), slow).toBe(true);
  await home(page);
  await loseDatabase(page);
  await page.reload();
  await page.getByText('1 case is not where this browser keeps them').waitFor();
  await page.getByRole('button', { name: 'Bring it back' }).click();
  await page.getByRole('link', { name: 'Kept twice' }).click();
  await page.getByRole('banner').getByRole('button', { name: 'Kept twice', exact: true }).waitFor();
  expect(faults).toEqual([]);
});

it('says how many cases are missing where there is no second copy either', async () => {
  app = await openApp();
  const { page } = app;
  await openExample(page);
  await home(page);
  await loseDatabase(page);
  await page.evaluate(async () => {
    const root = await navigator.storage.getDirectory();
    await root.removeEntry('casewright-copies', { recursive: true });
  });
  await page.reload();
  await page.getByText('1 case is gone that this browser held before').waitFor();
  await page.getByRole('button', { name: 'Do not ask again …' }).click();
  await page.getByRole('button', { name: 'Do not ask again', exact: true }).click();
  await page.reload();
  await page.getByText('No case yet').waitFor();
  expect(await page.getByText('1 case is gone').count()).toBe(0);
});

it('goes on editing when the database is lost under the page, and keeps the whole case again', async () => {
  app = await openApp();
  const { page } = app;
  const hub = await openExample(page);
  await goTo(page, hub, 's/basics');
  await loseDatabase(page);
  await titleField(page).fill('Typed after the loss');
  await expect.poll(async () => (await recordsUnder(page, 'summary')).length, slow).toBe(1);
  await page.getByText(/^Saved \d/u).waitFor();
  await page.reload();
  await expect.poll(() => titleField(page).inputValue()).toBe('Typed after the loss');
  await goTo(page, hub, 's/ask');
  await page.getByRole('heading', { level: 1 }).waitFor();
});

/** One damaged case beside a sound one: what it says, and that the file holds what is there. */
const damages: Record<
  string,
  { put?: (head: Record<string, unknown>) => unknown; loses?: string; says: RegExp }
> = {
  'a newer version': {
    put: (head) => ({
      ...head,
      schemaVersion: 99,
      state: { ...(head['state'] as object), plain: { schemaVersion: 99, id: 'damaged' } },
    }),
    says: /newer version of Casewright/u,
  },
  'a field of a wrong kind': {
    put: (head) => {
      const state = head['state'] as { plain: object; slots: Record<string, string> };
      const { basics: _basics, ...slots } = state.slots;
      return { ...head, state: { plain: { ...state.plain, basics: 'a text' }, slots } };
    },
    says: /not what its field takes/u,
  },
  'a head that is none': { put: () => 'nothing', says: /damaged/u },
  'a part that is lost': { loses: 'benefits', says: /lost/u },
};

it('rescues a damaged case to a file, and never hides the others', async () => {
  app = await openApp();
  const { page, faults } = app;
  for (const [name, { put, loses, says }] of Object.entries(damages)) {
    await home(page);
    const example = JSON.parse(exampleText) as object;
    await openFile(page, { ...example, id: 'damaged', basics: { title: `Damaged: ${name}` } });
    await home(page);
    const heads = new Map((await recordsUnder(page, 'head')).map(([key, head]) => [key[1], head]));
    const head = heads.get('damaged') as Record<string, unknown>;
    const slot = (head['state'] as { slots: Record<string, string> }).slots[loses ?? ''] ?? '';
    await page.goto('about:blank');
    await page.goto(address);
    await changeRecords(page, {
      put: put === undefined ? [] : [[['head', 'damaged'], put(head)]],
      remove: loses === undefined ? [] : [['part', 'damaged', slot]],
    });
    await home(page);
    await page.getByRole('link', { name: `Damaged: ${name}` }).click();
    await page.getByRole('heading', { level: 1, name: 'This case cannot be opened' }).waitFor();
    expect(await page.getByRole('alert').first().textContent()).toMatch(says);
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save what is there to a file' }).click();
    expect((await saved(await download)).length).toBeGreaterThan(2);
    // The second copy is whole.
    await page.getByRole('button', { name: 'Go back to it' }).first().click();
    await page
      .getByRole('banner')
      .getByRole('button', { name: `Damaged: ${name}`, exact: true })
      .waitFor();
    await home(page);
    await page.getByRole('button', { name: `Delete “Damaged: ${name}”` }).click();
    await page.getByRole('button', { name: `Delete “Damaged: ${name}” for good` }).click();
    await page.getByText('No case yet').waitFor();
  }
  expect(faults).toEqual([]);
});

it('shows a case whose summary cannot be read, and the others beside it', async () => {
  app = await openApp();
  const { page } = app;
  await openExample(page);
  await home(page);
  await changeRecords(page, { put: [[['summary', 'odd'], 17]] });
  await page.reload();
  await page.getByRole('link', { name: 'Claim updates by text' }).waitFor();
  await page.getByRole('link', { name: 'A case without a title' }).waitFor();
});

it('says of a case that was deleted elsewhere that it is not kept, and takes it away as a copy', async () => {
  app = await openApp();
  const { page: first, context } = app;
  const hub = await openExample(first);
  await goTo(first, hub, 's/basics');
  const second = await context.newPage();
  await second.goto(`${address}#/`);
  await second.getByRole('button', { name: 'Delete “Claim updates by text”' }).click();
  await second.getByRole('button', { name: 'Delete “Claim updates by text” for good' }).click();
  await second.getByText('No case yet').waitFor();
  // It is told at once, not with the next key.
  await first.getByText('This case was deleted elsewhere. What you see').waitFor();
  await titleField(first).fill('Typed too late');
  await first.getByRole('button', { name: 'Keep this on the device' }).click();
  await first.getByRole('banner').getByRole('button', { name: 'Typed too late', exact: true }).waitFor();
});

it('tells an open tab that everything was erased, and writes nothing back', async () => {
  app = await openApp();
  const { page: first, context } = app;
  const hub = await openExample(first);
  await goTo(first, hub, 's/basics');
  const second = await context.newPage();
  await second.goto(`${address}#/`);
  await second.getByRole('button', { name: 'Erase everything on this device' }).click();
  await second.getByRole('button', { name: 'Yes, erase it all' }).click();
  await second.getByText('No case yet').waitFor();
  await first.getByText('This case was deleted elsewhere').waitFor();
  await titleField(first).fill('Typed after everything was erased');
  await second.reload();
  await second.getByText('No case yet').waitFor();
  expect(await recordsUnder(second, 'head')).toEqual([]);
});

it('erases no spare copy without a question', async () => {
  app = await openApp();
  const { page } = app;
  const hub = await openExample(page);
  await goTo(page, hub, 's/basics');
  await titleField(page).fill('Weeks of work');
  await expect.poll(() => secondCopySays(page, 'Weeks of work'), slow).toBe(true);
  await home(page);
  await loseDatabase(page);
  await page.reload();
  await page.getByRole('button', { name: 'Not now' }).click();
  await page.reload();
  await page.getByRole('button', { name: 'I do not need it …' }).click();
  await page.getByRole('button', { name: 'Keep it', exact: true }).click();
  expect(await secondCopySays(page, 'Weeks of work')).toBe(true);
  await page.getByRole('button', { name: 'I do not need it …' }).click();
  await page.getByRole('button', { name: 'Erase it for good' }).click();
  await page.getByText('It is not asked again.').waitFor();
  expect(await secondCopySays(page, 'Weeks of work')).toBe(false);
});

it('says so when a browser has no room for a new case', async () => {
  app = await openApp();
  const { page } = app;
  await page.evaluate(() => {
    (IDBObjectStore.prototype as { put: unknown }).put = (): never => {
      throw new DOMException('', 'QuotaExceededError');
    };
  });
  await page.getByRole('button', { name: 'Start a case' }).click();
  await page.getByRole('dialog', { name: 'Nothing was kept' }).getByRole('button').click();
  await page.getByRole('button', { name: 'Start a case' }).click();
  await page.getByRole('dialog', { name: 'Nothing was kept' }).waitFor();
});

it('works without a database, and says what that means', async () => {
  app = await openApp();
  const { page, faults } = app;
  await page.addInitScript(() => {
    Object.defineProperty(window, 'indexedDB', { value: undefined });
  });
  await page.reload();
  await page.getByText('This browser keeps nothing on this device').waitFor();
  await openExample(page);
  await page.getByText('Save a copy before you close the tab').waitFor();
  await page.goto(`${page.url()}/s/basics`);
  await titleField(page).fill('Kept in memory');
  await page.setViewportSize({ width: 390, height: 844 });
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save a copy', exact: true }).click();
  expect((await saved(await download)).toString()).toContain('Kept in memory');
  await page.goto(`${address}#/`);
  await page.getByRole('link', { name: 'Kept in memory' }).waitFor();
  await page.getByRole('button', { name: 'Start a case' }).click();
  await page.waitForURL(/\/q\/1$/u);
  // Nothing is said to be kept, and nothing is.
  await page.waitForTimeout(1500);
  expect(await secondCopySays(page, 'Kept in memory')).toBe(false);
  expect(faults).toEqual([]);
});

it('says within a second that storage is full, offers a file at every width, and goes on', async () => {
  app = await openApp({ viewport: { width: 390, height: 844 } });
  const { page } = app;
  const hub = await openExample(page);
  await goTo(page, hub, 's/basics');
  await page.evaluate(() => {
    const stores = IDBObjectStore.prototype as { put: unknown };
    const plain = stores.put;
    stores.put = (): never => {
      throw new DOMException('', 'QuotaExceededError');
    };
    (globalThis as unknown as { makeRoom: () => void }).makeRoom = () => {
      stores.put = plain;
    };
  });
  const started = Date.now();
  await titleField(page).fill('More than fits');
  await page.getByText('Storage is full').first().waitFor();
  // One second is the goal; the patience for an answer that never comes is three.
  expect(Date.now() - started).toBeLessThan(3000);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save a copy', exact: true }).click();
  expect((await saved(await download)).toString()).toContain('More than fits');
  await titleField(page).fill('Typing goes on');
  // As soon as there is room, everything is kept, without another key.
  await page.evaluate(() => (globalThis as unknown as { makeRoom: () => void }).makeRoom());
  await expect.poll(() => page.getByText(/^Saved \d/u).count(), slow).toBe(1);
  await page.reload();
  await expect.poll(() => titleField(page).inputValue()).toBe('Typing goes on');
});

it('brings over the cases of the database before this one', async () => {
  app = await openApp();
  const { page } = app;
  await loseDatabase(page);
  await page.evaluate(
    (text) =>
      new Promise<void>((resolve) => {
        const opening = indexedDB.open('casewright', 1);
        opening.addEventListener('upgradeneeded', () => {
          const database = opening.result;
          database.createObjectStore('cases', { keyPath: 'id' });
        });
        opening.addEventListener('success', () => {
          const businessCase = JSON.parse(text) as { id: string };
          const transaction = opening.result.transaction('cases', 'readwrite');
          transaction
            .objectStore('cases')
            .put({ id: 'one', revision: 7, businessCase: { ...businessCase, id: 'one' } });
          transaction.objectStore('cases').put({
            id: 'half \uD800',
            revision: 1,
            businessCase: { schemaVersion: 1, basics: { title: 'Half a character' } },
          });
          transaction
            .objectStore('cases')
            .put({ id: 'wrong', revision: 1, businessCase: { schemaVersion: 1, basics: 17 } });
          transaction.addEventListener('complete', () => {
            opening.result.close();
            resolve();
          });
        });
      }),
    readFileSync('public/examples/claim-updates-by-text.case.json', 'utf8'),
  );
  await page.reload();
  await page.getByRole('link', { name: 'Half a character' }).click();
  await page.getByRole('banner').getByRole('button', { name: 'Half a character', exact: true }).waitFor();
  await home(page);
  await page.getByRole('link', { name: 'Claim updates by text' }).click();
  await page
    .getByRole('banner')
    .getByRole('button', { name: 'Claim updates by text', exact: true })
    .waitFor();
});

it('asks what shall become of a file whose case is here already', async () => {
  app = await openApp();
  const { page, faults } = app;
  await openExample(page);
  const changed = exampleText.replace('"title": "Claim updates by text"', '"title": "From a colleague"');
  await home(page);
  await chooseFile(page, 'a.case.json', changed);
  const dialog = page.getByRole('dialog', { name: 'This case is here already' });
  await dialog.getByText('Basics, What shall we call it?').waitFor();
  await dialog.getByRole('button', { name: 'Open what is here' }).click();
  await page
    .getByRole('banner')
    .getByRole('button', { name: 'Claim updates by text', exact: true })
    .waitFor();
  // Dropped on the open case itself.
  await page.evaluate((text) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([text], 'a.case.json', { type: 'application/json' }));
    window.dispatchEvent(new DragEvent('drop', { dataTransfer: transfer, bubbles: true, cancelable: true }));
  }, changed);
  await dialog.getByRole('button', { name: 'Take the file instead' }).click();
  await page.getByRole('banner').getByRole('button', { name: 'From a colleague', exact: true }).waitFor();
  await page.getByRole('link', { name: /^Saved/u }).click();
  await page.getByText('before another version took its place').waitFor();
  await home(page);
  await expect.poll(() => page.getByRole('button', { name: /^Delete / }).count()).toBe(1);
  await chooseFile(page, 'a.case.json', exampleText);
  await dialog.getByRole('button', { name: 'Not now' }).click();
  await chooseFile(page, 'a.case.json', exampleText);
  await dialog.getByRole('button', { name: 'Keep both' }).click();
  await page
    .getByRole('banner')
    .getByRole('button', { name: 'Claim updates by text (from the file)', exact: true })
    .waitFor();
  await home(page);
  await expect.poll(() => page.getByRole('button', { name: /^Delete / }).count()).toBe(2);
  expect(faults).toEqual([]);
});

it('compares an earlier state with what is there now, restores it, and takes that back', async () => {
  app = await openApp();
  const { page, faults } = app;
  const hub = await openExample(page);
  await goTo(page, hub, 's/basics');
  await titleField(page).fill('A later name');
  await page.getByText(/^Saved \d/u).waitFor();
  await goTo(page, hub, 'kept');
  await page.getByRole('button', { name: 'Compare with now' }).last().click();
  await page.getByRole('rowheader', { name: /What shall we call it/u }).waitFor();
  await page.getByRole('cell', { name: 'A later name' }).waitFor();
  await page.getByRole('button', { name: 'Restore this state' }).click();
  const named = (name: string) => page.getByRole('banner').getByRole('button', { name, exact: true });
  await named('Claim updates by text').waitFor();
  await page.getByText('before another version took its place').waitFor();
  await page.getByRole('button', { name: 'Undo' }).first().click();
  await named('A later name').waitFor();
  expect(faults).toEqual([]);
});

it('locks a copy with a passphrase, and opens it with nothing else', async () => {
  app = await openApp();
  const { page, faults } = app;
  const hub = await openExample(page);
  await changeRecords(page, {
    put: [[['private', hub.split('/').at(-1) ?? ''], { caseId: 'x', note: 'PRIVATE-MARK' }]],
  });
  await goTo(page, hub, 'kept');
  await page.getByRole('button', { name: 'Save a locked copy' }).click();
  await page.getByText('Choose a passphrase of at least 8 characters').waitFor();
  await page.getByLabel('Passphrase').fill('Bittersüße Ankunft 17 ');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save a locked copy' }).click();
  const file = await saved(await download);
  expect(file.toString()).not.toMatch(/Claim updates|PRIVATE-MARK/u);
  await home(page);
  await page.getByRole('button', { name: 'Erase everything on this device' }).click();
  await page.getByRole('button', { name: 'Keep everything' }).click();
  await page.getByRole('button', { name: 'Erase everything on this device' }).click();
  await page.getByRole('button', { name: 'Yes, erase it all' }).click();
  await page.getByText('Everything on this device was erased.').waitFor();
  await page.getByText('No case yet').waitFor();
  expect(await recordsUnder(page, 'head')).toEqual([]);
  await chooseFile(page, 'a.locked.case.json', file);
  await page.getByLabel('Its passphrase').fill('something else');
  await page.getByRole('button', { name: 'Open it' }).click();
  await page.getByText('That passphrase does not open this copy').waitFor();
  await page.getByLabel('Its passphrase').fill('Bittersüße Ankunft 17');
  await page.getByRole('button', { name: 'Open it' }).click();
  await page
    .getByRole('banner')
    .getByRole('button', { name: 'Claim updates by text', exact: true })
    .waitFor();
  expect(JSON.stringify(await recordsUnder(page, 'private'))).toContain('PRIVATE-MARK');
  expect(faults).toEqual([]);
});

/** Pickers cannot be pressed by a test: files in the browser's own file system behave like picked ones. */
const stubPicker = async (page: Page): Promise<void> => {
  await page.addInitScript(() => {
    let count = 0;
    Object.assign(window, {
      showSaveFilePicker: async () => {
        count += 1;
        const root = await navigator.storage.getDirectory();
        return root.getFileHandle(`picked-${count}.case.json`, { create: true });
      },
    });
  });
};

const picked = (page: Page, name: string): Promise<string> =>
  page.evaluate(async (file) => {
    const root = await navigator.storage.getDirectory();
    return (await (await root.getFileHandle(file)).getFile()).text();
  }, name);

const writtenBySomebody = (page: Page, name: string, text: string): Promise<void> =>
  page.evaluate(
    async ([file = '', content = '']) => {
      const root = await navigator.storage.getDirectory();
      const writable = await (await root.getFileHandle(file)).createWritable();
      await writable.write(content);
      await writable.close();
    },
    [name, text],
  );

it('saves to a file of one’s own with Ctrl+S, and asks when somebody else has written it', async () => {
  app = await openApp();
  const { page, faults } = app;
  await stubPicker(page);
  await page.reload();
  const hub = await openExample(page);
  await goTo(page, hub, 's/basics');
  await titleField(page).fill('Mine');
  await page.keyboard.press('Control+s');
  await page.getByText('Saved to “picked-1.case.json”').waitFor();
  expect(await picked(page, 'picked-1.case.json')).toContain('"title": "Mine"');
  const theirs = (title: string): string =>
    exampleText.replace('"title": "Claim updates by text"', `"title": "${title}"`);

  await writtenBySomebody(page, 'picked-1.case.json', theirs('Theirs'));
  await page.keyboard.press('Control+s');
  const dialog = page.getByRole('dialog', { name: /was changed by someone else/u });
  await dialog.getByText('Theirs', { exact: true }).last().waitFor();
  expect(await picked(page, 'picked-1.case.json')).toContain('"title": "Theirs"');
  await dialog.getByRole('button', { name: 'Keep mine in the file' }).click();
  await expect.poll(() => picked(page, 'picked-1.case.json')).toContain('"title": "Mine"');

  await writtenBySomebody(page, 'picked-1.case.json', theirs('Theirs again'));
  await page.keyboard.press('Control+s');
  await dialog.getByRole('button', { name: 'Take theirs' }).click();
  await expect.poll(() => titleField(page).inputValue()).toBe('Theirs again');

  await writtenBySomebody(page, 'picked-1.case.json', theirs('Theirs for the third time'));
  await page.keyboard.press('Control+s');
  await dialog.getByRole('button', { name: 'Keep both' }).click();
  await page.getByText(/Saved to “picked-\d.case.json”/u).waitFor();
  expect(await picked(page, 'picked-1.case.json')).toContain('Theirs for the third time');
  expect(await picked(page, 'picked-2.case.json')).toContain('Theirs again');
  // After a reload the file is still known.
  await page.reload();
  await titleField(page).fill('After a reload');
  await page.keyboard.press('Control+s');
  await expect.poll(() => picked(page, 'picked-2.case.json')).toContain('After a reload');
  expect(faults).toEqual([]);
});

it('reminds quietly of a case that has been in this browser alone for a week', async () => {
  app = await openApp();
  const { page } = app;
  const hub = await copyExample(page);
  const id = hub.split('/').at(-1) ?? '';
  await home(page);
  expect(await page.getByText('Only in this browser').count()).toBe(0);
  const [[key, summary] = [[], {}]] = await recordsUnder(page, 'summary');
  const since = new Date(Date.now() - 9 * 86_400_000).toISOString();
  await changeRecords(page, { put: [[key, { ...(summary as object), since }]] });
  await page.reload();
  await page.getByText('Only in this browser for 9 days').click();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save a copy to a file' }).first().click();
  await download;
  await home(page);
  expect(await page.getByText('Only in this browser').count()).toBe(0);
  expect(id).not.toBe('');
});

it('lists a thousand cases at once', async () => {
  app = await openApp();
  const { page } = app;
  const savedAt = new Date().toISOString();
  await changeRecords(page, {
    put: Array.from({ length: 1000 }, (_, index): [(string | number)[], unknown] => [
      ['summary', `case-${index}`],
      { id: `case-${index}`, title: `Case ${index}`, organisation: 'Northlight', savedAt, since: savedAt },
    ]),
  });
  const milliseconds = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const opening = indexedDB.open('casewright-work');
        opening.addEventListener('success', () => {
          const store = opening.result.transaction('records').objectStore('records');
          const range = IDBKeyRange.bound(['summary'], ['summary', []]);
          const started = performance.now();
          const [keys, values] = [store.getAllKeys(range), store.getAll(range)];
          values.addEventListener('success', () => {
            opening.result.close();
            resolve(performance.now() - started + keys.result.length * 0);
          });
        });
      }),
  );
  say(`1,000 cases listed in ${milliseconds.toFixed(1)} ms (goal 10)`);
  await page.reload();
  await expect.poll(() => page.getByRole('link', { name: /^Case \d/u }).count(), slow).toBe(1000);
});
