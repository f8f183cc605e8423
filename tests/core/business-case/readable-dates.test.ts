import { expect, it } from 'vitest';
import { valueAtPath, withValueAt } from '../../../src/core/business-case/path.ts';
import { withReadableDates } from '../../../src/core/business-case/readable-dates.ts';
import { caseInView } from '../../../src/core/story/story-view/index.ts';
import { formatsFor } from '../../../src/core/quantities/format.ts';
import { exampleCase } from '../../fixtures/example-case.ts';

const dates: readonly (readonly [string, string])[] = [
  ['meeting.date', '11 Feb'],
  ['meeting.date', '2027-02-31'],
  ['ask.startMonth', 'soon'],
  ['hypothesis.by', '2027-13'],
];

it.each(dates)('tells nothing of %s where “%s” was typed', (path, typed) => {
  const refused = withValueAt(exampleCase(), path, typed);
  expect(valueAtPath(withReadableDates(refused), path)).toBe('');
  expect(valueAtPath(caseInView(refused, formatsFor('en-GB', 'GBP')).businessCase, path)).toBe('');
});

it('leaves a case as it is whose dates can all be read', () => {
  const whole = exampleCase();
  expect(withReadableDates(whole)).toBe(whole);
});
