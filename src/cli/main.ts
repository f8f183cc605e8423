import { isMainThread, parentPort } from 'node:worker_threads';
import { underClock } from './under-clock.ts';

/** The command runs on a thread of its own, which can be stopped whatever it is doing. */
if (isMainThread) process.exitCode = await underClock(new URL(import.meta.url), process.argv.slice(2));
else {
  const { carriedOut } = await import('./command-line.ts');
  parentPort?.postMessage(await carriedOut(process.argv.slice(2)));
}
