import { expect, it } from 'vitest';
import { keptDates } from '../../../src/core/business-case/kept-dates.ts';
import { withValueAt } from '../../../src/core/business-case/path.ts';
import { findingsOf, rules } from '../../../src/core/review/index.ts';
import { boardInvestment, exampleCase, shippedCase } from '../../fixtures/example-case.ts';
import { toldCase } from '../../fixtures/told-case.ts';

const because = 'The first texts go out with the pilot.';

it('says of every reason which date it speaks of', () => {
  const broken = rules
    .filter(({ id }) => ['dates-in-order', 'gates-in-time', 'numbers-fresh'].includes(id))
    .flatMap(({ planted }) => planted.map((plant) => plant(exampleCase())));
  const unsaid = broken.flatMap((it) =>
    findingsOf(it)
      .flatMap(({ keep }) => (keep === undefined ? [] : [keep]))
      .filter((keep) => keptDates(withValueAt(it, 'datesBecause', { [keep]: because })).length !== 1),
  );
  expect(broken.length).toBeGreaterThan(20);
  expect(unsaid).toEqual([]);
});

it('leaves out what is no reason, and a row that has gone', () => {
  const kept = {
    'work-before-benefit status-calls': because,
    'work-before-benefit gone': because,
    'work-in-plan': 'So.',
  };
  expect(keptDates({ ...shippedCase(), datesBecause: kept })).toEqual([
    {
      keep: 'work-before-benefit status-calls',
      kind: 'benefit-start',
      name: 'Fewer status calls',
      id: 'status-calls',
      because,
    },
  ]);
});

it('prints the reason in the paper', () => {
  const told = toldCase(
    { ...shippedCase(), datesBecause: { 'work-before-benefit status-calls': because } },
    boardInvestment(),
    'paper',
  );
  expect(JSON.stringify(told.document)).toContain('Start of “Fewer status calls”');
  expect(JSON.stringify(told.document)).toContain(because);
  expect(JSON.stringify(toldCase(shippedCase(), boardInvestment(), 'paper').document)).not.toContain(
    'Dates that stay as they are',
  );
});
