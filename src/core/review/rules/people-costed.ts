import { withValueAt } from '../../business-case/path.ts';
import type { BusinessCase } from '../../business-case/schema/index.ts';
import { formatsFor } from '../../quantities/format.ts';
import { defineRule, needs, unless } from '../define-rule.ts';

const withoutPeople = (it: BusinessCase): BusinessCase => ({
  ...it,
  costs: it.costs.filter(({ kind }) => kind !== 'people'),
});

/** People who are asked for are a cost, and people who are a cost are asked for. */
export const peopleCosted = defineRule({
  id: 'people-costed',
  gate: 'finance',
  severity: 'must',
  answers: [],
  reads: ['ask.people', 'ask.peopleMonths'],
  over: 'case',
  statement: 'The people who are asked for stand among the costs, and those among the costs are asked for.',
  reason: 'The time of colleagues is the largest cost that papers forget.',
  planted: [
    withoutPeople,
    (it) => withValueAt(it, 'ask.people', undefined),
    (it) => withValueAt(it, 'ask.peopleMonths', undefined),
    (it) => withValueAt(it, 'ask.people', 0),
  ],
  faults: ({ ask, basics, costs, meeting }) => {
    if ((meeting.purpose ?? 'decision') !== 'decision') return [];
    const people = costs.filter(({ kind }) => kind === 'people');
    const paid = people.filter(({ inAsk }) => inAsk === 'outside');
    const { number } = formatsFor(basics.language || 'en-GB', basics.currency || 'GBP');
    const { people: asked } = ask;
    if (asked === undefined)
      return needs(false, 'Say how many people you need; 0 is an answer.', 'ask.people');
    if (asked === 0)
      return unless(
        paid.length === 0,
        'You ask for nobody, and the costs hold people who are already paid. Say how many they are.',
        'ask.people',
      );
    return [
      ...needs(ask.peopleMonths !== undefined, 'Say for how many months you need them.', 'ask.peopleMonths'),
      ...unless(
        people.length > 0,
        `You ask for ${number(asked)} people, and no cost is of people. Enter what their time costs, also where they are already paid.`,
        'ask.people',
      ),
    ];
  },
});
