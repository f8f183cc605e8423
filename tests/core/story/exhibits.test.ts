import { describe, expect, it } from 'vitest';
import { calculationOf } from '../../../src/core/business-case/calculation/index.ts';
import { ladder } from '../../../src/core/business-case/results/ladder.ts';
import { listedInputs } from '../../../src/core/business-case/results/listed-inputs.ts';
import type { BusinessCase } from '../../../src/core/business-case/schema/index.ts';
import { cashPath } from '../../../src/core/business-case/uncertainty/index.ts';
import { cashFan, chartsOf, ladderChart } from '../../../src/core/story/exhibits/index.ts';
import { caseInView } from '../../../src/core/story/story-view/index.ts';
import { formatsFor } from '../../../src/core/quantities/format.ts';
import { exampleCase, shippedCase } from '../../fixtures/example-case.ts';
import { plainText } from '../../../src/core/template-language/interpreter/value.ts';
import { sayingOf } from '../../../src/core/story/saying.ts';
import { benefit, caseOf } from '../business-case/benefit-case.ts';

const viewOf = (businessCase: BusinessCase) => caseInView(businessCase, formatsFor('en-GB', 'GBP'));

const chartNamed = (businessCase: BusinessCase, id: string) => chartsOf(viewOf(businessCase))[id] ?? null;

/** Three ways to lower the same 400,000 contacts: 15, 20 and 10% of them, one after the other. */
const crowded = (): BusinessCase =>
  caseOf(
    [
      benefit('Avoid', 'avoidable-contact', {
        contactsPerYear: { shared: 'contacts' },
        avoidableShare: 0.5,
        removedShare: 0.3,
        costPerContact: 5,
      }),
      benefit('Serve', 'self-service-resolution', {
        contactsPerYear: { shared: 'contacts' },
        resolvedRise: 0.2,
        costOfLiveContact: 5,
        costOfSelfService: 0.5,
      }),
      benefit('Hurry', 'handling-time', {
        contactsPerYear: { shared: 'contacts' },
        minutesPerContact: 5,
        fallShare: 0.1,
        costPerMinute: 0.8,
      }),
    ],
    { sharedInputs: { contacts: { base: 400_000, unit: 'contacts' } } },
  );

