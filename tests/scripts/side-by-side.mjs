// Runs commands at the same time and says of each how it went; what one wrote is shown when it failed.
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/** A command of the packages, as npm would run it; gives its exit code and what it wrote. */
const finished = (command, args) =>
  new Promise((resolve) => {
    const started = spawn(command, args, { cwd: root, shell: process.platform === 'win32' });
    const written = [];
    for (const stream of [started.stdout, started.stderr]) stream.on('data', (piece) => written.push(piece));
    started.on('error', (error) => resolve({ code: 1, text: error.message }));
    started.on('close', (code) => resolve({ code, text: Buffer.concat(written).toString().trim() }));
  });

export const seconds = (started) => `${((performance.now() - started) / 1000).toFixed(1)} s`;

/** Whether all tasks passed. */
export const sideBySide = async (tasks) => {
  const passed = await Promise.all(
    Object.entries(tasks).map(async ([name, [command, ...args]]) => {
      const started = performance.now();
      const { code, text } = await finished(command, args);
      console.log(`${name.padEnd(8)} ${code === 0 ? 'passed' : 'FAILED'}  ${seconds(started)}`);
      if (code !== 0) console.log(text);
      return code === 0;
    }),
  );
  return passed.every(Boolean);
};
