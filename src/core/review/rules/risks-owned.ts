import { withValueAt } from '../../business-case/path.ts';
import { defineRule, unless } from '../define-rule.ts';
import { quoted } from '../../data/quoted.ts';

/** Each risk has cause, event, effect, owner and response; one is about benefits, one about people. */
export const risksOwned = defineRule({
  id: 'EVD-18',
  gate: 'finance',
  severity: 'must',
  answers: ['EVD-18'],
  reads: ['risks'],
  over: 'risks',
  statement: 'Each risk has cause, event, effect, owner and response.',
  reason: 'A risk without an owner is a wish.',
  planted: [
    (it) => ({ ...it, risks: it.risks.map((risk) => ({ ...risk, category: 'other' as const })) }),
    (it) => withValueAt(it, 'risks[fade].owner', ''),
  ],
  faults: ({ risks }) => [
    ...unless(
      risks.some(({ category }) => category === 'benefits'),
      'Add a risk to the benefits themselves.',
      'risks',
    ),
    ...unless(
      risks.some(({ category }) => category === 'people'),
      'Add a risk about people.',
      'risks',
    ),
    ...risks.flatMap(
      ({
        id,
        name,
        cause,
        event,
        effect,
        owner,
        response,
        chanceBefore,
        chanceAfter,
        effectBefore,
        effectAfter,
      }) =>
        unless(
          [cause, event, effect, owner, response].every((part) => part !== '') &&
            chanceBefore !== undefined &&
            chanceAfter !== undefined &&
            effectBefore !== undefined &&
            effectAfter !== undefined,
          `${quoted(name)}: complete cause, event, effect, owner, response, and chance and effect before and after.`,
          `risks[${id}]`,
        ),
    ),
  ],
});
