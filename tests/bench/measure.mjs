// What the benchmarks share: a build of our own code as this machine's Node runs it, and processor time.
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/** The exports of a TypeScript file of the benchmarks, with everything that it uses. */
export const built = async (file, name) => {
  const outDir = `${root}/node_modules/.cache/bench/${name}`;
  await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    ssr: { noExternal: true },
    build: { ssr: file, outDir, target: 'node20', minify: false },
  });
  return import(pathToFileURL(`${outDir}/${name}.js`).href);
};

const processorTime = async (work) => {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
};

/**
 * The least processor time of several rounds, in milliseconds, after as many to warm up; what a round is given is made
 * before it, and not counted.
 */
export const least = async (work, rounds, prepare = () => undefined) => {
  const taken = [];
  for (let round = 0; round < 2 * rounds; round += 1) {
    const given = prepare();
    taken.push(await processorTime(() => work(given)));
  }
  return Math.min(...taken.slice(rounds));
};

export const repeated = (work, times) => () => {
  for (let time = 0; time < times; time += 1) work();
};

export const say = (line) => process.stdout.write(`${line}\n`);

export const row = (what, value, goal) => say(`${what.padEnd(60)}${value.padStart(16)}   ${goal}`);
