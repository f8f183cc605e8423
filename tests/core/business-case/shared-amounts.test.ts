import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { resultsOf } from '../../../src/core/business-case/results/index.ts';
import { findingsOf } from '../../../src/core/review/index.ts';
import { benefit, caseOf } from './benefit-case.ts';

const claims = { shared: 'claims' };
const sharedInputs = { claims: { base: 100_000, unit: 'claims', period: 'a year' } };

const ofOwn = (id: string, share: number, more = {}) =>
  benefit(id, 'own', { volume: claims, effect: share, unitValue: 5 }, more);

const ofFormula = (id: string, formula: string, shares: Record<string, number>, more = {}) => ({
  ...benefit(id, 'own-formula', { claims }, more),
  formula,
  inputs: {
    claims,
    cost: { base: 5, unit: 'money', period: 'a claim' },
    ...Object.fromEntries(Object.entries(shares).map(([name, base]) => [name, { base, unit: 'share' }])),
  },
});

const half = (id: string, more = {}) => ofFormula(id, 'claims × part × cost', { part: 0.5 }, more);

const avoidable = benefit('avoided', 'avoidable-contact', {
  contactsPerYear: claims,
  avoidableShare: 0.8,
  removedShare: 0.5,
  costPerContact: 5,
});

const yearly = (benefits: Record<string, unknown>[]) =>
  resultsOf(caseOf(benefits, { sharedInputs })).base.benefits.map(({ annual }) => Math.round(annual ?? 0));

const found = (benefits: Record<string, unknown>[]) => {
  const businessCase = caseOf(benefits, { sharedInputs });
  return findingsOf(businessCase).filter(({ rule }) => rule.startsWith('pools-'));
};

describe('a shared amount', () => {
  it('is drawn on by benefits of one’s own in their order: half, half of what is left, half of that', () => {
    expect(yearly([ofOwn('a', 0.5), ofOwn('b', 0.5), ofOwn('c', 0.5)])).toEqual([250_000, 125_000, 62_500]);
  });

  it('is drawn on by formulas too, however they are written', () => {
    expect(yearly([half('a'), half('b'), half('c')])).toEqual([250_000, 125_000, 62_500]);
    const ways = [
      ofFormula('bracket', 'cost × (part × claims)', { part: 0.5 }),
      ofFormula('difference', 'claims × (before − after) × cost', { before: 0.7, after: 0.2 }),
      ofFormula('two terms', 'claims × before × cost − claims × after × cost', { before: 0.7, after: 0.2 }),
      ofFormula('floor', 'max(0, claims × part) × cost', { part: 0.5 }),
      ofFormula('product', 'claims × reached × helped × cost', { reached: 0.8, helped: 0.625 }),
      ofFormula('divided', 'claims × part ÷ 2 × cost × 2', { part: 0.5 }),
    ];
    for (const first of ways) expect(yearly([first, half('last')])).toEqual([250_000, 125_000]);
  });

  it('is drawn on by the catalogue first, wherever its benefit stands', () => {
    const sums = [
      [half('a'), half('b'), half('c'), avoidable],
      [half('a'), avoidable, half('b'), half('c')],
      [avoidable, half('a'), half('b'), half('c')],
      [ofOwn('a', 0.5), half('b'), avoidable, ofOwn('c', 0.5)],
    ].map((benefits) => yearly(benefits).reduce((sum, amount) => sum + amount, 0));
    expect(sums).toEqual([462_500, 462_500, 462_500, 462_500]);
    expect(yearly([half('a'), avoidable])).toEqual([150_000, 200_000]);
  });

  it('is not the price that formulas share, nor the amount that each counts for itself', () => {
    const priced = (id: string) => ({
      ...ofFormula(id, 'letters × part × cost', { part: 0.5 }),
      inputs: {
        letters: { base: 1000, unit: 'letters', period: 'a year' },
        part: { base: 0.5, unit: 'share' },
        cost: { shared: 'price' },
      },
    });
    const businessCase = caseOf([priced('a'), priced('b')], {
      sharedInputs: { price: { base: 2, unit: 'money', period: 'a letter' } },
    });
    expect(resultsOf(businessCase).base.benefits.map(({ annual }) => annual)).toEqual([1000, 1000]);
  });

  it('gives way to a pool that is named by hand', () => {
    expect(yearly([half('a', { pool: 'North' }), half('b', { pool: 'South' })])).toEqual([250_000, 250_000]);
  });

  it('is never paid out more than once, whoever draws', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    const drawer = fc.tuple(fc.constantFrom('own', 'formula', 'catalogue'), share);
    fc.assert(
      fc.property(fc.array(drawer, { minLength: 1, maxLength: 6 }), (drawers) => {
        const benefits = drawers.map(([kind, part], index) => {
          if (kind === 'own') return ofOwn(`b${index}`, part);
          if (kind === 'formula') return ofFormula(`b${index}`, 'claims × part × cost', { part });
          return { ...avoidable, id: `b${index}`, name: `b${index}` };
        });
        const { base } = resultsOf(caseOf(benefits, { sharedInputs }));
        expect(base.pools).toHaveLength(1);
        expect(base.pools[0]?.takenShare).toBeLessThanOrEqual(1 + 1e-12);
      }),
      { numRuns: process.env['CASEWRIGHT_MATRIX'] === '1' ? 2000 : 60 },
    );
  });
});

describe('the review of shared amounts', () => {
  it('tells at every gate that more than all was claimed', () => {
    const [finding, ...others] = found([ofOwn('a', 0.5), ofOwn('b', 0.5), ofOwn('c', 0.5)]);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ rule: 'pools-claimed', gate: 'draft' });
    expect(finding?.message).toContain(
      '“a”, “b” and “c” together claim 150% of the same 100,000 claims a year',
    );
    expect(finding?.message).toContain('87.5% is counted');
    expect(found([ofOwn('a', 0.5), ofOwn('b', 0.5)])).toEqual([]);
  });

  it('asks which part is taken where no share says it', () => {
    const whole = benefit('whole', 'own', { volume: claims, unitValue: 5 });
    expect(yearly([whole, half('rest')])).toEqual([500_000, 250_000]);
    expect(found([whole, half('rest')])).toMatchObject([
      { rule: 'pools-shares-said', path: 'benefits[whole].inputs' },
    ]);
    const bent = ofFormula('bent', 'min(claims × part, claims × 0.2) × cost', { part: 0.5 });
    expect(found([bent, half('rest')])).toMatchObject([{ path: 'benefits[bent].inputs' }]);
  });
});
