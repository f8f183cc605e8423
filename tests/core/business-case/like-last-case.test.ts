import { expect, it } from 'vitest';
import { lastBasics, likeLastCase, readLastBasics } from '../../../src/core/business-case/like-last-case.ts';
import { emptyCase } from '../../../src/core/business-case/open-case.ts';
import { businessCaseSchema } from '../../../src/core/business-case/schema/index.ts';
import { exampleCase } from '../../fixtures/example-case.ts';

it('starts a case with what the last one said of itself, and with nothing else of it', () => {
  const started = likeLastCase(emptyCase('new'), lastBasics(exampleCase()));
  expect(started.basics).toMatchObject({
    organisation: 'Northlight Insurance',
    currency: 'GBP',
    language: 'en-GB',
    title: '',
    sponsor: '',
  });
  expect({ ...started, basics: emptyCase('new').basics }).toEqual(emptyCase('new'));
});

it('starts empty after an empty one', () => {
  expect(likeLastCase(emptyCase('new'), lastBasics(emptyCase('old')))).toEqual(emptyCase('new'));
});

it.each([
  null,
  7,
  'text',
  [],
  { organisation: 5, scale: 'dozens', title: 'Mine', currency: 'x'.repeat(900) },
])('takes nothing that a case may not hold: %j', (kept) => {
  expect(readLastBasics(kept)).toEqual({});
});

it('makes a case that opens', () => {
  const last = readLastBasics({ scale: 'thousands', author: 'Priya Nair' });
  expect(businessCaseSchema.safeParse(likeLastCase(emptyCase('new'), last)).success).toBe(true);
});
