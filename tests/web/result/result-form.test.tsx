import type { ReactNode } from 'react';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { emptyCase } from '../../../src/core/business-case/open-case.ts';
import type { BusinessCase } from '../../../src/core/business-case/schema/index.ts';
import { partOfBase } from '../../../src/core/story/exhibits/ladder-chart.ts';
import { useCaseView } from '../../../src/web/parts/moving-inputs.ts';
import { ResultForm } from '../../../src/web/steps/result/result-form.tsx';
import { Waiting } from '../../../src/web/steps/result/waiting.tsx';
import { exampleCase } from '../../fixtures/example-case.ts';
import { drawn, wordsOf } from '../drawn.tsx';

const screenOf = (businessCase: BusinessCase): string => wordsOf(drawn(businessCase, <ResultForm />));

/** What comes later than the rest of the step. */
const LaterPart = ({ businessCase }: { businessCase: BusinessCase }) => (
  <Waiting view={useCaseView(businessCase)} />
);

/** The words of one part of the screen. */
const partOf = (businessCase: BusinessCase, name: string, screen: ReactNode = <ResultForm />): string => {
  const html = drawn(businessCase, screen);
  const from = html.indexOf(`aria-label="${name}"`);
  if (from === -1) throw new Error(`There is no part “${name}”.`);
  return wordsOf(html.slice(html.indexOf('>', from) + 1, html.indexOf('</section>', from)));
};

const withSettings = (
  businessCase: BusinessCase,
  settings: Partial<BusinessCase['settings']>,
): BusinessCase => ({
  ...businessCase,
  settings: { ...businessCase.settings, ...settings },
});

/** The example with licences so dear that it never pays. */
const lossCase = (): BusinessCase => {
  const businessCase = exampleCase();
  return {
    ...businessCase,
    costs: businessCase.costs.map((cost) =>
      cost.id === 'licences' && cost.amount !== undefined
        ? { ...cost, amount: { ...cost.amount, low: 1_400_000, base: 1_500_000, high: 1_600_000 } }
        : cost,
    ),
  };
};

const yearlyOnly = (years: number): BusinessCase => ({
  ...emptyCase('a-case'),
  costs: [
    {
      ...(exampleCase().costs[0] as BusinessCase['costs'][number]),
      amount: undefined,
      yearlyAmounts: { base: [1000] },
    },
  ],
  benefits: [
    {
      ...(exampleCase().benefits[0] as BusinessCase['benefits'][number]),
      driver: 'yearly-amounts',
      inputs: {},
      yearlyAmounts: { base: [0, ...Array.from({ length: years }, () => 600)] },
    },
  ],
});

beforeAll(async () => {
  await vi.waitFor(
    () => {
      expect(screenOf(exampleCase())).toContain('What if?');
      expect(screenOf(exampleCase())).toContain('present value including');
    },
    // What is awaited is loaded between the looks.
    { timeout: 60_000, interval: 500 },
  );
});

