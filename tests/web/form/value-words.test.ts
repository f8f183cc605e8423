import { expect, it } from 'vitest';
import { formatsFor } from '../../../src/core/quantities/format.ts';
import { metaAt } from '../../../src/web/steps/form/schema-parts.ts';
import { valueInWords } from '../../../src/web/steps/form/value-words.ts';

const formats = formatsFor('en-GB', 'GBP');

const said = (path: string, value: unknown): string => {
  const meta = metaAt(path);
  if (meta === undefined) throw new Error(`Nothing is asked at ${path}.`);
  return valueInWords(value, { name: '', path, meta }, formats);
};

it.each([
  ['basics.currency', 'GBP', 'GBP, pound sterling'],
  ['basics.currency', 'XTS', 'XTS'],
  ['meeting.audience', 'board', 'Board'],
  ['meeting.date', '2027-02-18', '18 February 2027'],
  ['meeting.date', 'some day', 'some day'],
  ['meeting.minutes', 30, '30 minutes'],
  ['meeting.minutes', 0, '0 minutes'],
  ['meeting.readBeforehand', true, 'Yes'],
  ['meeting.readBeforehand', false, ''],
  ['settings.discountRate', 0.08, '8%'],
  ['ask.contingency', -30_000, '−£30k'],
  ['ask.startMonth', '2027-03', 'March 2027'],
  ['costs[a].amount', { base: 180_000, unit: 'money' }, '£180k'],
  ['costs[a].amount', { low: 1000, high: 2000, unit: 'money' }, '£1k to £2k'],
  ['costs[a].amount', { asked: { ofWhom: 'Marcus Webb' } }, 'asked of Marcus Webb'],
  ['costs[a].amount', undefined, ''],
  ['hypothesis.size', { base: 0.2 }, '20%'],
  ['hypothesis.size', { base: 0.02, unit: 'points' }, '2 points'],
  ['hypothesis.inScope', ['Motor', 'Home'], 'Motor, Home'],
  ['stakeholders[a].gain', { measure: 'budget', amount: '£1', from: '2027-12' }, 'budget, £1, December 2027'],
  [
    'ask.tranches',
    [
      { id: 'a', name: 'Pilot' },
      { id: 'b', name: '' },
    ],
    'Pilot',
  ],
  ['situation.asIs', '  two\n\nlines ', 'two lines'],
  ['situation.asIs', 'x'.repeat(90), `${'x'.repeat(59)}…`],
])('says %s, %j, as “%s”', (path, value, words) => {
  expect(said(path, value)).toBe(words);
});
