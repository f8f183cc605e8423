import { describe, expect, it } from 'vitest';
import { asCounted } from '../../../src/core/business-case/as-counted/index.ts';
import { withChangeAt, withValueAt } from '../../../src/core/business-case/path.ts';
import { numbersAsked } from '../../../src/core/business-case/requests.ts';
import { resultsOf } from '../../../src/core/business-case/results/index.ts';
import { type BusinessCase, businessCaseSchema } from '../../../src/core/business-case/schema/index.ts';
import { findingsOf } from '../../../src/core/review/index.ts';
import { uncertaintyOf } from '../../../src/core/business-case/uncertainty/index.ts';
import { withPercentiles } from '../../../src/core/business-case/uncertainty/with-percentiles.ts';
import { shippedCase } from '../../fixtures/example-case.ts';
import { benefit, caseOf, figureOf } from './benefit-case.ts';

const asked = { ofWhom: 'Marcus Webb', byWhen: '2027-01-15' };

const turnover = 'benefits[turnover].inputs.costOfReplacing';

const askedFor = (range: Record<string, number>): BusinessCase =>
  withChangeAt(shippedCase(), turnover, (old) => ({
    ...Object.fromEntries(
      Object.entries(old as object).filter(([name]) => !['low', 'base', 'high'].includes(name)),
    ),
    ...range,
    asked,
  }));

describe('a number that is asked for', () => {
  it('counts by its standing range at both ends, and no figure says a base', () => {
    const businessCase = askedFor({ low: 5_000, high: 9_000 });
    const { figures, calculation } = resultsOf(businessCase);
    const npv = withPercentiles(figures, uncertaintyOf(calculation))['net-present-value'];
    expect(npv).toMatchObject({
      value: null,
      reason:
        '“Fewer handlers leave: cost of replacing one person” is asked for of Marcus Webb and not answered yet.',
      absent: [{ code: 'asked' }],
    });
    expect(npv?.low).toBeTypeOf('number');
    expect(npv?.p50).toBeTypeOf('number');
    const low = resultsOf(
      withValueAt(withValueAt(shippedCase(), `${turnover}.low`, 5_000), `${turnover}.high`, 9_000),
    );
    expect(npv?.low).toBeCloseTo(low.figures['net-present-value']?.low ?? Number.NaN, 4);
    expect(figures['benefit.turnover.annual']).toMatchObject({ value: null });
    expect(figures['benefit.status-calls.annual']?.value).toBeTypeOf('number');
  });

  it('is nothing yet without a range', () => {
    const { figures } = resultsOf(askedFor({}));
    expect(figures['benefit.turnover.annual']).toMatchObject({ low: null, value: null, high: null });
  });

  it('stands in the list of requests, which is kept nowhere', () => {
    expect(numbersAsked(shippedCase())).toEqual([]);
    expect(numbersAsked(askedFor({}))).toEqual([
      {
        id: 'turnover.costOfReplacing',
        name: 'Fewer handlers leave: cost of replacing one person',
        path: `${turnover}.base`,
        ...asked,
        isStanding: false,
      },
    ]);
  });
});

describe('a number that is no estimate', () => {
  const request = { ofWhom: 'Marcus Webb', byWhen: '2027-02-01' };
  const namesAsked = (businessCase: BusinessCase): string[] =>
    numbersAsked(businessCase).map(({ name, path }) => `${path}: ${name}`);
  const changed = (changes: Record<string, unknown>): BusinessCase =>
    businessCaseSchema.parse(
      Object.entries(changes).reduce((it, [path, value]) => withValueAt(it, path, value), shippedCase()),
    );

  it('can be asked for: a fact, an option, the pilot, amounts by year', () => {
    const businessCase = changed({
      'situation.facts[settle-days].value': undefined,
      'situation.facts[settle-days].asked': request,
      'options[motor].benefit': undefined,
      'options[motor].asked': request,
      'pilot.groups': [],
      'pilot.asked': request,
      'costs[training].amount': undefined,
      'costs[training].yearlyAmounts': { base: [], asked: request },
      'benefits[turnover].driver': 'yearly-amounts',
      'benefits[turnover].yearlyAmounts': { base: [], asked: request },
    });
    expect(namesAsked(businessCase)).toEqual([
      'situation.facts[settle-days].value: Time to settle a claim',
      'benefits[turnover].yearlyAmounts: Amounts of “Fewer handlers leave”',
      'costs[training].yearlyAmounts: Amounts of “Training and coaching of 250 handlers”',
      'pilot.groups: What the pilot showed',
      'options[motor].benefit: Cost and benefit of “Texts in Motor only”',
    ]);
    expect(numbersAsked(businessCase)[0]).toMatchObject({ ...request, isStanding: false });
  });

  it('is asked for no more once it is there, and never of nobody', () => {
    expect(
      namesAsked(changed({ 'situation.facts[settle-days].asked': request, 'pilot.asked': request })),
    ).toEqual([]);
    expect(namesAsked(changed({ 'situation.facts[settle-days].value': undefined }))).toEqual([]);
  });

  it('is no finding as a fact, and lets no sum exist without it', () => {
    const fact = changed({
      'situation.facts[settle-days].value': undefined,
      'situation.facts[settle-days].asked': request,
    });
    expect(findingsOf(fact)).toEqual([]);
    const cost = changed({
      'costs[training].amount': undefined,
      'costs[training].yearlyAmounts': { base: [], asked: request },
    });
    expect(resultsOf(cost).figures['net-benefit']).toMatchObject({ value: null });
    expect(
      findingsOf(cost)
        .filter(({ path }) => path.startsWith('costs[training]'))
        .map(({ message }) => message),
    ).toEqual(['“Training and coaching of 250 handlers” has no amount yet.']);
  });
});

