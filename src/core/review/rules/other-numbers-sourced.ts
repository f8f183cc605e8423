import { withValueAt } from '../../business-case/path.ts';
import { isTypedCost } from '../../business-case/results/cost-fault.ts';
import type { BusinessCase } from '../../business-case/schema/index.ts';
import { quoted } from '../../data/quoted.ts';
import type { Estimate } from '../../quantities/estimate.ts';
import { defineRule, type Fault, unless } from '../define-rule.ts';
import { isSaid } from '../said.ts';

const ofEstimate = (estimate: Estimate | undefined, name: string, path: string): Fault[] =>
  unless(estimate?.base === undefined || isSaid(estimate.source), `Name the source of ${name}.`, path);

/** Amounts by year may name their source themselves. */
const isSourced = (amounts: BusinessCase['costs'][number]['yearlyAmounts']): boolean => {
  const source: unknown = amounts?.['source'];
  return typeof source === 'string' && isSaid(source);
};

/** A number that is typed by another way than as an input says where it comes from all the same. */
export const otherNumbersSourced = defineRule({
  id: 'other-numbers-sourced',
  gate: 'finance',
  severity: 'must',
  answers: ['EVD-01'],
  reads: ['situation.doNothingCost', 'hypothesis.size', 'transfers', 'benefits', 'costs'],
  over: 'case',
  statement:
    'Amounts by year, the cost of doing nothing, the size of the effect and transfers name their source.',
  reason: 'A second way to type a number is no way round the question who says so.',
  planted: [
    (it) => withValueAt(it, 'situation.doNothingCost.source', ''),
    (it) => withValueAt(it, 'hypothesis.size.source', ' '),
    (it) =>
      withValueAt(withValueAt(it, 'costs[licences].amount', undefined), 'costs[licences].yearlyAmounts', {
        base: [0, 180_000, 180_000, 180_000, 180_000],
      }),
    (it) => ({
      ...it,
      benefits: it.benefits.map((benefit) => ({
        ...benefit,
        driver: 'yearly-amounts',
        yearlyAmounts: { base: [0, 90_000] },
        evidence: [],
      })),
    }),
  ],
  faults: ({ benefits, costs, hypothesis, situation, transfers }) => [
    ...ofEstimate(situation.doNothingCost, 'what going on as today costs', 'situation.doNothingCost'),
    ...ofEstimate(hypothesis.size, 'the size of the effect', 'hypothesis.size'),
    ...transfers.flatMap(({ id, name, amount }) =>
      ofEstimate(amount, quoted(name), `transfers[${id}].amount`),
    ),
    ...benefits
      .filter(({ driver, yearlyAmounts }) => driver === 'yearly-amounts' && yearlyAmounts !== undefined)
      .flatMap(({ id, name, yearlyAmounts, evidence }) =>
        unless(
          isSourced(yearlyAmounts) || evidence.length > 0,
          `Name what the amounts by year of ${quoted(name)} rest on.`,
          `benefits[${id}].yearlyAmounts`,
        ),
      ),
    ...costs
      .filter((cost) => isTypedCost(cost))
      .flatMap(({ id, name, yearlyAmounts, note }) =>
        unless(
          isSourced(yearlyAmounts) || isSaid(note),
          `Name what the amounts by year of ${quoted(name)} rest on, in its note.`,
          `costs[${id}].yearlyAmounts`,
        ),
      ),
  ],
});
