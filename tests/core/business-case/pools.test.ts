import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { poolWords } from '../../../src/core/story/story-view/pool-words.ts';
import { resultsOf } from '../../../src/core/business-case/results/index.ts';
import { formatsFor } from '../../../src/core/quantities/format.ts';
import { benefit, caseOf, figureOf } from './benefit-case.ts';

const contacts = { shared: 'contacts' };

const selfService = (share: number, more = {}) =>
  benefit(
    'deflect',
    'self-service-resolution',
    { contactsPerYear: contacts, resolvedRise: share, costOfLiveContact: 1, costOfSelfService: 0 },
    more,
  );
const avoidable = (share: number, more = {}) =>
  benefit(
    'failure',
    'avoidable-contact',
    { contactsPerYear: contacts, avoidableShare: 1, removedShare: share, costPerContact: 1 },
    more,
  );
const handling = (share: number, more = {}) =>
  benefit(
    'minutes',
    'handling-time',
    { contactsPerYear: contacts, minutesPerContact: 5, fallShare: share, costPerMinute: 0.2 },
    more,
  );
/** A tenth fewer contacts: from 72% resolved at the first contact to 80%, which takes 0.8 ÷ 0.72 − 1 fewer. */
const firstContact = benefit('first', 'first-contact-resolution', {
  issuesPerYear: { shared: 'issues' },
  resolvedToday: 0.72,
  resolvedRise: 0.08,
  costPerContact: 1,
});

describe('four benefits on one workload', () => {
  const four = caseOf(
    [selfService(0.2), avoidable(0.15), firstContact, handling(0.1)].map((row) => ({
      ...row,
      pool: 'Calls',
    })),
    { sharedInputs: { contacts: { base: 500_000 }, issues: { base: 360_000 } } },
  );
  const [pool] = resultsOf(four).base.pools;

  it('claim 55% and take 44.9%: 20, 15, 10 and 10% one after the other', () => {
    expect(pool?.exists).toBe(500_000);
    expect(pool?.claimedShare).toBeCloseTo(0.55, 12);
    expect(pool?.takenShare).toBeCloseTo(1 - 0.8 * 0.85 * 0.9 * 0.9, 12);
    expect(((pool?.takenShare ?? 0) * 100).toFixed(1)).toBe('44.9');
  });

  it('are worth what is left for each, in the order of the catalogue', () => {
    const annual = (id: string) => figureOf(four, `benefit.${id}.annual`).value ?? 0;
    expect(pool?.draws.map((draw) => draw.benefit)).toEqual(['failure', 'deflect', 'first', 'minutes']);
    expect(annual('failure')).toBeCloseTo(75_000, 6);
    expect(annual('deflect')).toBeCloseTo(100_000 * 0.85, 6);
    expect(annual('first')).toBeCloseTo(50_000 * 0.85 * 0.8, 6);
    expect(annual('minutes')).toBeCloseTo(50_000 * 0.85 * 0.8 * 0.9, 6);
    expect(figureOf(four, 'annual-benefit').value).toBeCloseTo(500_000 * 0.4492, 6);
  });

  it('say so in a sentence', () => {
    expect(pool === undefined ? '' : poolWords({ formats: formatsFor('en-GB', 'GBP') }, pool)).toBe(
      '“failure”, “deflect”, “first” and “minutes” act on the same work, “Calls”, 500,000 contacts a year: together they claim 55%, and can take 44.9%, because what one has removed the next cannot.',
    );
  });
});

