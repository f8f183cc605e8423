import { describe, expect, it } from 'vitest';
import { resultsOf } from '../../../src/core/business-case/results/index.ts';
import { traceLines } from '../../../src/core/business-case/results/trace-lines.ts';
import type { BusinessCase } from '../../../src/core/business-case/schema/index.ts';
import { exampleCase } from '../../fixtures/example-case.ts';
import { benefit, caseOf } from './benefit-case.ts';

const linesOf = (businessCase: BusinessCase, id: string) => {
  const { figures, base } = resultsOf(businessCase);
  const figure = figures[id];
  if (figure === undefined) throw new Error(`There is no figure ${id}.`);
  return { figure, lines: traceLines(businessCase, base, figure) };
};

const sum = (values: (number | null)[]): number =>
  values.reduce<number>((total, value) => total + (value ?? 0), 0);

describe('What a figure is made of', () => {
  it('adds up to it over the period, costs counted down', () => {
    const { figure, lines } = linesOf(exampleCase(), 'net-benefit');
    expect(sum(lines.map(({ value }) => value))).toBeCloseTo(figure.value ?? 0, 4);
    const costs = linesOf(exampleCase(), 'total-cost');
    expect(sum(costs.lines.map(({ value }) => value))).toBeCloseTo(costs.figure.value ?? 0, 4);
    const yearly = linesOf(exampleCase(), 'annual-benefit');
    expect(sum(yearly.lines.map(({ value }) => value))).toBeCloseTo(yearly.figure.value ?? 0, 4);
  });

  it('names a benefit and a cost once each, also when they have the same id', () => {
    const businessCase = caseOf([benefit('row-1', 'own', { volume: 10, effect: 1, unitValue: 5 })], {
      costs: [{ id: 'row-1', name: 'Licences', timing: 'one-off', inAsk: 'inside', amount: { base: 20 } }],
    });
    expect(linesOf(businessCase, 'net-benefit').lines.map(({ title }) => title)).toEqual([
      'row-1',
      'Licences',
    ]);
    expect(linesOf(businessCase, 'total-cost').lines.map(({ title }) => title)).toEqual(['Licences']);
  });

  it('holds every factor of a benefit, so that it multiplies out', () => {
    const businessCase = caseOf([
      benefit(
        'calls',
        'own',
        { volume: 1000, effect: 0.5, unitValue: 4 },
        { words: { time: 1 }, captureShare: 0.25 },
      ),
    ]);
    const { figure, lines } = linesOf(businessCase, 'benefit.calls.annual');
    expect(figure.value).toBe(500);
    expect(lines.reduce((product, { value }) => product * (value ?? 0), 1)).toBe(500);
    expect(figure.symbols).toContain('× share_counted');
    expect(lines.at(-1)).toMatchObject({ path: 'benefits[calls].captureShare', value: 0.25 });
  });

  it('counts no typed year beyond the plan, and says which', () => {
    const businessCase = caseOf([
      benefit('typed', 'yearly-amounts', {}, { yearlyAmounts: { base: [0, 10, 20, 30, 40, 50] } }),
    ]);
    const { figure } = linesOf(businessCase, 'benefit.typed.annual');
    expect(figure.value).toBe(30);
    expect(figure.exclusions).toContain('Years 4 to 5 lie beyond the plan of 3 years and are not counted.');
    expect(resultsOf(businessCase).figures['annual-benefit']?.value).toBe(30);
  });
});
