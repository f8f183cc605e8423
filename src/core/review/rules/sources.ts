import { withValueAt } from '../../business-case/path.ts';
import { benefitInputs } from '../../business-case/results/benefit-driver.ts';
import { estimateOf } from '../../business-case/results/input-values.ts';
import { defineRule, unless } from '../define-rule.ts';
import { quoted } from '../../data/quoted.ts';

/** Every number carries where it comes from. */
export const sources = defineRule({
  id: 'EVD-01',
  gate: 'finance',
  severity: 'must',
  answers: ['EVD-01'],
  reads: ['benefits', 'costs', 'situation.facts', 'sharedInputs'],
  over: 'case',
  statement: 'Every number says where it comes from.',
  reason: 'The first question about a number is who says so.',
  planted: [
    (it) => withValueAt(it, 'costs[training].amount.source', ''),
    (it) => withValueAt(it, 'situation.facts[settle-days].source', ''),
    (it) => withValueAt(it, 'benefits[turnover].inputs.people.source', ''),
  ],
  faults: (businessCase) => [
    ...businessCase.benefits.flatMap((benefit) =>
      Object.entries(benefitInputs(businessCase, benefit)).flatMap(([name, input]) => {
        const estimate = estimateOf(businessCase.sharedInputs, benefit.inputs[name]);
        const path = `benefits[${benefit.id}].inputs.${name}`;
        if (estimate === undefined)
          return input.fallback === undefined
            ? [{ message: `${quoted(benefit.name)}: answer “${input.title}”, or say whom you asked.`, path }]
            : [];
        if (estimate.base === undefined && estimate.asked !== undefined) return [];
        return unless(
          estimate.source !== '',
          `${quoted(benefit.name)}: name the source of “${input.title}”.`,
          path,
        );
      }),
    ),
    ...businessCase.costs.flatMap(({ id, name, amount, yearlyAmounts }) =>
      yearlyAmounts !== undefined
        ? []
        : unless(
            amount !== undefined && amount.source !== '',
            `Name the source of the cost ${quoted(name)}.`,
            `costs[${id}].amount`,
          ),
    ),
    ...businessCase.situation.facts.flatMap(({ id, fact, source }) =>
      unless(source !== '', `Name the source of the fact ${quoted(fact)}.`, `situation.facts[${id}].source`),
    ),
  ],
});
