import * as z from 'zod/mini';
import { choice, day, list, money, month, prose, text, words } from '../../quantities/field.ts';

/** One place of the case that this option has otherwise: `benefits[calls].inputs.removedShare.base`. */
const differences = z.optional(z.array(z.looseObject({ path: z.string(), value: z.number() })));

export const options = list(
  { title: 'Options', hint: 'At least three real ones, one of them doing nothing.', one: 'option' },
  {
    name: text({ title: 'Option', example: 'Text updates for Motor and Home' }),
    kind: choice(
      {
        'do-nothing': 'Do nothing',
        smallest: 'Smallest useful step',
        recommended: 'Recommended',
        larger: 'Larger',
        other: 'Another way',
      },
      { title: 'Kind' },
    ),
    summary: prose({ title: 'What would be done?' }),
    cost: money({
      title: 'Cost over the whole period',
      hint: 'Empty for the recommended one: it is computed.',
    }),
    benefit: money({ title: 'Benefit over the whole period' }),
    differences,
    leavesOut: words({ title: 'What does it leave out?', one: 'benefit or cost', hidden: true }),
    start: month({ title: 'First benefit' }),
    mainRisk: prose({ title: 'Main risk' }),
    reason: prose({ title: 'Why was it chosen, or not?' }),
  },
);

export const earlyWins = list(
  { title: 'Early wins', hint: 'What will they see within 90 days?', one: 'early win' },
  {
    win: text({ title: 'What will they see?', example: 'A text when a claim is received' }),
    by: day({ title: 'By when?' }),
    measure: text({ title: 'Measured by' }),
    owner: text({ title: 'Who?' }),
    certainty: choice({ high: 'High', medium: 'Medium', low: 'Low' }, { title: 'How certain is it?' }),
  },
);
