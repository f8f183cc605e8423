import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { toThird } from '../../../src/core/business-case/migrations/to-third.ts';
import { caseText, openCase, openedCase } from '../../../src/core/business-case/open-case.ts';
import { resultsOf } from '../../../src/core/business-case/results/index.ts';
import type { BusinessCase } from '../../../src/core/business-case/schema/index.ts';

type Levels = Record<'low' | 'value' | 'high', number | null>;

const fixtures = resolve(import.meta.dirname, '../../fixtures');
const before = JSON.parse(readFileSync(resolve(fixtures, 'figures-before-words.json'), 'utf8')) as Record<
  string,
  Record<string, Levels>
>;

const second = (parts: Record<string, unknown>): BusinessCase =>
  openedCase({ schemaVersion: 2, ...parts }).businessCase;

const benefitOf = (row: Record<string, unknown>, more: Record<string, unknown> = {}) => {
  const [found] = second({ benefits: [{ id: 'a', driver: 'own', ...row }], ...more }).benefits;
  if (found === undefined) throw new Error('The benefit is gone.');
  return found;
};

const same = (one: number | null, other: number | null | undefined): boolean =>
  one === null || other === null || other === undefined
    ? one === other
    : Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(one));

describe('figures of files before version 3', () => {
  /** Figures that may be another one now, each with its reason. */
  const named: Readonly<Record<string, string>> = {};

  it.each(Object.keys(before))('of version %s are what they were', (version) => {
    const text = readFileSync(resolve(fixtures, `versions/${version}.case.json`), 'utf8');
    const { figures } = resultsOf(openCase(text));
    const other = Object.entries(before[version] ?? {}).filter(
      ([id, { low, value, high }]) =>
        !(id in named) &&
        !(same(low, figures[id]?.low) && same(value, figures[id]?.value) && same(high, figures[id]?.high)),
    );
    expect(Object.keys(before[version] ?? {}).length).toBeGreaterThan(40);
    expect(other.map(([id]) => id)).toEqual([]);
  });
});

it('counts as cash what was to be cash saved, but for a budget that nobody named', () => {
  const cash = (more: Record<string, unknown>): number | null | undefined => {
    const inputs = { volume: { base: 10 }, unitValue: { base: 12 } };
    const row = { id: 'a', name: 'A', driver: 'own', cashKind: 'cash-releasing', inputs, ...more };
    return resultsOf(second({ settings: { startMonth: '2027-01' }, benefits: [row] })).figures[
      'annual-benefit-cash'
    ]?.value;
  };
  expect(cash({ budgetLine: 'Agency', owner: 'Ops' })).toBe(120);
  expect(cash({ budgetLine: 'Agency' })).toBe(0);
  expect(cash({ owner: 'Ops' })).toBe(0);
});

describe('what becomes of a benefit', () => {
  it.each([
    ['cash-releasing', { released: 1 }],
    ['revenue-margin', { margin: 1 }],
    ['avoided-cost', { avoided: 1 }],
    ['freed-capacity', { time: 1 }],
  ])('was %s', (cashKind, words) => {
    expect(benefitOf({ cashKind })).toMatchObject({ words });
    expect(benefitOf({ cashKind }).isShown).toBeUndefined();
    expect(benefitOf({ cashKind })).not.toHaveProperty('cashKind');
  });

  it('is that it is shown, where it was not monetised, and nothing where nobody said it', () => {
    expect(benefitOf({ cashKind: 'not-monetised' })).toMatchObject({ isShown: true, words: {} });
    expect(benefitOf({}).words).toEqual({});
  });

  it('keeps a name that we never gave', () => {
    expect(benefitOf({ cashKind: 'gold', colour: 'red' })).toMatchObject({ cashKind: 'gold', colour: 'red' });
  });

  it('names the budget that falls, and whoever was to be held to it', () => {
    const released = benefitOf({ cashKind: 'cash-releasing', budgetLine: 'Agency', owner: 'Ops' });
    expect(released.budget).toMatchObject({ line: 'Agency', holder: 'Ops' });
    expect(released.owner).toBe('Ops');
    const margin = benefitOf({ cashKind: 'revenue-margin', budgetLine: 'Agency', owner: 'Ops' });
    expect(margin.budget).toMatchObject({ line: 'Agency', holder: '' });
    expect(released).not.toHaveProperty('budgetLine');
  });
});

describe('what was used without being said', () => {
  it('is written down with no because', () => {
    const time = benefitOf({ cashKind: 'freed-capacity' });
    expect(time).toMatchObject({ captureShare: 1, captureBecause: '' });
    expect(benefitOf({ cashKind: 'freed-capacity', captureShare: 0.5 }).captureShare).toBe(0.5);
    expect(benefitOf({ cashKind: 'revenue-margin' }).captureShare).toBeUndefined();
    const { settings, costs } = second({
      costs: [{ id: 'a' }, { id: 'b', contingencyShare: 0.1 }],
    });
    expect(settings).toMatchObject({ timing: 'end-of-year', timingBecause: '' });
    expect(costs.map(({ contingencyShare }) => contingencyShare)).toEqual([0, 0.1]);
    expect(second({ settings: { timing: 'mid-year' } }).settings.timing).toBe('mid-year');
  });

  it('is how a benefit builds up, as it was read', () => {
    expect(benefitOf({}).ramp).toBe('step');
    expect(benefitOf({ rampMonths: 6 }).ramp).toBe('linear');
    expect(benefitOf({ rampMonths: 0 }).ramp).toBe('step');
    expect(benefitOf({ ramp: 's-curve', rampMonths: 6 }).ramp).toBe('s-curve');
    expect(benefitOf({ driver: 'yearly-amounts' }).ramp).toBeUndefined();
    const waiting = { unreadAmounts: { 'benefits[a].rampMonths': 'six' } };
    expect(benefitOf({}, waiting).ramp).toBe('linear');
  });

  it('is no number where one waits to be read', () => {
    const waiting = { unreadAmounts: { 'benefits[a].captureShare': 'half' } };
    expect(benefitOf({ cashKind: 'freed-capacity' }, waiting).captureShare).toBeUndefined();
  });
});

it('leaves the file itself as it was, and what is of a wrong kind for the schema to refuse', () => {
  const record = { benefits: [{ id: 'a', cashKind: 'freed-capacity' }, 7], costs: 'none', settings: [] };
  const kept = structuredClone(record);
  expect(toThird(record)).toMatchObject({ costs: 'none', settings: [] });
  expect(record).toEqual(kept);
  expect(() => second({ benefits: [7] })).toThrow(/benefits/u);
  expect(() => second({ costs: 'none' })).toThrow(/costs/u);
});

it('writes what it opened, and opens it again as it was', () => {
  const text = readFileSync(resolve(fixtures, 'versions/2.case.json'), 'utf8');
  const opened = openCase(text);
  expect(openCase(caseText(opened))).toEqual(opened);
});
