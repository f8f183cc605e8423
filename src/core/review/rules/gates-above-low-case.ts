import { withValueAt } from '../../business-case/path.ts';
import { thresholdUnit } from '../../business-case/results/pilot-result.ts';
import type { BusinessCase } from '../../business-case/schema/index.ts';
import { defineRule } from '../define-rule.ts';
import { formatsOfCase } from '../formats-of-case.ts';
import { quoted } from '../../data/quoted.ts';

/** The share that a threshold names, when it names just one: "at least 8% fewer" is 0.08. */
const shareIn = (text: string): number | undefined => {
  const found = [...text.matchAll(/(\d+(?:[.,]\d+)?)\s*%/gu)];
  return found.length === 1 ? Number((found[0]?.[1] ?? '').replace(',', '.')) / 100 : undefined;
};

const isSame = (one: string, other: string): boolean =>
  one.trim().toLowerCase() === other.trim().toLowerCase();

/** Points and minutes are not held against a share. */
const shareOf = (pilot: BusinessCase['pilot'], name: 'pass' | 'stop'): number | undefined =>
  thresholdUnit(pilot) === 'ratio' ? pilot[name] : undefined;

/** The thresholds on the measure of the hypothesis: those of the pilot, and those of gates that measure the same. */
const thresholdsOf = ({ pilot, rollOut, hypothesis }: BusinessCase) => [
  { name: 'The pilot passes', share: shareOf(pilot, 'pass'), path: 'pilot.pass' },
  { name: 'The pilot goes on', share: shareOf(pilot, 'stop'), path: 'pilot.stop' },
  ...rollOut.gates
    .filter(({ measure }) => isSame(measure, pilot.measure) || isSame(measure, hypothesis.measureName))
    .map(({ id, name, threshold }) => ({
      name: `The gate ${quoted(name)} is passed`,
      share: shareIn(threshold),
      path: `rollOut.gates[${id}].threshold`,
    })),
];

/** A gate that the low case passes cannot stop it: its threshold is not under the low value of what it measures. */
export const gatesAboveLowCase = defineRule({
  id: 'gates-above-low-case',
  gate: 'finance',
  severity: 'must',
  answers: [],
  reads: ['pilot', 'rollOut.gates'],
  over: 'case',
  statement: 'A gate lies above the low case of what it measures.',
  reason: 'A gate that everything passes cannot stop anything.',
  planted: [
    (it) => withValueAt(it, 'pilot.stop', 0.08),
    (it) => withValueAt(it, 'pilot.pass', 0.08),
    (it) => withValueAt(it, 'rollOut.gates[after-pilot].threshold', 'at least 5% fewer than without texts'),
  ],
  faults: (businessCase) => {
    const { basics, hypothesis } = businessCase;
    const low = hypothesis.size?.unit === 'share' ? hypothesis.size.low : undefined;
    if (low === undefined) return [];
    const { share: inWords } = formatsOfCase({ basics });
    return thresholdsOf(businessCase).flatMap(({ name, share, path }) =>
      share === undefined || share >= low
        ? []
        : [
            {
              message: `${name} at ${inWords(share)}, and the low case is ${inWords(low)}: it would pass and go on. Ask for at least what the case needs.`,
              path,
              cause: 'number' as const,
            },
          ],
    );
  },
});
