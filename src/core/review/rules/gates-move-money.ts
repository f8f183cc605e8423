import { withValueAt } from '../../business-case/path.ts';
import { isSentence } from '../../business-case/results/override.ts';
import type { Results } from '../../business-case/results/index.ts';
import type { Benefit, BusinessCase } from '../../business-case/schema/index.ts';
import { quoted } from '../../data/quoted.ts';
import { totalFlow } from '../../finance/index.ts';
import { defineRule } from '../define-rule.ts';
import { formatsOfCase } from '../formats-of-case.ts';
import { isSameThing } from '../same-thing.ts';

/** Of released plus margin, at least so much hangs on what a gate measures; else it stops something else. */
const least = 1 / 3;

type Gate = BusinessCase['rollOut']['gates'][number];

/** Whether a benefit follows from what a gate measures: it is called so, or is what the hypothesis promises of it. */
const isMoved = ({ hypothesis, pilot }: BusinessCase, { measure }: Gate, benefit: Benefit): boolean => {
  const isOfHypothesis =
    benefit.id === hypothesis.benefit &&
    [hypothesis.measureName, pilot.measure].some((name) => isSameThing(measure, name));
  return isOfHypothesis || isSameThing(measure, `${benefit.name} ${benefit.measure}`);
};

/** Released plus margin of each benefit over the plan. */
const moneyOf = ({ base }: Results): Map<string, number> =>
  new Map(base.benefits.map(({ id, flow, cashPart }) => [id, totalFlow(flow) * cashPart]));

/** What a gate measures moves the money that it lets go, or somebody says why it is measured all the same. */
export const gatesMoveMoney = defineRule({
  id: 'gates-move-money',
  gate: 'finance',
  severity: 'should',
  answers: [],
  reads: ['rollOut.gates'],
  over: 'rollOut.gates',
  statement: 'What a gate measures moves at least a third of released plus margin.',
  reason: 'A gate on something that brings no money lets all of the money go.',
  planted: [
    (it) => ({
      ...it,
      rollOut: {
        ...it.rollOut,
        gates: it.rollOut.gates.map((gate) => ({ ...gate, measure: 'status calls', measureBecause: '' })),
      },
    }),
    (it) =>
      withValueAt(
        withValueAt(it, 'rollOut.gates[after-home].measure', 'opinion of dealers'),
        'rollOut.gates[after-home].measureBecause',
        '',
      ),
  ],
  faults: (businessCase, results) => {
    const money = moneyOf(results);
    const gained = (benefits: readonly Benefit[]): number =>
      benefits.reduce((sum, { id }) => sum + Math.max(0, money.get(id) ?? 0), 0);
    const all = gained(businessCase.benefits);
    if (all <= 0) return [];
    const { share } = formatsOfCase(businessCase);
    return businessCase.rollOut.gates
      .filter(({ measure, measureBecause }) => measure.trim() !== '' && !isSentence(measureBecause))
      .flatMap((gate) => {
        const moved =
          gained(businessCase.benefits.filter((benefit) => isMoved(businessCase, gate, benefit))) / all;
        return moved >= least
          ? []
          : [
              {
                message: `The gate ${quoted(gate.name)} measures ${quoted(gate.measure)}, and ${share(moved)} of released plus margin follows from that. Measure what moves more of it, or say why this is what can be seen in time.`,
                path: `rollOut.gates[${gate.id}].measureBecause`,
              },
            ];
      });
  },
});
