// The short loop: types, lint and format side by side, then the tests that reach what has changed since the last
// commit, random ones for a moment each. With --all also unused code, and all tests in full.
import { execFileSync, spawnSync } from 'node:child_process';
import { root, seconds, sideBySide } from './side-by-side.mjs';

const all = process.argv.includes('--all');
const started = performance.now();

const git = (...args) =>
  execFileSync('git', args, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
    .split('\0')
    .filter((path) => path !== '');

/** What stands otherwise than in the last commit, new files too; null where there is no history. */
const changedFiles = () => {
  try {
    return [
      ...git('diff', '--name-only', '-z', '--relative', 'HEAD'),
      ...git('ls-files', '--others', '--exclude-standard', '-z'),
    ];
  } catch {
    return null;
  }
};

/** Read the files of the program as text, so that no import says what reaches them; they take a moment. */
const always = ['tests/architecture.test.ts', 'tests/supply-chain.test.ts'];

const passed = await sideBySide({
  types: ['npx', 'tsc', '-b'],
  lint: ['npx', 'oxlint', '--type-aware', '--deny-warnings'],
  format: ['npx', 'oxfmt', '--check'],
  ...(all ? { unused: ['npx', 'knip'] } : {}),
});

const testsPass = (command, env) => {
  const { status } = spawnSync('npx', ['vitest', ...command, '--reporter=dot'], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, ...env },
  });
  return status === 0;
};

const changed = all ? null : changedFiles();
const testsPassed = () => {
  if (changed === null) return testsPass(['run'], {});
  if (changed.length > 0)
    return testsPass(['related', '--run', ...changed, ...always], { CASEWRIGHT_SHORT_LOOP: '1' });
  console.log('No file has changed since the last commit, so no test is run. All tests: npm run check:all');
  return true;
};
const tests = testsPassed();

console.log(`${passed && tests ? 'All passed' : 'NOT all passed'} in ${seconds(started)}.`);
process.exitCode = passed && tests ? 0 : 1;
