import { listedInputs } from '../../business-case/results/listed-inputs.ts';
import { isSentence } from '../../business-case/results/override.ts';
import { pathOfInput } from '../../business-case/results/input-path.ts';
import { withValueAt } from '../../business-case/path.ts';
import type { BusinessCase } from '../../business-case/schema/index.ts';
import { quoted } from '../../data/quoted.ts';
import { monthNumber } from '../../finance/index.ts';
import { defineRule, type Fault } from '../define-rule.ts';
import { formatsOfCase } from '../formats-of-case.ts';

/** So many months a count of one’s own may be old when they decide, and an offer of whoever sells. */
const most = { number: 24, offer: 12 };

interface Dated {
  id: string;
  name: string;
  asOf: string;
  path: string;
  isOffer: boolean;
}

const datedNumbers = (businessCase: BusinessCase): Dated[] => {
  const offers = new Set(businessCase.evidence.filter(({ kind }) => kind === 'supplier').map(({ id }) => id));
  const { doNothingCost, facts } = businessCase.situation;
  return [
    ...listedInputs(businessCase).map(({ id, name, estimate }) => ({
      id,
      name,
      asOf: estimate.asOf,
      path: pathOfInput(id),
      isOffer: estimate.evidence.length > 0 && estimate.evidence.every((one) => offers.has(one)),
    })),
    ...facts.map(({ id, fact, asOf }) => ({
      id: `fact:${id}`,
      name: fact,
      asOf,
      path: `situation.facts[${id}].asOf`,
      isOffer: false,
    })),
    ...(doNothingCost === undefined
      ? []
      : [
          {
            id: 'do-nothing',
            name: 'What it costs to go on as today',
            asOf: doNothingCost.asOf,
            path: 'situation.doNothingCost',
            isOffer: false,
          },
        ]),
  ];
};

/** A number is of a time that still is: what is older says why it holds. */
export const numbersFresh = defineRule({
  id: 'numbers-fresh',
  gate: 'finance',
  severity: 'must',
  answers: ['EVD-01'],
  reads: ['benefits', 'costs', 'transfers', 'sharedInputs', 'situation'],
  over: 'case',
  statement:
    'No number is older than two years when they decide, and no offer older than one, or it is said why.',
  reason: 'Prices, volumes and suppliers move.',
  planted: [
    (it) => withValueAt(it, 'benefits[turnover].inputs.people.asOf', '2023-06-30'),
    (it) => withValueAt(it, 'costs[licences].amount.asOf', '2025-06-15'),
    (it) => withValueAt(it, 'situation.facts[settle-days].asOf', '2020-12-31'),
  ],
  faults: (businessCase): Fault[] => {
    const { datesBecause, meeting } = businessCase;
    const decided = monthNumber(meeting.date.slice(0, 7));
    if (decided === null) return [];
    const { day } = formatsOfCase(businessCase);
    return datedNumbers(businessCase).flatMap(({ id, name, asOf, path, isOffer }) => {
      const keep = `still-holds ${id}`;
      const of = monthNumber(asOf.slice(0, 7));
      const isOld = of !== null && decided - of > (isOffer ? most.offer : most.number);
      if (!isOld || isSentence(datesBecause[keep] ?? '')) return [];
      return [
        {
          message: isOffer
            ? `The offer behind ${quoted(name)} is of ${day(asOf)}, and they decide on ${day(meeting.date)}. Ask for one that still stands, or say why it does.`
            : `${quoted(name)} is as of ${day(asOf)}, and they decide on ${day(meeting.date)}. Take a newer number, or say why it still holds.`,
          path,
          keep,
        },
      ];
    });
  },
});
