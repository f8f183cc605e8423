import { expect, it } from 'vitest';
import { withValueAt } from '../../../src/core/business-case/path.ts';
import { resultsOf } from '../../../src/core/business-case/results/index.ts';
import type { BusinessCase } from '../../../src/core/business-case/schema/index.ts';
import { findingsOf } from '../../../src/core/review/index.ts';
import { shippedCase } from '../../fixtures/example-case.ts';

const real = withValueAt(shippedCase(), 'basics.illustration', false);

const onDay = (businessCase: BusinessCase, today: string): string[] =>
  findingsOf(businessCase, resultsOf(businessCase), today)
    .filter(({ path }) => path === 'meeting.date')
    .map(({ message }) => message);

it('asks when they meet next once they have met', () => {
  expect(onDay(real, '2027-02-18')).toEqual([]);
  expect(onDay(real, '2027-02-19')).toEqual([
    'They met on 18 February 2027, which is over. Enter when they meet next, or what they decided.',
  ]);
});

it('says days and months in English, as its sentences are, of a case in any language', () => {
  expect(onDay({ ...real, basics: { ...real.basics, language: 'de-DE' } }, '2027-02-19')).toEqual([
    'They met on 18 February 2027, which is over. Enter when they meet next, or what they decided.',
  ]);
});

it('asks no more when they have decided, and nothing of an illustration', () => {
  expect(onDay(withValueAt(real, 'tracking.outcome', 'approved'), '2027-02-19')).toEqual([]);
  expect(onDay(shippedCase(), '2031-01-01')).toEqual([]);
});
