import { describe, expect, it } from 'vitest';
import { resultsOf } from '../../../src/core/business-case/results/index.ts';
import { stagedFunding } from '../../../src/core/business-case/results/staged-funding.ts';
import type { BusinessCase } from '../../../src/core/business-case/schema/index.ts';
import { mainWord } from '../../../src/core/business-case/words-of-money.ts';
import { formatsFor } from '../../../src/core/quantities/format.ts';
import { findingsOf } from '../../../src/core/review/index.ts';
import { shippedCase } from '../../fixtures/example-case.ts';

const example = shippedCase();
const { figures } = resultsOf(example);
const formats = formatsFor('en-GB', 'GBP');

const figure = (id: string, level: 'value' | 'low' | 'high' = 'value'): number => {
  const value = figures[id]?.[level];
  if (value === undefined || value === null) throw new Error(`There is no ${level} of ${id}.`);
  return value;
};

const answerTo = (id: string): string => example.questions.find((one) => one.id === id)?.answer ?? '';
const benefitOf = (id: string) => example.benefits.find((one) => one.id === id);

describe('the shipped example', () => {
  it('is a case that a good board could approve honestly', () => {
    expect(findingsOf(example)).toEqual([]);
    expect(figure('net-present-value-cash')).toBeGreaterThan(0);
    expect(figure('net-present-value-cash', 'low')).toBeLessThan(0);
  });

  it('captures its time in part, with a because, and names the budgets that fall', () => {
    const time = example.benefits.filter((benefit) => mainWord(benefit) === 'time');
    expect(time.map(({ captureShare, captureBecause }) => [captureShare, captureBecause !== ''])).toEqual([
      [0.5, true],
    ]);
    const released = example.benefits.filter((benefit) => mainWord(benefit) === 'released');
    expect(released).toHaveLength(2);
    for (const { id, budget } of released)
      expect(budget.amount, id).toBeCloseTo(figure(`benefit.${id}.annual`));
  });

  it('says in its own words what its figures are', () => {
    const low = formats.money(Math.abs(figure('net-present-value', 'low')));
    expect(answerTo('low')).toContain(`A loss of ${low} in present value`);
    const [all, cash] = ['annual-benefit', 'annual-benefit-cash'].map((id) =>
      formats.money(figure(id), 'exact'),
    );
    expect(answerTo('cash')).toContain(`Of ${all} in year 3, the best year, ${cash}: `);
    const without: BusinessCase = {
      ...example,
      benefits: example.benefits.filter(({ id }) => id !== 'turnover'),
    };
    const net = resultsOf(without).figures['net-present-value-cash']?.value ?? 0;
    expect(net).toBeLessThan(0);
    expect(benefitOf('turnover')?.description).toContain(
      `a loss of about ${formats.money(Math.round(-net / 1000) * 1000, 'exact')} in present value`,
    );
  });

  it('measures what it promises', () => {
    const hire = benefitOf('hire-days');
    const saved = hire?.inputs['daysSaved'];
    const days = saved !== undefined && 'base' in saved ? Number(saved.base) : 0;
    expect((hire?.baseline ?? 0) - days).toBeCloseTo(hire?.target ?? 0);
    const measure = example.tracking.measures.find(({ id }) => id === 'hire');
    expect([measure?.baseline, measure?.target]).toEqual([hire?.baseline, hire?.target]);
  });

  it('recommends the option that leaves most', () => {
    const net = (id: string) => figure(`option.${id}.net-benefit`);
    for (const { id } of example.options.filter(({ kind }) => kind !== 'recommended'))
      expect(net(id), id).toBeLessThan(net('texts'));
  });

  it('says what has been paid when the first gate is missed', () => {
    const { paid = 0 } = stagedFunding(example) ?? {};
    expect(paid).toBeGreaterThan(0);
    expect(answerTo('low')).toContain(`about ${formats.money(paid)} has been paid by then`);
  });
});