describe('the answer', () => {
  it('says what is expected, in the words of the papers', () => {
    const words = partOf(exampleCase(), 'The answer');
    expect(words).toMatch(
      /£1\.16 million present value including time set free ; released plus margin loses £12,200 \./u,
    );
    expect(words).toMatch(/It pays back in month 19 , month 20 when discounted ; .*does not pay back/u);
  });

  it('shows the two numbers that lead, and says of sums that they are not discounted', () => {
    expect(partOf(exampleCase(), 'The answer')).toMatch(
      /Worth today: everything counted £1\.16m .* Worth today: cash \(released plus margin\) −£12\.2k /u,
    );
    const { discountRate: _none, ...settings } = exampleCase().settings;
    const words = partOf({ ...exampleCase(), settings }, 'The answer');
    expect(words).toMatch(
      /Over four years, not discounted: everything counted £1\.52m .* Over four years, not discounted: cash \(released plus margin\) £70\.8k /u,
    );
    expect(words).not.toMatch(/worth today|present value/iu);
  });

  it('says a loss where there is one, in every part', () => {
    const businessCase = lossCase();
    expect(partOf(businessCase, 'The answer')).toMatch(/^ ?We lose £3\.21 million in present value/u);
    expect(partOf(businessCase, 'The answer')).toContain(
      'In the base case it does not pay back within four years .',
    );
    expect(partOf(businessCase, 'What boards ask for')).toMatch(
      /Net present value −£3\.21m.*Net benefit −£3\.76m.*Payback –.*It does not pay back within 48 months\./u,
    );
    expect(partOf(businessCase, 'What if?')).toMatch(/It would have to .* for the case to break even/u);
    expect(
      partOf(businessCase, 'What does waiting cost?', <LaterPart businessCase={businessCase} />),
    ).toContain('waiting loses less than going ahead');
  });

  it('warns of a measure that says little', () => {
    expect(partOf(exampleCase(), 'What boards ask for')).toMatch(
      /Internal rate of return Little is paid before the first year.* 177\.3%/u,
    );
  });

  it('asks for an impact and a cost while there is neither', () => {
    const words = screenOf(emptyCase('a-case'));
    expect(words).toContain('There is nothing to add up yet.');
    expect(words).not.toContain('Net present value £');
  });

  it('gives the reason for every measure that needs a rate, where there is none', () => {
    const { discountRate: _none, ...settings } = exampleCase().settings;
    const words = partOf({ ...exampleCase(), settings }, 'What boards ask for');
    expect(words).toMatch(/Net present value – .* No discount rate is stated yet\./u);
    expect(words).toMatch(/Net benefit £1\.52m/u);
  });

  it('reads right with costs alone', () => {
    const alone = { ...exampleCase(), benefits: [] };
    expect(screenOf(alone)).toContain('What it is worth cannot be said yet. No benefit is entered yet.');
    const words = screenOf({ ...alone, none: { ...alone.none, benefits: 'A duty that is met.' } });
    expect(words).toMatch(/We lose £1\.41 million in present value/u);
    expect(words).not.toMatch(/NaN|undefined|Infinity|null/u);
  });

  it.each([1, 3])('reads right with yearly amounts alone, over %i years', (years) => {
    const words = screenOf(yearlyOnly(years));
    expect(words).toMatch(
      years === 1
        ? /We lose £400 over one year , not discounted/u
        : /£800 net over three years , not discounted/u,
    );
    expect(words).not.toMatch(/NaN|undefined|Infinity|null/u);
  });
});

describe('what if', () => {
  it('asks what half of an input comes to, with net and payback', () => {
    const words = partOf(exampleCase(), 'What if?');
    expect(words).toMatch(/Half of it 0\.78 points £1\.04m month 22/u);
    expect(words).toMatch(/As stated 1\.55 points £1\.52m month 19/u);
  });
});

describe('year by year', () => {
  it('adds up to the net benefit', () => {
    const words = partOf(exampleCase(), 'Year by year');
    expect(words).toContain('Year 1 £377,118 £700,000 −£322,882 −£322,882');
    expect(words).toMatch(/Year 4 .* £1,515,833/u);
  });
});

describe('the rate', () => {
  it('sets the same flows at each rate side by side, with source and date', () => {
    const words = partOf(withSettings(exampleCase(), { inflation: 0.02 }), 'At which rate?');
    expect(words).toMatch(
      /Our own \(in use\).*8% a year; Northlight finance manual, 2026 edition\. £1\.16m/u,
    );
    expect(words).toMatch(/3\.5% a year; HM Treasury, The Green Book.*edition of 2003.* £1\.35m/u);
    expect(words).toMatch(/Total Economic Impact, 10% 7\.8% a year; Forrester/u);
  });

  it('says why a rate cannot be used', () => {
    expect(partOf(exampleCase(), 'At which rate?')).toMatch(
      /Total Economic Impact, 10% The discount rate is nominal and the prices are real\. Enter the inflation/u,
    );
  });
});

it('asks for the rate at the head while there is none, and not after', async () => {
  const { discountRate: _none, ratePreset: _whose, ...settings } = exampleCase().settings;
  const withoutRate = { ...exampleCase(), settings };
  // The field is loaded where it is asked for.
  screenOf(withoutRate);
  await vi.dynamicImportSettled();
  expect(partOf(withoutRate, 'The rate first')).toContain('Without it there is no net present value');
  expect(screenOf(exampleCase())).not.toContain('Without it there is no net present value');
});

describe('what if', () => {
  it('names three quarters also where dividing misses it by a hair', () => {
    const ofBase = (0.75 * 0.35) / 0.35;
    expect(ofBase).not.toBe(0.75);
    expect(
      partOfBase({ value: 0.2625, ofBase, netBenefit: 0, netPresentValue: null, paybackMonth: null }),
    ).toBe(0.75);
    expect(partOf(exampleCase(), 'What if?')).toContain('Three quarters of it');
  });

  it('puts the input that moves the result most first, and says what cash alone comes to', () => {
    const html = drawn(exampleCase(), <ResultForm />);
    const from = html.indexOf('aria-label="What if?"');
    const [first] = html.slice(from).match(/<option value="[^"]+"[^>]*>/gu) ?? [];
    expect(first).toContain('selected');
    expect(partOf(exampleCase(), 'What if?')).toMatch(/On cash alone it .*as stated: a net present value/u);
  });
});
