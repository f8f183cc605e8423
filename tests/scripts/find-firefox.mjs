// Finds an installed Firefox to run a part of the browser tests in; none is ever downloaded.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const names = ['firefox-esr', 'firefox', 'firefox.exe'];

const onPath = () =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .filter((folder) => folder !== '')
    .flatMap((folder) => names.map((name) => join(folder, name)));

const usualPlaces = {
  linux: () => ['/usr/bin/firefox-esr', '/snap/bin/firefox'],
  darwin: () => ['/Applications/Firefox.app/Contents/MacOS/firefox'],
  win32: () =>
    [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)']]
      .filter((folder) => folder !== undefined)
      .map((folder) => join(folder, 'Mozilla Firefox', 'firefox.exe')),
};

/** Some systems have a file of that name that only says how to install the browser: it has to answer. */
const answers = (path) =>
  existsSync(path) &&
  (process.platform === 'win32' ||
    /Firefox/u.test(spawnSync(path, ['--version'], { timeout: 20_000, encoding: 'utf8' }).stdout ?? ''));

/** The path of a Firefox that starts; undefined when there is none. */
export const findFirefox = () =>
  [process.env.FIREFOX_PATH, ...onPath(), ...(usualPlaces[process.platform]?.() ?? [])].find(
    (path) => path !== undefined && path !== '' && answers(path),
  );
