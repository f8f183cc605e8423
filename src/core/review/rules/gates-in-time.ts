import { withValueAt } from '../../business-case/path.ts';
import { isSentence } from '../../business-case/results/override.ts';
import type { BusinessCase } from '../../business-case/schema/index.ts';
import { defineRule } from '../define-rule.ts';
import { formatsOfCase } from '../formats-of-case.ts';
import { quoted } from '../../data/quoted.ts';

/**
 * A gate and the wave that it opens, in their order: with as many gates as waves each wave has its own, with one gate
 * fewer the first wave starts without one. With any other number nobody can tell.
 */
const guardedWaves = ({ waves, gates }: BusinessCase['rollOut']) => {
  const free = waves.length - gates.length;
  if (free !== 0 && free !== 1) return [];
  return gates.flatMap((gate, index) => {
    const wave = waves[index + free];
    return wave === undefined ? [] : [{ gate, wave }];
  });
};

/** A gate is judged before what it guards starts. */
export const gatesInTime = defineRule({
  id: 'gates-in-time',
  gate: 'finance',
  severity: 'must',
  answers: [],
  reads: ['rollOut.gates'],
  over: 'rollOut.gates',
  statement: 'A gate is judged before what it guards starts.',
  reason: 'After the start it is no gate.',
  planted: [
    (it) => withValueAt(it, 'rollOut.gates[after-pilot].date', '2027-07-30'),
    (it) => withValueAt(it, 'rollOut.gates[after-home].date', '2027-10-29'),
  ],
  faults: ({ basics, datesBecause, rollOut }) => {
    const { day, month } = formatsOfCase({ basics });
    return guardedWaves(rollOut)
      .filter(({ gate, wave }) => gate.date !== '' && wave.start !== '' && gate.date.slice(0, 7) > wave.start)
      .filter(({ gate }) => !isSentence(datesBecause[`gate-before-wave ${gate.id}`] ?? ''))
      .map(({ gate, wave }) => ({
        message: `The gate ${quoted(gate.name)} is on ${day(gate.date)}, after ${quoted(wave.name)} has started in ${month(wave.start)}. Judge it before, or start the wave later.`,
        path: `rollOut.gates[${gate.id}].date`,
        keep: `gate-before-wave ${gate.id}`,
      }));
  },
});
