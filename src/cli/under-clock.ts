import { Worker } from 'node:worker_threads';
import { type ExitCode, printError } from './output.ts';

/** No case that we take needs so long or so much; what does is stopped. */
const usual = { seconds: 120, megabytes: 3000 };

const isExitCode = (value: unknown): value is ExitCode => value === 0 || value === 1 || value === 2;

const wayOut = 'Take rows out of the case or slides out of the company file, then try again.';

const tooLate = (seconds: number): string =>
  `This took longer than ${seconds} seconds and was stopped. ${wayOut}`;

const tooLarge = `This needed more memory than a case should and was stopped. ${wayOut}`;

/**
 * Runs a program on a thread of its own, and gives the exit code that it posts. One that takes too long or too much
 * memory is stopped, and one sentence says so.
 */
export const underClock = (program: URL, args: string[], { seconds, megabytes } = usual): Promise<ExitCode> =>
  new Promise((resolve) => {
    const worker = new Worker(program, {
      argv: args,
      resourceLimits: { maxOldGenerationSizeMb: megabytes },
    });
    // Whoever reads the output has enough of it, as `head` has: that is no fault.
    process.stdout.on('error', (error: Error & { code?: string }) => {
      if (error.code !== 'EPIPE') throw error;
    });
    let code: ExitCode = 1;
    const clock = setTimeout(() => {
      printError(tooLate(seconds));
      void worker.terminate();
    }, seconds * 1000);
    worker.on('message', (answer: unknown) => {
      if (isExitCode(answer)) code = answer;
    });
    worker.on('error', (error: Error & { code?: string }) => {
      printError(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? tooLarge : error.message);
    });
    worker.on('exit', () => {
      clearTimeout(clock);
      resolve(code);
    });
  });