describe('pools', () => {
  it('know the same work by its shared number', () => {
    const [pool] = resultsOf(caseOf([selfService(0.2), avoidable(0.15)])).base.pools;
    expect(pool).toMatchObject({ name: '', counted: 'contacts a year', exists: 500_000 });
    expect(pool?.takenShare).toBeCloseTo(0.32, 12);
  });

  it('let benefits alone that count different volumes', () => {
    const apart = caseOf([
      selfService(0.2),
      {
        ...avoidable(0.15),
        inputs: { ...(avoidable(0.15)['inputs'] as object), contactsPerYear: { base: 500_000 } },
      },
    ]);
    expect(figureOf(apart, 'benefit.deflect.annual').value).toBeCloseTo(100_000, 9);
    expect(figureOf(apart, 'benefit.failure.annual').value).toBeCloseTo(75_000, 9);
  });

  it('honour a reason for counting in full, and keep it to be printed', () => {
    const because = 'They touch different callers.';
    const full = caseOf([selfService(0.2, { poolOverride: because }), avoidable(0.15)]);
    const [pool] = resultsOf(full).base.pools;
    expect(figureOf(full, 'benefit.deflect.annual').value).toBeCloseTo(100_000, 9);
    expect(pool?.draws.find((draw) => draw.benefit === 'deflect')?.override).toBe(because);
    expect(pool === undefined ? '' : poolWords({ formats: formatsFor('en-GB', 'GBP') }, pool)).toContain(
      because,
    );
  });

  it('take a slice of a larger work in proportion', () => {
    const updates = benefit(
      'updates',
      'proactive-updates',
      { casesPerYear: 50_000, contactsPerCase: 2, removedShare: 0.5, costPerContact: 1 },
      { pool: 'Calls' },
    );
    const both = caseOf([updates, avoidable(0.2, { pool: 'calls ' })]);
    // 100,000 of 500,000 calls go first by 20% as all do: 50,000 × 0.8.
    expect(figureOf(both, 'benefit.updates.annual').value).toBeCloseTo(40_000, 6);
    expect(resultsOf(both).base.pools[0]?.takenShare).toBeCloseTo(0.28, 12);
  });

  it('take nothing from others for a disadvantage or for what is only shown', () => {
    for (const more of [{ disbenefit: true }, { isShown: true }]) {
      const both = caseOf([avoidable(0.5, more), selfService(0.2)]);
      expect(figureOf(both, 'benefit.deflect.annual').value).toBeCloseTo(100_000, 9);
    }
  });

  it('never pay more than they hold', () => {
    const share = fc.double({ min: -0.2, max: 0.4, noNaN: true });
    fc.assert(
      fc.property(share, share, share, (one, two, three) => {
        const { base } = resultsOf(caseOf([selfService(one), avoidable(two), handling(three)]));
        for (const { takenShare, draws } of base.pools) {
          expect(takenShare).toBeLessThanOrEqual(1 + 1e-12);
          for (const draw of draws) expect(draw.takenShare).toBeLessThanOrEqual(draw.claimedShare + 1e-12);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('benefits that value the same effect in two ways', () => {
  const afterwards = (more = {}) =>
    benefit(
      'wrap-up',
      'after-call-work',
      { contactsPerYear: contacts, minutesAfterwards: 2, fallShare: 0.1, costPerMinute: 0.5 },
      more,
    );
  const topDown = benefit('top-down', 'cost-to-serve', {
    customers: 10_000,
    costToServe: 45,
    fallShare: 0.1,
  });

  it('are refused from the second on, with the reason', () => {
    const both = caseOf([afterwards(), handling(0.1)]);
    expect(figureOf(both, 'benefit.minutes.annual').value).toBeCloseTo(50_000, 9);
    const refused = figureOf(both, 'benefit.wrap-up.annual');
    expect(refused.value).toBeNull();
    expect(refused.reason).toContain('“wrap-up” values what “minutes” already counts in another way.');
    expect(figureOf(both, 'total-benefit').value).toBeCloseTo(150_000, 6);
  });

  it('are refused across workloads where one is the whole view from the top', () => {
    expect(figureOf(caseOf([topDown, avoidable(0.1)]), 'benefit.top-down.annual').value).toBeNull();
    expect(figureOf(caseOf([topDown]), 'benefit.top-down.annual').value).toBeCloseTo(45_000, 9);
  });

  it('may stand together on different work, or with a reason', () => {
    const elsewhere = {
      inputs: { ...(afterwards()['inputs'] as object), contactsPerYear: { shared: 'sales' } },
    };
    const apart = caseOf([afterwards(elsewhere), handling(0.1)], {
      sharedInputs: { contacts: { base: 500_000 }, sales: { base: 100_000 } },
    });
    expect(figureOf(apart, 'benefit.wrap-up.annual').value).toBeCloseTo(10_000, 9);
    const argued = caseOf([
      afterwards({ poolOverride: 'Wrap-up is left out of our handling time.' }),
      handling(0.1),
    ]);
    expect(figureOf(argued, 'benefit.wrap-up.annual').value).toBeCloseTo(50_000, 9);
  });

  it('are refused where recommendations are more than 7% of all margin', () => {
    const referral = (people: number) =>
      benefit('referral', 'referral', {
        morePromoters: people,
        referralsPerYear: 1,
        conversionShare: 0.1,
        marginPerSale: 100,
      });
    const sales = benefit('sales', 'quote-conversion', {
      quotesPerYear: 10_000,
      conversionRise: 0.01,
      marginPerSale: 1000,
    });
    expect(figureOf(caseOf([referral(700), sales]), 'benefit.referral.annual').value).toBeCloseTo(7000, 9);
    const refused = figureOf(caseOf([referral(1000), sales]), 'benefit.referral.annual');
    expect(refused.value).toBeNull();
    expect(refused.reason).toContain('9.1%');
  });
});
