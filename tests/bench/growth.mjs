// How the time that an edit takes grows with the case: results and simulation of 12, 48 and 300 benefits, at most
// twelve on one workload, in one process, by processor time. Only the growth can fail the run.
import { built, least, row, say } from './measure.mjs';

const { growingEdit } = await built('tests/bench/growing.ts', 'growing');

/** Times linear, from 48 to 300. */
const most = 1.6;
const sizes = [
  { benefits: 12, rounds: 10 },
  { benefits: 48, rounds: 6 },
  { benefits: 300, rounds: 3 },
];

const taken = new Map();
say('One input edited, results and simulation, milliseconds of one processor');
for (const { benefits, rounds } of sizes) {
  taken.set(benefits, await least(growingEdit(benefits), rounds));
  const each = taken.get(benefits) / benefits;
  row(`  ${benefits} benefits`, `${taken.get(benefits).toFixed(1)} ms`, `${each.toFixed(2)} ms each`);
}

const growth = taken.get(300) / taken.get(48) / (300 / 48);
say('Growth, which the run is held to');
row('  from 48 to 300 benefits, times linear', growth.toFixed(2), `at most ${most}`);
if (growth > most) process.exitCode = 1;
