import { expect, it } from 'vitest';
import { type Benefit, businessCaseSchema } from '../../../src/core/business-case/schema/index.ts';
import { formatsFor } from '../../../src/core/quantities/format.ts';
import { whenWords } from '../../../src/web/steps/impact/when-words.ts';

const formats = formatsFor('en-GB', 'GBP');
const benefitOf = (stated: Record<string, unknown>): Benefit => {
  const [benefit] = businessCaseSchema.parse({ benefits: [{ id: 'calls', ...stated }] }).benefits;
  if (benefit === undefined) throw new Error('The schema left out the benefit.');
  return benefit;
};

it.each([
  [{}, 'From the first month of the plan, in full at once'],
  [{ start: '2027-05', ramp: 'step', rampMonths: 6 }, 'From May 2027, in full at once'],
  [
    { start: '2027-05', ramp: 'linear', rampMonths: 6, end: '2030-03' },
    'From May 2027, building up evenly over six months, until March 2030',
  ],
  // Nobody has said how: the way that brings least.
  [
    { start: '2027-05', rampMonths: 6 },
    'From May 2027, building up slowly, then fast, then slowly over six months',
  ],
  [
    { ramp: 's-curve', rampMonths: 24, priceGrowth: 0.02 },
    'From the first month of the plan, building up slowly, then fast, then slowly over two years, its price changing by 2% a year',
  ],
  [{ start: 'sometime' }, 'From sometime, in full at once'],
])('says in a line when %o comes', (stated, line) => {
  expect(whenWords(benefitOf(stated), formats)).toBe(line);
});
