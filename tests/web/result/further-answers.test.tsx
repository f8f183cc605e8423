import type { ReactNode } from 'react';
import { describe, expect, it } from 'vitest';
import { emptyCase } from '../../../src/core/business-case/open-case.ts';
import { type BusinessCase, businessCaseSchema } from '../../../src/core/business-case/schema/index.ts';
import { breakEvenFigures } from '../../../src/core/business-case/uncertainty/break-even-figures.ts';
import { resultsFor } from '../../../src/web/store/derived.ts';
import { BreakEvensFound } from '../../../src/web/steps/result/break-evens.tsx';
import { ByGate } from '../../../src/web/steps/result/by-gate.tsx';
import type { ViewOnScreen } from '../../../src/web/figures/case-view.ts';
import { GoesWorse } from '../../../src/web/steps/result/goes-worse.tsx';
import { KindsOfMoney } from '../../../src/web/steps/result/kinds-of-money.tsx';
import { useCaseView } from '../../../src/web/parts/moving-inputs.ts';
import { WhoGains } from '../../../src/web/steps/result/who-gains.tsx';
import { costingNothing, exampleCase, shippedCase } from '../../fixtures/example-case.ts';
import { drawn, wordsOf } from '../drawn.tsx';

type Part = (props: { view: ViewOnScreen }) => ReactNode;

const htmlOf = (businessCase: BusinessCase, Drawn: Part): string => {
  const OnScreen = () => <Drawn view={useCaseView(businessCase)} />;
  return drawn(businessCase, <OnScreen />);
};

/** What a reader sees of a part: without what only a screen reader says. */
const shown = (businessCase: BusinessCase, part: Part): string =>
  wordsOf(
    htmlOf(businessCase, part).replaceAll(/<(span|caption) class="visually-hidden">[^<]*<\/\1>/gu, ''),
  ).trim();

const figuresIn = (html: string): string[] =>
  [...html.matchAll(/data-figure="([^"]+)"/gu)].map(([, id]) => id ?? '');

const withSettings = (
  businessCase: BusinessCase,
  settings: Partial<BusinessCase['settings']>,
): BusinessCase => ({ ...businessCase, settings: { ...businessCase.settings, ...settings } });

const withoutRate = (businessCase: BusinessCase): BusinessCase =>
  withSettings(businessCase, { discountRate: undefined, ratePreset: undefined });

/** One year, one benefit for each account, in full in that year, and one cost of our own. */
const forAccounts = (
  benefits: readonly { account: { kind: string; name?: string }; amount: number }[],
  cost: number,
): BusinessCase =>
  businessCaseSchema.parse({
    ...emptyCase('a-case'),
    settings: { horizonYears: 1, startMonth: '2027-01', discountRate: 0, priceBasis: 'real' },
    benefits: benefits.map(({ account, amount }, place) => ({
      id: `b${place}`,
      name: `Benefit ${place}`,
      driver: 'yearly-amounts',
      words: { margin: 1 },
      account,
      yearlyAmounts: { base: [0, amount] },
    })),
    costs: [{ id: 'build', name: 'Build', timing: 'one-off', amount: { base: cost, unit: 'money' } }],
  });

const withoutBenefits = (businessCase: BusinessCase): BusinessCase => ({
  ...businessCase,
  benefits: [],
  none: { ...businessCase.none, benefits: 'A duty that is met.' },
});

describe('if it goes worse', () => {
  it('says what three stresses and all together leave, each with its figure', () => {
    const words = shown(shippedCase(), GoesWorse);
    expect(words).toContain('It loses money in one of these four.');
    expect(words).toMatch(
      /As stated £604k Benefits 20% lower £201k Costs 20% higher £321k Benefits 6 months late £264k All three together −£353k/u,
    );
    expect(figuresIn(htmlOf(shippedCase(), GoesWorse))).toEqual([
      'net-present-value',
      'net-present-value.stress.benefits-lower',
      'net-present-value.stress.costs-higher',
      'net-present-value.stress.later',
      'net-present-value.stress.all',
    ]);
  });

  it('takes the stresses that are set, and one month as one', () => {
    const stresses = { benefitsLower: 0.5, costsHigher: 0, monthsLater: 1 };
    const words = shown(withSettings(shippedCase(), { stresses }), GoesWorse);
    expect(words).toMatch(/Benefits 50% lower −£404k Costs 0% higher £604k Benefits 1 month late £/u);
    expect(words).toContain('It loses money in two of these four.');
  });

  it('says of a loss that it loses in all, and of a gain without costs in none', () => {
    expect(shown(withoutBenefits(shippedCase()), GoesWorse)).toContain('in all of these four');
    expect(shown(costingNothing(shippedCase()), GoesWorse)).toContain('in none of these four');
  });

  it('needs a rate, and says so in one sentence', () => {
    const words = shown(withoutRate(shippedCase()), GoesWorse);
    expect(words).toBe(
      'If it goes worse This is asked of the net present value, and that needs a discount rate. No discount rate is stated yet. How much worse?',
    );
  });
});

describe('what kind of money', () => {
  it('sets the words apart, leaves out what is zero and adds nothing up', () => {
    const words = shown(shippedCase(), KindsOfMoney);
    expect(words).toMatch(
      /Benefits Each year from year 3 on Present value Released from budgets £235k £635k Margin £310k £765k Time set free £210k £615k Costs/u,
    );
    expect(words).not.toMatch(/avoided|total|sum/iu);
  });

  it('shows sums, and says so, without a rate', () => {
    const words = shown(withoutRate(shippedCase()), KindsOfMoney);
    expect(words).toContain('Over four years, not discounted');
    expect(words).not.toMatch(/present value/iu);
  });

  it('shows what a harm takes, below zero', () => {
    expect(shown(forAccounts([{ account: { kind: 'own' }, amount: -50 }], 10), KindsOfMoney)).toContain(
      'Margin −£50 −£50',
    );
  });

  it('is silent of a case without benefits', () => {
    expect(shown({ ...shippedCase(), benefits: [] }, KindsOfMoney)).toBe('');
  });
});

