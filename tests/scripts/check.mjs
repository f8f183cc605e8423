// The short loop: types, lint and format side by side, then the tests that reach what has changed since the last
// commit. With --all also unused code, and all tests.
import { execFileSync, spawnSync } from 'node:child_process';
import { root, seconds, sideBySide } from './side-by-side.mjs';

const all = process.argv.includes('--all');
const started = performance.now();

/** What stands otherwise than in the last commit, new files too; null where there is no history. */
const changedFiles = () => {
  try {
    return execFileSync('git', ['status', '--porcelain', '--untracked-files=all'], {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    })
      .split('\n')
      .filter((line) => line !== '');
  } catch {
    return null;
  }
};

const passed = await sideBySide({
  types: ['npx', 'tsc', '-b'],
  lint: ['npx', 'oxlint', '--type-aware', '--deny-warnings'],
  format: ['npx', 'oxfmt', '--check'],
  ...(all ? { unused: ['npx', 'knip'] } : {}),
});

const testsPass = (scope) => {
  const { status } = spawnSync('npx', ['vitest', 'run', '--reporter=dot', ...scope], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  return status === 0;
};

const changed = all ? null : changedFiles();
let tests = true;
if (changed?.length === 0)
  console.log('No file has changed since the last commit, so no test is run. All tests: npm run check:all');
else tests = testsPass(changed === null ? [] : ['--changed']);

console.log(`${passed && tests ? 'All passed' : 'NOT all passed'} in ${seconds(started)}.`);
process.exitCode = passed && tests ? 0 : 1;
