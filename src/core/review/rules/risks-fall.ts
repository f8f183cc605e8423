import { withValueAt } from '../../business-case/path.ts';
import type { BusinessCase } from '../../business-case/schema/index.ts';
import { quoted } from '../../data/quoted.ts';
import { isBetween } from '../bounds.ts';
import { defineRule, type Fault, unless } from '../define-rule.ts';

type Risk = BusinessCase['risks'][number];

const ofOne = ({ id, name, chanceBefore, chanceAfter }: Risk): Fault[] => {
  const path = `risks[${id}]`;
  const isShare = isBetween(chanceBefore, 0, 1) && isBetween(chanceAfter, 0, 1);
  const isSure = chanceBefore === 0;
  return [
    ...unless(
      isShare,
      `${quoted(name)}: a chance lies between 0% and 100%. Check whether 30% was typed as 3,000%.`,
      `${path}.${isBetween(chanceBefore, 0, 1) ? 'chanceAfter' : 'chanceBefore'}`,
    ),
    ...unless(
      !isSure,
      `${quoted(name)} has no chance of happening, and then it is no risk. Enter how likely it is, or take it out.`,
      `${path}.chanceBefore`,
    ),
    ...unless(
      !isShare ||
        isSure ||
        chanceBefore === undefined ||
        chanceAfter === undefined ||
        chanceAfter <= chanceBefore,
      `${quoted(name)} is more likely after the response than before it. Put the two in order, or change the response.`,
      `${path}.chanceAfter`,
    ),
  ];
};

/** Of a few risks two may come out alike; of three or more not all do. */
const ofAll = (risks: readonly Risk[]): Fault[] => {
  const scored = risks.filter(
    ({ chanceAfter, effectAfter }) => chanceAfter !== undefined && effectAfter !== undefined,
  );
  const [first] = scored;
  const isOne =
    scored.length >= 3 &&
    scored.every(
      ({ chanceAfter, effectAfter }) =>
        chanceAfter === first?.chanceAfter && effectAfter === first?.effectAfter,
    );
  return unless(
    !isOne,
    'All risks are as likely and as large once you act. Say which of them is left.',
    first === undefined ? 'risks' : `risks[${first.id}].chanceAfter`,
  );
};

/** A response makes a risk smaller, and not every risk by as much. */
export const risksFall = defineRule({
  id: 'risks-fall',
  gate: 'finance',
  severity: 'must',
  answers: ['EVD-18'],
  reads: ['risks'],
  over: 'risks',
  statement: 'The chance of a risk is a share, falls by its response, and differs from that of others.',
  reason: 'Scores that are all alike were filled in, not thought about.',
  planted: [
    (it) => withValueAt(it, 'risks[fade].chanceBefore', 30),
    (it) => withValueAt(it, 'risks[fade].chanceBefore', 0),
    (it) => withValueAt(it, 'risks[fade].chanceAfter', 0.9),
    (it) => ({
      ...it,
      risks: it.risks.map((risk) => ({ ...risk, chanceAfter: 0.01, effectAfter: 'low' as const })),
    }),
  ],
  faults: ({ risks }) => [...risks.flatMap(ofOne), ...ofAll(risks)],
});
