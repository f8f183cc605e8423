import { isTypedCost } from '../../business-case/results/cost-fault.ts';
import { withValueAt } from '../../business-case/path.ts';
import { benefitInputs } from '../../business-case/results/benefit-driver.ts';
import { estimateOf } from '../../business-case/results/input-values.ts';
import type { BusinessCase } from '../../business-case/schema/index.ts';
import { quoted } from '../../data/quoted.ts';
import { type Fault, defineRule } from '../define-rule.ts';
import { isVague } from '../vague-source.ts';

interface Origin {
  source?: string | undefined;
  asOf?: string | undefined;
  owner?: string | undefined;
}

const isEmpty = (text: string | undefined): boolean => (text ?? '').trim() === '';

const vague = (name: string, path: string): Fault => ({
  message: `The source of ${name} names nothing that anybody can look up. Say which report, system, offer or person it is from.`,
  path,
});

/** What of the origin of a number is missing, as one finding. */
const ofOrigin = (name: string, origin: Origin, path: string): Fault[] => {
  if (isEmpty(origin.source)) return [{ message: `Name the source of ${name}.`, path }];
  if (isVague(origin.source ?? '')) return [vague(name, path)];
  const missing = [
    ...(isEmpty(origin.asOf) ? ['of which day it is'] : []),
    ...(isEmpty(origin.owner) ? ['who stands for it'] : []),
  ];
  return missing.length === 0 ? [] : [{ message: `Say of ${name} ${missing.join(' and ')}.`, path }];
};

const ofBenefits = (businessCase: BusinessCase): Fault[] =>
  businessCase.benefits.flatMap((benefit) => {
    const { id, name, driver, yearlyAmounts } = benefit;
    if (driver === 'yearly-amounts')
      return yearlyAmounts === undefined || yearlyAmounts.base.length === 0
        ? []
        : ofOrigin(`the amounts of ${quoted(name)}`, yearlyAmounts, `benefits[${id}].yearlyAmounts`);
    return Object.entries(benefitInputs(businessCase, benefit)).flatMap(([input, { title, fallback }]) => {
      const estimate = estimateOf(businessCase.sharedInputs, benefit.inputs[input]);
      const path = `benefits[${id}].inputs.${input}`;
      if (estimate === undefined)
        return fallback === undefined
          ? [{ message: `${quoted(name)}: answer “${title}”, or say whom you asked.`, path }]
          : [];
      if (estimate.base === undefined && estimate.asked !== undefined) return [];
      return ofOrigin(`“${title}” of ${quoted(name)}`, estimate, path);
    });
  });

/** A row that stands for the ask has no number of its own yet: it is asked to be broken down. */
const ofCosts = ({ costs }: BusinessCase): Fault[] =>
  costs.flatMap((cost) => {
    const { id, name, amount, yearlyAmounts, from } = cost;
    if (from === 'ask') return [];
    if (isTypedCost(cost))
      return ofOrigin(`the cost ${quoted(name)}`, yearlyAmounts ?? {}, `costs[${id}].yearlyAmounts`);
    return amount?.base === undefined
      ? []
      : ofOrigin(`the cost ${quoted(name)}`, amount, `costs[${id}].amount`);
  });

const ofTransfers = ({ transfers }: BusinessCase): Fault[] =>
  transfers.flatMap(({ id, name, amount }) =>
    amount?.base === undefined ? [] : ofOrigin(quoted(name), amount, `transfers[${id}].amount`),
  );

const ofFacts = ({ hypothesis, situation }: BusinessCase): Fault[] => [
  ...situation.facts.flatMap(({ id, fact, source, asOf, value }) =>
    value === undefined
      ? []
      : isEmpty(source)
        ? [
            {
              message: `Name the source of the fact ${quoted(fact)}.`,
              path: `situation.facts[${id}].source`,
            },
          ]
        : isVague(source)
          ? [vague(`the fact ${quoted(fact)}`, `situation.facts[${id}].source`)]
          : isEmpty(asOf)
            ? [
                {
                  message: `Say of which day the fact ${quoted(fact)} is.`,
                  path: `situation.facts[${id}].asOf`,
                },
              ]
            : [],
  ),
  ...(situation.doNothingCost?.base === undefined
    ? []
    : ofOrigin('what it costs to go on as today', situation.doNothingCost, 'situation.doNothingCost')),
  ...(hypothesis.size?.base === undefined
    ? []
    : ofOrigin('the size of the effect', hypothesis.size, 'hypothesis.size')),
];

/** Totals of an option are numbers of the plan as much as those of a benefit. */
const ofOptions = ({ options }: BusinessCase): Fault[] =>
  options
    .filter(({ cost, benefit }) => (cost ?? 0) !== 0 || (benefit ?? 0) !== 0)
    .flatMap(({ id, name, source }) => {
      const path = `options[${id}].source`;
      const what = `the totals of the option ${quoted(name)}`;
      if (isEmpty(source)) return [{ message: `Name the source of ${what}.`, path }];
      return isVague(source) ? [vague(what, path)] : [];
    });

const typedCost = (it: BusinessCase): BusinessCase =>
  withValueAt(it, 'costs[licences].yearlyAmounts', { base: [0, 5_000_000, 5_000_000] });

/** Every number carries where it comes from, in whatever form it is entered. */
export const sources = defineRule({
  id: 'EVD-01',
  gate: 'finance',
  severity: 'must',
  answers: ['EVD-01'],
  reads: ['benefits', 'costs', 'transfers', 'situation', 'hypothesis.size', 'sharedInputs', 'options'],
  over: 'case',
  statement: 'Every number says where it comes from, of which day it is and who stands for it.',
  reason: 'The first question about a number is who says so.',
  planted: [
    (it) => withValueAt(it, 'benefits[turnover].inputs.people.source', ''),
    (it) => withValueAt(it, 'benefits[turnover].inputs.people.source', 'Own estimate'),
    (it) => withValueAt(it, 'benefits[turnover].inputs.people.owner', ''),
    (it) => withValueAt(it, 'costs[licences].amount.asOf', ''),
    (it) => withValueAt(it, 'costs[licences].amount.source', 'various sources'),
    (it) => withValueAt(it, 'situation.facts[settle-days].source', 'internal'),
    (it) => withValueAt(it, 'options[motor].source', 'me'),
    typedCost,
    (it) =>
      withValueAt(
        withValueAt(it, 'benefits[turnover].driver', 'yearly-amounts'),
        'benefits[turnover].yearlyAmounts',
        { base: [0, 90_000, 90_000] },
      ),
    (it) => withValueAt(it, 'situation.doNothingCost.source', ''),
    (it) => withValueAt(it, 'hypothesis.size.source', ' '),
    (it) => withValueAt(it, 'options[motor].source', ''),
    (it) => withValueAt(it, 'costs[training].amount.source', ''),
    (it) => withValueAt(it, 'situation.facts[settle-days].source', ''),
    (it) => withValueAt(it, 'situation.facts[settle-days].asOf', ''),
    (it) =>
      withValueAt(it, 'transfers', [
        {
          id: 'move',
          name: 'Recharge',
          timing: 'one-off',
          amount: { base: 5, unit: 'money', period: '', source: '', asOf: '', owner: '', evidence: [] },
          from: { kind: 'own', name: '' },
          to: { kind: 'function', name: 'IT' },
          start: '',
          end: '',
          note: '',
        },
      ]),
  ],
  faults: (businessCase) => [
    ...ofBenefits(businessCase),
    ...ofCosts(businessCase),
    ...ofTransfers(businessCase),
    ...ofFacts(businessCase),
    ...ofOptions(businessCase),
  ],
});