describe('the grade of a result', () => {
  const evidence = [
    { id: 'test', title: 'Test', kind: 'controlled-test' },
    { id: 'guess', title: 'Guess', kind: 'assumption' },
  ];
  const graded = (effect: string, value: string): BusinessCase =>
    caseOf(
      [
        {
          ...benefit('calls', 'own', { volume: 100, unitValue: 3 }, { evidence: ['test'] }),
          inputs: {
            volume: { low: 50, base: 100, high: 150, evidence: [effect] },
            unitValue: { low: 2.99, base: 3, high: 3.01, evidence: [value] },
          },
        },
      ],
      { evidence },
    );

  it('is that of the weakest of what makes nine tenths of its swing, which is named', () => {
    expect(figureOf(graded('guess', 'test'), 'net-present-value')).toMatchObject({
      grade: 'D',
      gradeFrom: expect.stringMatching(/^calls: /u),
    });
    expect(figureOf(graded('guess', 'test'), 'benefit.calls.annual').grade).toBe('D');
    expect(figureOf(graded('test', 'guess'), 'net-present-value').grade).toBe('A');
    expect(figureOf(graded('guess', 'guess'), 'net-benefit').grade).toBe('D');
  });

  it('holds typed rows and costs too, which swing by a tenth where they have no range', () => {
    const typed = caseOf(
      [
        {
          ...benefit('typed', 'yearly-amounts', {}),
          yearlyAmounts: { base: [0, 1000, 1000], evidence: ['test'] },
        },
      ],
      {
        evidence,
        costs: [
          { id: 'licence', name: 'Licence', timing: 'yearly', amount: { base: 900, evidence: ['guess'] } },
        ],
      },
    );
    expect(figureOf(typed, 'net-present-value')).toMatchObject({ grade: 'D', gradeFrom: 'Licence' });
  });
});

describe('a case as it is counted', () => {
  const work = { ask: { startMonth: '2027-01', endMonth: '2027-09' } };
  const worth = (more: Record<string, unknown>): BusinessCase =>
    caseOf([benefit('calls', 'own', { volume: 381_920, unitValue: 1 })], {
      settings: { startMonth: '2027-01', horizonYears: 3 },
      costs: [
        { id: 'once', name: 'Once', timing: 'one-off', amount: { base: 210_000 } },
        { id: 'yearly', name: 'Yearly', timing: 'yearly', amount: { base: 95_000 } },
      ],
      ...more,
    });

  it('begins a benefit without a start in the month after the work', () => {
    expect(figureOf(worth({}), 'net-benefit').value).toBeCloseTo(650_760, 4);
    expect(figureOf(worth(work), 'net-benefit').value).toBeCloseTo(364_320, 4);
    expect(Math.ceil(figureOf(worth(work), 'payback-month').value ?? 0)).toBe(21);
  });

  it('holds the time of people asked for as a cost, or has no net while that is not said', () => {
    const team = (more: Record<string, unknown>) => ({
      ask: { team: [{ id: 'it', function: 'IT', people: 4, months: 9, ...more }] },
    });
    expect(figureOf(worth(team({})), 'net-benefit')).toMatchObject({
      value: null,
      reason: expect.stringMatching(/^Not yet: the time of four people\./u),
    });
    const paid = worth(team({ share: 0.5, rate: 5_000 }));
    expect(figureOf(paid, 'net-benefit').value).toBeCloseTo(650_760 - 4 * 9 * 0.5 * 5_000, 4);
    expect(figureOf(paid, 'net-benefit-cash').value).toBeCloseTo(650_760, 4);
    expect(figureOf(worth(team({ because: 'A study group after hours.' })), 'net-benefit').value).toBeCloseTo(
      650_760,
      4,
    );
    expect(asCounted(asCounted(paid))).toBe(asCounted(paid));
  });
});