describe('who gains, who pays', () => {
  const ours = { account: { kind: 'own' }, amount: 463 };
  const customers = { account: { kind: 'customers' }, amount: -34 };

  it('is silent where it is all our own', () => {
    expect(shown(shippedCase(), WhoGains)).toBe('');
  });

  it('prints what the organisation gains and what customers lose, and adds them nowhere', () => {
    const businessCase = forAccounts([ours, customers], 10);
    const words = shown(businessCase, WhoGains);
    expect(words).toMatch(/The organisation Net present value Our own budget £453 Others/u);
    expect(words).toMatch(/Others Net present value Customers −£34/u);
    expect(words).not.toContain('419');
    expect(shown(withSettings(businessCase, { appraisal: 'public' }), WhoGains)).toContain(
      'Net present social value, public appraisal: £419',
    );
  });

  it('adds up our own budget and other functions, and says what our own comes to alone', () => {
    const group = { account: { kind: 'function', name: 'Group IT' }, amount: 100 };
    const html = htmlOf(forAccounts([ours, group, customers], 10), WhoGains);
    expect(shown(forAccounts([ours, group, customers], 10), WhoGains)).toMatch(
      /Our own budget £453 Group IT £100 The organisation together £553 .*Customers −£34/u,
    );
    expect(figuresIn(html)).toContain('net-present-value-own-budget');
    expect(figuresIn(html)).toContain('payback-month-own-budget');
  });

  it('moves what one pays another from the one to the other, and the whole not at all', () => {
    const group = { account: { kind: 'function', name: 'Group IT' }, amount: 100 };
    const { transfers } = businessCaseSchema.parse({
      transfers: [
        {
          id: 'recharge',
          name: 'Recharge',
          from: { kind: 'own' },
          to: { kind: 'function', name: 'Group IT' },
          amount: { base: 60, unit: 'money' },
          timing: 'one-off',
          start: '2027-01',
        },
      ],
    });
    expect(shown({ ...forAccounts([ours, group], 10), transfers }, WhoGains)).toMatch(
      /Our own budget £393 Group IT £160 The organisation together £553/u,
    );
  });
});

describe('what if we stop', () => {
  it('says by each gate what is paid and what can still be saved', () => {
    expect(shown(shippedCase(), ByGate)).toMatch(
      /After the pilot 28 May 2027 £218k £1\.44m After two sites 27 August 2027 £442k £1\.22m/u,
    );
  });

  it('says once why a gate has no amounts, and nothing of a case without gates', () => {
    const { rollOut } = shippedCase();
    const undated = rollOut.gates.slice(0, 1).map((gate) => ({ ...gate, name: '', date: '' }));
    const words = shown({ ...shippedCase(), rollOut: { ...rollOut, gates: undated } }, ByGate);
    expect(words).toMatch(/A gate without a name – The gate has no date yet\. – Not discounted/u);
    expect(shown({ ...shippedCase(), rollOut: { ...rollOut, gates: [] } }, ByGate)).toBe('');
  });
});

describe('at which value each input turns the case', () => {
  const Found: Part = ({ view }) => (
    <BreakEvensFound found={breakEvenFigures(resultsFor(view.businessCase).calculation)} view={view} />
  );

  it('says it of every input, of everything and of cash, the nearest first', () => {
    const words = shown(shippedCase(), Found);
    expect(words).toContain('Input Everything counted turns at Cash alone turns at');
    expect(words).toMatch(
      /rise in the share of customers who return 1\.55 points as stated 0\.33 points 1\.46 points in its range/u,
    );
    expect(words).toMatch(/cost of one contact £8\.75 as stated £0\.15 – /u);
    expect(words.indexOf('cases a year')).toBeLessThan(words.indexOf('share of status contacts removed'));
  });

  it('has one column where all of it is cash, and says of what does not turn it', () => {
    const own = { account: { kind: 'own' }, amount: 100 };
    const words = shown(forAccounts([own], 10), Found);
    expect(words).toMatch(/The case turns at Benefit 0 £100 as stated £10 Build £10 as stated £100/u);
    expect(words).not.toContain('Cash alone');
    expect(shown(forAccounts([own], 0), Found)).toContain('No input turns the case by itself.');
    expect(shown(forAccounts([own, { account: { kind: 'customers' }, amount: 5 }], 10), Found)).toContain(
      'The one other input does not turn it by itself, whatever it is.',
    );
  });

  it('leaves out an input that has gone or come since it was worked out', () => {
    const found = breakEvenFigures(resultsFor(exampleCase()).calculation);
    const Older: Part = ({ view }) => <BreakEvensFound found={found} view={view} />;
    expect(shown(exampleCase(), Older)).toContain('Text service licences');
    expect(shown({ ...exampleCase(), costs: [] }, Older)).not.toContain('Text service licences');
    expect(shown(emptyCase('a-case'), Older)).toBe('');
    const NothingYet: Part = ({ view }) => <BreakEvensFound found={[]} view={view} />;
    expect(shown(exampleCase(), NothingYet)).toBe('');
  });
});
