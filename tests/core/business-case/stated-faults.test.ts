import { describe, expect, it } from 'vitest';
import { resultsOf } from '../../../src/core/business-case/results/index.ts';
import { benefit, caseOf, figureOf } from './benefit-case.ts';

const calls = { volume: 1000, effect: 0.2, unitValue: 5 };

const reasonOf = (more: Record<string, unknown>, driver = 'own', inputs = calls): string | undefined =>
  figureOf(caseOf([benefit('calls', driver, inputs, more)]), 'benefit.calls.annual').reason;

describe('What is wrong with a benefit beside its answers', () => {
  it('is said with the figure that is missing for it, and nothing is computed', () => {
    expect(figureOf(caseOf([benefit('calls', 'own', calls)]), 'benefit.calls.annual').value).toBe(1000);
    expect(reasonOf({ start: '2027-13' })).toBe('“calls”: “2027-13” is no month. Enter it like May 2027.');
    expect(reasonOf({ end: 'soon' })).toContain('“soon” is no month.');
    expect(reasonOf({ start: '2027-05', end: '2027-04' })).toContain('It ends before it starts.');
    expect(reasonOf({ words: { time: 1 }, captureShare: 1.2 })).toContain('between 0% and 100%');
    expect(reasonOf({ words: { margin: 1 }, captureShare: 1.2 })).toBeUndefined();
  });

  it('is said of a cost as well, and of a first month that starts are counted from', () => {
    const cost = (more: object, settings: object = {}) =>
      resultsOf(
        caseOf([benefit('calls', 'own', calls, { start: '2027-05' })], {
          settings: { startMonth: '2027-01', horizonYears: 3, discountRate: 0.1, ...settings },
          costs: [{ id: 'c', name: 'C', timing: 'yearly', amount: { base: 10 }, ...more }],
        }),
      ).base;
    expect(cost({ start: '2027-99' }).costs[0]?.reason).toBe(
      '“C”: “2027-99” is no month. Enter it like May 2027.',
    );
    expect(cost({ start: '2027-05', end: '2027-04' }).costs[0]?.reason).toContain(
      'It ends before it starts.',
    );
    expect(cost({ start: '2027-05' }).costs[0]?.reason).toBeUndefined();
    const broken = cost({ start: '2027-05' }, { startMonth: '2027-13' });
    for (const { reason } of [broken.costs[0], broken.benefits[0]].flatMap((one) => one ?? []))
      expect(reason).toContain('counted from the first month of the plan, and “2027-13” is no month.');
  });

  it('names the year whose amounts are not in order, and asks for amounts where there are none', () => {
    const typed = (yearlyAmounts: object) => reasonOf({ yearlyAmounts }, 'yearly-amounts');
    expect(typed({ base: [0, 10, 20], low: [0, 10, 25] })).toContain('In year 2 low, base and high');
    expect(typed({ base: [0, 10, 20], high: [0, 10, 25] })).toBeUndefined();
    expect(typed({ base: [] })).toContain('Enter the amount of each year.');
    expect(typed({ base: [50] })).toBe('It comes in year 0 and not every year.');
  });

  it('names what was typed in a year and cannot be read', () => {
    const typed = caseOf([benefit('paid', 'yearly-amounts', {}, { yearlyAmounts: { base: [0, 10] } })], {
      unreadAmounts: { 'benefits[paid].yearlyAmounts.base[1]': 'about ten' },
      costs: [{ id: 'team', name: 'Team', timing: 'yearly', yearlyAmounts: { base: [0, 10] } }],
    });
    const unread = '“about ten” cannot be read as a number. Enter only the amount.';
    expect(figureOf(typed, 'benefit.paid.annual').reason).toBe(`“paid”: ${unread}`);
    expect(resultsOf(typed).base.costs[0]?.reason).toBeUndefined();
    const unpaid = { ...typed, unreadAmounts: { 'costs[team].yearlyAmounts.high[0]': 'about ten' } };
    expect(resultsOf(unpaid).base.costs[0]?.reason).toBe(`“Team”: ${unread}`);
  });

  it('is nothing where a benefit is only told', () => {
    const told = caseOf([benefit('trust', '', {}, { isShown: true })]);
    expect(figureOf(told, 'benefit.trust.annual')).toMatchObject({
      value: null,
      reason: 'It is told in words and never valued in money.',
    });
    expect(resultsOf(told).base.benefits[0]?.reason).toBeUndefined();
  });
});

it('lifts an exclusion only for a reason that is a sentence', () => {
  const minutes = (poolOverride: string) =>
    figureOf(
      caseOf([
        benefit('whole', 'handling-time', {
          contactsPerYear: { shared: 'contacts' },
          minutesPerContact: 5,
          fallShare: 0.1,
          costPerMinute: 0.5,
        }),
        benefit(
          'after',
          'after-call-work',
          {
            contactsPerYear: { shared: 'contacts' },
            minutesAfterwards: 2,
            fallShare: 0.1,
            costPerMinute: 0.5,
          },
          { poolOverride },
        ),
      ]),
      'benefit.after.annual',
    ).value;
  expect(minutes('')).toBeNull();
  expect(minutes('Because.')).toBeNull();
  expect(minutes('Wrap-up is left out of the handling time.')).toBeGreaterThan(0);
});

describe('A benefit beyond what experience allows', () => {
  /** 10,000 customers at 40 a month, of whom 2% instead of 3% leave: 224 thousand in the first year by survivorship. */
  const kept = (boundsOverride: string, churnAfterwards = 0.02) =>
    figureOf(
      caseOf([
        benefit(
          'kept',
          'contract-retention',
          { customers: 10_000, marginPerMonth: 40, churnToday: 0.03, churnAfterwards },
          { words: { margin: 1 }, boundsOverride },
        ),
      ]),
      'benefit.kept.annual',
    );

  it('has no figure until a sentence says why it holds here, and then says so', () => {
    expect(kept('')).toMatchObject({
      value: null,
      reason: expect.stringContaining('Lower it, or say why it holds here.'),
    });
    expect(kept('Because.').value).toBeNull();
    const argued = kept('Our own trial of 2026 cut leavers from 3% to 2%.');
    expect(Math.round((argued.value ?? 0) / 1000)).toBe(224);
    expect(argued.caution).toContain('It counts all the same, because: Our own trial of 2026');
    expect(kept('Our own trial of 2026 cut leavers from 3% to 2%.', 0.028).caution).toBeUndefined();
  });

  it('is not argued with where arithmetic stops it', () => {
    const figure = figureOf(
      caseOf([
        benefit(
          'first',
          'first-contact-resolution',
          { issuesPerYear: 1000, resolvedToday: 0.7, resolvedRise: 0.5, costPerContact: 5 },
          { boundsOverride: 'We have seen it with our own eyes.' },
        ),
      ]),
      'benefit.first.annual',
    );
    expect(figure).toMatchObject({ value: null, reason: expect.stringContaining('More than all') });
  });
});
