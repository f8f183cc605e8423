import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, readdirSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { address, say } from '../app.ts';
import { secondCopySays } from '../storage.ts';
import { dropProfile, newCase, newProfile, startBrowser, titleField } from './own-browser.ts';

const databaseFiles = (profile: string, name: RegExp): string[] => {
  const folder = join(profile, 'Default', 'IndexedDB');
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && name.test(entry.name) && entry.parentPath.includes('127.0.0.1'))
    .map((entry) => join(entry.parentPath, entry.name));
};

const changeAll = (files: readonly string[], change: (bytes: Buffer) => Buffer): void => {
  for (const file of files) writeFileSync(file, change(readFileSync(file)));
};

const flipped = (bytes: Buffer): Buffer =>
  bytes.map((byte, index) => (index % 97 === 13 ? byte ^ 0x55 : byte)) as Buffer;

const damages: Record<string, (profile: string) => void> = {
  'bits of the log flipped': (profile) => changeAll(databaseFiles(profile, /\.(?:log|ldb)$/u), flipped),
  'the log cut short': (profile) => {
    for (const file of databaseFiles(profile, /\.(?:log|ldb)$/u))
      truncateSync(file, Math.floor(statSync(file).size / 3));
  },
  'the log full of zeros': (profile) =>
    changeAll(databaseFiles(profile, /\.(?:log|ldb)$/u), (bytes) => Buffer.alloc(bytes.length)),
  'bits of the manifest flipped': (profile) => changeAll(databaseFiles(profile, /^MANIFEST/u), flipped),
  'the manifest full of zeros': (profile) =>
    changeAll(databaseFiles(profile, /^MANIFEST/u), (bytes) => Buffer.alloc(bytes.length)),
  'the pointer to the manifest gone': (profile) => {
    for (const file of databaseFiles(profile, /^CURRENT$/u)) rmSync(file);
  },
};

it.each(Object.entries(damages))('brings the case back after this damage: %s', async (name, damage) => {
  const profile = newProfile();
  const before = await startBrowser(profile);
  const place = await newCase(before.page, address);
  await titleField(before.page).fill(`Kept through: ${name}`);
  await expect
    .poll(() => secondCopySays(before.page, `Kept through: ${name}`), { timeout: 20_000 })
    .toBe(true);
  await before.close();
  expect(databaseFiles(profile, /./u).length).toBeGreaterThan(0);
  damage(profile);

  const after = await startBrowser(profile);
  await after.page.goto(address);
  await after.page.getByRole('heading', { name: 'Your cases' }).waitFor();
  const bringBack = after.page.getByRole('button', { name: 'Bring it back' });
  const link = after.page.getByRole('link', { name: `Kept through: ${name}` });
  await expect
    .poll(async () => (await bringBack.count()) + (await link.count()), { timeout: 20_000 })
    .toBeGreaterThan(0);
  const wasLost = (await bringBack.count()) > 0;
  if (wasLost) await bringBack.click();
  await link.click();
  await after.page.goto(place);
  await expect
    .poll(() => titleField(after.page).inputValue(), { timeout: 20_000 })
    .toBe(`Kept through: ${name}`);
  // And it goes on from there.
  await titleField(after.page).fill(`Goes on after: ${name}`);
  await after.page.getByText(/^(?:Saved \d|Kept only)/u).waitFor();
  say(`${name}: ${wasLost ? 'said, and brought back from the second copy' : 'nothing was lost'}`);
  await after.close();
  dropProfile(profile);
});

const mounted = (): string | undefined => {
  const folder = newProfile();
  try {
    mkdirSync(folder, { recursive: true });
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=160m', 'tmpfs', folder], { stdio: 'ignore' });
    return folder;
  } catch {
    dropProfile(folder);
    return undefined;
  }
};

it('says that a real disk is full, loses nothing that was kept, and goes on when there is room', async () => {
  const folder = mounted();
  if (folder === undefined) {
    say('The full disk was left out: this machine mounts no file system for a test.');
    return;
  }
  try {
    const profile = newProfile(folder);
    const browser = await startBrowser(profile);
    const { page } = browser;
    const place = await newCase(page, address);
    await titleField(page).fill('Kept before the disk was full');
    await page.getByText(/^Saved \d/u).waitFor();
    const filler = join(folder, 'filler');
    try {
      execFileSync('dd', ['if=/dev/zero', `of=${filler}`, 'bs=64k'], { stdio: 'ignore' });
    } catch {
      // It ends when the disk is full, which is what it is for.
    }
    let said = false;
    for (let edit = 0; edit < 60 && !said; edit += 1) {
      await titleField(page).fill(`On a full disk, ${edit} ${'and more '.repeat(500)}`);
      said = (await page.getByText(/Storage is full|did not keep|not kept yet/u).count()) > 0;
    }
    const download = page.getByRole('button', { name: 'Save a copy', exact: true });
    await expect.poll(() => download.count(), { timeout: 20_000 }).toBe(1);
    rmSync(filler);
    await titleField(page).fill('Kept when there was room again');
    // A browser that hung on its full disk keeps it in the second copy, and a reload comes back to that.
    await expect
      .poll(() => page.getByText(/^Saved \d|in the second copy only/u).count(), { timeout: 30_000 })
      .toBeGreaterThan(0);
    page.on('dialog', (dialog) => void dialog.accept());
    await page.reload();
    await page.goto(place);
    await expect
      .poll(() => titleField(page).inputValue(), { timeout: 20_000 })
      .toBe('Kept when there was room again');
    await browser.close();
    say('A real disk that was full: said, with the way to a file; kept as soon as there was room.');
  } finally {
    execFileSync('umount', ['-l', folder], { stdio: 'ignore' });
    dropProfile(folder);
  }
}, 300_000);
