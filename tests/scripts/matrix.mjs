// What takes long: the tests in their long versions, many more random cases, pages of more documents, and browsers that are killed while they
// save. Before a version is handed over, not after each change.
import { spawnSync } from 'node:child_process';
import { root, seconds } from './side-by-side.mjs';

const started = performance.now();
const failed = ['build', 'test:unit', 'test:acceptance', 'test:rendered', 'test:browser'].filter((script) => {
  const { status } = spawnSync('npm', ['run', script], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, CASEWRIGHT_MATRIX: '1' },
  });
  return status !== 0;
});
const outcome = failed.length === 0 ? 'passed' : `did not pass: ${failed.join(', ')}`;
console.log(`The matrix ${outcome}, ${seconds(started)}.`);
process.exitCode = failed.length === 0 ? 0 : 1;