describe('Exhibits', () => {
  it('shows in order what each benefit takes of one workload, what it claims beyond, and what is left', () => {
    const chart = chartNamed(crowded(), 'pools');
    expect(chart?.categories).toEqual(['Avoid', 'Serve', 'Hurry', 'Not touched']);
    const [counted, beyond, rest] = chart?.series ?? [];
    expect(counted?.values[0]).toBeCloseTo(0.15);
    expect(counted?.values[1]).toBeCloseTo(0.2 * 0.85);
    expect(counted?.values[2]).toBeCloseTo(0.1 * 0.85 * 0.8);
    expect(beyond?.values[1]).toBeCloseTo(0.2 * 0.15);
    const shown = [counted, rest].flatMap((series) => series?.values ?? []);
    expect(shown.reduce((sum, value) => sum + value, 0)).toBeCloseTo(1);
    expect(chart?.message).toContain('together they claim 45%, and can take 38.8%');
  });

  it('draws no chart of one benefit or of one risk: there is nothing to compare', () => {
    const [benefitAlone] = exampleCase().benefits;
    const [riskAlone] = exampleCase().risks;
    const one = {
      ...exampleCase(),
      benefits: benefitAlone === undefined ? [] : [benefitAlone],
      risks: riskAlone === undefined ? [] : [riskAlone],
    };
    expect(chartNamed(one, 'benefit-ranges')).toBeNull();
    expect(chartNamed(one, 'risk-plot')).toBeNull();
    expect(chartNamed(exampleCase(), 'benefit-ranges')).not.toBeNull();
  });

  it('shows of a chance no more digits than the sentence beside it', () => {
    const view = viewOf(shippedCase());
    const p10 = chartsOf(view)['worth-ranges']?.series.find(({ role }) => role === 'p10');
    const said = plainText(sayingOf(view)('chance-sentence'));
    const [, thousands = ''] = /£(\d+),000/u.exec(said) ?? [];
    expect(thousands).not.toBe('');
    expect(p10?.labels[0]?.replaceAll(/\D/gu, '')).toBe(thousands);
  });

  it('shows no pool where nothing is shared', () => {
    expect(chartNamed(exampleCase(), 'pools')).toBeNull();
  });

  it('sums the cost of doing nothing to the horizon', () => {
    const businessCase = exampleCase();
    businessCase.situation.doNothingCost = { low: 80_000, base: 120_000, high: 160_000 } as never;
    businessCase.situation.doNothingGrowth = 0;
    const chart = chartNamed(businessCase, 'do-nothing');
    expect(chart?.series.map(({ labels }) => labels.at(-1))).toEqual(['320', '480', '640']);
    expect(chart?.message).toBe(
      'Not discounted, going on as today costs £480,000 over four years; the change is expected to bring £3.18 million.',
    );
  });

  it('says which option leaves most, and says when none leaves anything', () => {
    const businessCase = exampleCase();
    expect(chartNamed(businessCase, 'option-values')?.message).toContain('leaves most');
    const losing = {
      ...businessCase,
      options: businessCase.options.map((option) => ({
        ...option,
        differences: [],
        leavesOut: [],
        benefit: 0,
        cost: 50_000,
      })),
    };
    expect(chartNamed(losing, 'option-values')?.message).toBe('No option leaves anything over four years.');
  });

  it('says of a case that loses money that it does, in the sentence of every chart', () => {
    const losing = {
      ...exampleCase(),
      costs: exampleCase().costs.map((cost) => ({
        ...cost,
        amount: { ...cost.amount, low: 2e6, base: 3e6, high: 4e6 },
      })),
    } as BusinessCase;
    const view = viewOf(losing);
    expect(view.results.figures['net-benefit']?.value).toBeLessThan(0);
    const charts = chartsOf(view);
    expect(charts['value-build-up']?.message).toMatch(
      /^Benefits with time set free fall short of costs by £[\d.]+ million, in present value, over four years\.$/u,
    );
    expect(charts['value-build-up']?.categories.at(-1)).toBe('Present value');
    expect(charts['cumulative-cash']?.message).toContain('does not pay back within four years');
    expect(charts['cumulative-cash']?.marks.map(({ role }) => role)).toEqual(['gate']);
    const fan = cashFan(view, cashPath(calculationOf(losing), 3));
    expect(fan?.message).toMatch(/between a net cost of £.* and a net cost of £/u);
    const [input] = listedInputs(losing);
    const chart = input === undefined ? null : ladderChart(view, input, ladder(losing, input.id));
    expect(chart?.message).toMatch(
      /the case costs £.* net over four years, not discounted, and does not pay back\.$/u,
    );
    expect(chart?.series[0]?.values.every((value) => value < 0)).toBe(true);
  });

  it('fans out to the tenth and the nine tenths of all cases', () => {
    const businessCase = exampleCase();
    const view = viewOf(businessCase);
    const path = cashPath(calculationOf(businessCase), 3);
    const chart = cashFan(view, path);
    const { p10 = 0, p90 = 0 } = view.uncertainty.spreads['net-benefit'] ?? {};
    expect(chart?.series[0]?.values.at(-1)).toBeCloseTo(p10 ?? 0, 3);
    expect(chart?.series[2]?.values.at(-1)).toBeCloseTo(p90 ?? 0, 3);
    expect(chart?.message).toMatch(/^After four years, 8 in 10 cases end between £/u);
    expect(cashFan(view, [])).toBeNull();
  });

  it('answers “and if it is only half?”', () => {
    const businessCase = exampleCase();
    const view = viewOf(businessCase);
    const input = listedInputs(businessCase).find(({ unit }) => unit === 'share');
    if (input === undefined) throw new Error('The example has a share.');
    const rungs = ladder(businessCase, input.id);
    const chart = ladderChart(view, input, rungs);
    const half = rungs.find(({ ofBase }) => ofBase === 0.5);
    expect(chart?.categories[1]).toMatch(/^Half: /u);
    expect(chart?.series[0]?.values[1]).toBe(half?.netBenefit);
    expect(chart?.message).toContain(view.formats.money(Math.abs(half?.netBenefit ?? 0)));
    expect(ladderChart(view, input, [])).toBeNull();
  });

  it('tell of what turns out worse: half of what is good, a quarter more of what is not', () => {
    const businessCase = exampleCase();
    const view = viewOf(businessCase);
    const messageOf = (id: string): string => {
      const input = listedInputs(businessCase).find((one) => one.id === id);
      if (input === undefined) throw new Error(`The example has no input ${id}.`);
      return ladderChart(view, input, ladder(businessCase, id))?.message ?? '';
    };
    expect(messageOf('status-calls.removedShare')).toMatch(/^At 10%, the case /u);
    expect(messageOf('cost:licences')).toMatch(/^At £225,000, the case still leaves /u);
  });
});
