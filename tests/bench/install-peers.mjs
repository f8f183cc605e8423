// The programs that the benchmark is measured beside, in a folder of their own: nothing else installs them.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('./peers', import.meta.url));
const read = (...path) => JSON.parse(readFileSync(join(folder, ...path), 'utf8'));

const isInstalled = ([name, version]) => {
  const manifest = ['node_modules', name, 'package.json'];
  return existsSync(join(folder, ...manifest)) && read(...manifest).version === version;
};

export const notInstalled =
  'The programs that we measure ourselves beside could not be installed: connect to a package registry and run this again, or run `npm ci` in tests/bench/peers.';

/** The peers, installed where they are missing; null where that cannot be done. */
export const installedPeers = async () => {
  const isComplete = () => Object.entries(read('package.json').dependencies).every(isInstalled);
  if (!isComplete())
    spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
      cwd: folder,
      shell: process.platform === 'win32',
      stdio: 'ignore',
    });
  return isComplete() ? import('./peers/peers.mjs') : null;
};
