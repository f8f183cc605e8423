import { quoted } from '../../data/quoted.ts';
import { withValueAt } from '../../business-case/path.ts';
import { costRowOf } from '../../business-case/as-counted/cost-row.ts';
import { defineRule, unless } from '../define-rule.ts';

/** What is asked for is broken down, with its source and whether contingency is in it. */
export const askComplete = defineRule({
  id: 'ASK-02',
  gate: 'finance',
  severity: 'must',
  answers: ['ASK-02'],
  reads: ['ask', 'costs'],
  over: 'case',
  statement: 'The ask is split into one-off and yearly, with its source and its contingency.',
  reason: 'A board releases money only when it knows how much, from where, and how often.',
  planted: [
    (it) => withValueAt(it, 'ask.fundingSource', ''),
    (it) => withValueAt(it, 'ask.contingencyIncluded', undefined),
    (it) => ({
      ...it,
      costs: [
        ...it.costs,
        costRowOf({ id: 'ask-one-off', name: 'Not broken down yet', from: 'ask', amount: { base: 9 } }),
      ],
    }),
  ],
  faults: ({ ask, meeting, costs }) =>
    (meeting.purpose ?? 'decision') !== 'decision'
      ? []
      : [
          ...costs.flatMap(({ id, name, from, inAsk }) =>
            unless(
              from !== 'ask' || inAsk === 'outside',
              `Break the sum you ask for down into its costs: ${quoted(name)} names none.`,
              `costs[${id}].name`,
            ),
          ),
          ...unless(ask.fundingSource !== '', 'Say what the money is paid from.', 'ask.fundingSource'),
          ...unless(
            ask.contingencyIncluded !== undefined,
            'Say whether the amount includes contingency.',
            'ask.contingencyIncluded',
          ),
        ],
});
