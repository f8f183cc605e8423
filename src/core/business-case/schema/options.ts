import { asked } from '../../quantities/asked.ts';
import { choice, day, list, money, month, number, prose, text, words } from '../../quantities/field.ts';

/** What this option has otherwise than the case: its numbers, named as the table of assumptions names them. */
const differences = list(
  {
    title: 'Which numbers differ in it?',
    hint: 'Then it is computed as the case is, with these in their place.',
    one: 'difference',
  },
  {
    input: text({
      title: 'Which number?',
      hint: 'As the table of assumptions calls it.',
      example: 'Fewer status calls: share of status contacts removed',
    }),
    value: number({ title: 'Its value in this option', hint: 'A share as 0.1 for 10%.' }),
  },
);

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
    source: text({
      title: 'Where do the totals come from?',
      example: 'Offer of the supplier, 12 October 2026',
    }),
    asked: asked(),
    differences,
    leavesOut: words({
      title: 'What does it leave out?',
      hint: 'Benefits and costs, by their names.',
      one: 'benefit or cost',
    }),
    start: month({ title: 'First benefit' }),
    monthsLater: number({
      title: 'How many months later does it start than the case?',
      unit: 'months',
      example: '6',
    }),
    mainRisk: prose({ title: 'Main risk' }),
    reason: prose({ title: 'Why was it chosen, or not?', sentences: true }),
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
