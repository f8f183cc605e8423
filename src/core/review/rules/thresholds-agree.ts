import { withValueAt } from '../../business-case/path.ts';
import type { BusinessCase } from '../../business-case/schema/index.ts';
import { quoted } from '../../data/quoted.ts';
import { sharesIn } from '../amounts-in-text.ts';
import { defineRule, type Fault, contradicts, unless } from '../define-rule.ts';
import { formatsOfCase } from '../formats-of-case.ts';
import { gateOfPilot } from '../../business-case/pilot-end.ts';
import { isSameThing } from '../same-thing.ts';
import { isSeen } from '../../data/seen.ts';

const isNear = (one: number, other: number): boolean => Math.abs(one - other) < 0.0005;

const ofGate = (businessCase: BusinessCase): Fault[] => {
  const { pilot } = businessCase;
  const gate = gateOfPilot(businessCase);
  if (gate === undefined || pilot.pass === undefined) return [];
  const { share } = formatsOfCase(businessCase);
  const path = `rollOut.gates[${gate.id}]`;
  const isOther = isSeen(gate.measure) && isSeen(pilot.measure) && !isSameThing(gate.measure, pilot.measure);
  if (isOther)
    return [
      {
        message: `The pilot measures ${quoted(pilot.measure)}, and no gate does: ${quoted(gate.name)} measures ${quoted(gate.measure)}. Judge the pilot by what it measures.`,
        path: `${path}.measure`,
      },
    ];
  if (isSeen(gate.threshold) && !/\d/u.test(gate.threshold))
    return [
      {
        message: `The gate ${quoted(gate.name)} judges the pilot, and its threshold names no number. Enter the one at which the pilot passes.`,
        path: `${path}.threshold`,
      },
    ];
  const named = sharesIn(gate.threshold);
  return contradicts(
    named.length !== 1 || isNear(named[0] ?? 0, pilot.pass),
    `The pilot passes at ${share(pilot.pass)}, and the gate ${quoted(gate.name)} that judges it at ${share(named[0] ?? 0)}. It is one threshold: enter one number.`,
    `${path}.threshold`,
  );
};

/** "We are wrong if" is the stop line, or what the pilot needs to pass. */
const ofWords = (businessCase: BusinessCase): Fault[] => {
  const { hypothesis, pilot } = businessCase;
  const named = sharesIn(hypothesis.wrongIf);
  const lines = [pilot.stop, pilot.pass].filter((line) => line !== undefined);
  const { share } = formatsOfCase(businessCase);
  return unless(
    named.length === 0 || lines.length === 0 || named.some((one) => lines.some((line) => isNear(one, line))),
    `You are wrong under ${share(named[0] ?? 0)} by your words, and the pilot stops under ${share(lines[0] ?? 0)}. It is one line: enter one number.`,
    'hypothesis.wrongIf',
  );
};

/** The pilot, the gate that judges it and the words have one threshold: a line that moves after the result is found. */
export const thresholdsAgree = defineRule({
  id: 'thresholds-agree',
  gate: 'finance',
  severity: 'must',
  answers: [],
  reads: ['hypothesis.wrongIf', 'rollOut.gates'],
  over: 'case',
  statement: 'The pilot, its gate and the words about being wrong name one threshold on one measure.',
  reason: 'A line that stands in two places is moved in one.',
  planted: [
    (it) => withValueAt(it, 'pilot.pass', 0.2),
    (it) => withValueAt(it, 'rollOut.gates[after-pilot].threshold', 'it looks good'),
    (it) => withValueAt(it, 'hypothesis.wrongIf', 'fewer than 5% of the calls have gone'),
    (it) => ({
      ...it,
      rollOut: {
        ...it.rollOut,
        gates: it.rollOut.gates.map((gate) => ({ ...gate, measure: 'opinion of dealers' })),
      },
    }),
  ],
  faults: (businessCase) => [...ofGate(businessCase), ...ofWords(businessCase)],
});
