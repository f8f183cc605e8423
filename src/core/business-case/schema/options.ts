import { choice, day, list, money, month, prose, text } from '../../quantities/field.ts';

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
