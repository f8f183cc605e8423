// Finds a Chromium to run the browser tests in, and installs one where there is none.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'];

const onPath = () =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .filter((folder) => folder !== '')
    .flatMap((folder) => names.map((name) => join(folder, name)));

const windowsFolders = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA];

const usualPlaces = {
  linux: () => ['/opt/google/chrome/chrome', '/snap/bin/chromium', '/usr/lib/chromium/chromium'],
  darwin: () => [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  win32: () =>
    windowsFolders
      .filter((folder) => folder !== undefined)
      .map((folder) => join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe')),
};

/** Browsers that any version of Playwright has put beside the one this version would install. */
const playwrightsOwn = () => {
  const own = chromium.executablePath();
  const [, store, inside] = /^(.*)[\\/]chromium-\d+[\\/](.*)$/u.exec(own) ?? [];
  if (store === undefined || inside === undefined || !existsSync(store)) return [own];
  const others = readdirSync(store).filter((name) => /^chromium-\d+$/u.test(name));
  return [own, ...others.map((name) => join(store, name, inside))];
};

/** Some systems have a file of that name that only says how to install the browser: it has to answer. */
const answers = (path) =>
  existsSync(path) &&
  (process.platform === 'win32' ||
    /Chrom/u.test(spawnSync(path, ['--version'], { timeout: 20_000, encoding: 'utf8' }).stdout ?? ''));

const found = () =>
  [
    process.env.CHROME_PATH,
    ...onPath(),
    ...(usualPlaces[process.platform]?.() ?? []),
    ...playwrightsOwn(),
  ].find((path) => path !== undefined && path !== '' && answers(path));

const runs = (command, args) => spawnSync(command, args, { stdio: 'inherit' }).status === 0;

const isDebianAsRoot = () =>
  process.platform === 'linux' && existsSync('/etc/debian_version') && process.getuid?.() === 0;

const installed = () => {
  console.log('No Chromium was found; installing one.');
  if (isDebianAsRoot() && runs('apt-get', ['update']) && runs('apt-get', ['install', '-y', 'chromium'])) {
    const path = found();
    if (path !== undefined) return path;
  }
  const command = fileURLToPath(import.meta.resolve('playwright-core/package.json')).replace(
    /package\.json$/u,
    'cli.js',
  );
  const libraries = isDebianAsRoot() ? ['--with-deps'] : [];
  runs(process.execPath, [command, 'install', ...libraries, 'chromium']);
  return found();
};

/** The path of a Chromium that starts; undefined when there is none and none could be installed. */
export const findChromium = () => found() ?? installed();
