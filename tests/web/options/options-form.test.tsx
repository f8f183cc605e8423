import { describe, expect, it } from 'vitest';
import { emptyCase } from '../../../src/core/business-case/open-case.ts';
import type { BusinessCase } from '../../../src/core/business-case/schema/index.ts';
import { OptionAnswers } from '../../../src/web/steps/options/option-answers.tsx';
import { OptionsForm, fieldsThere } from '../../../src/web/steps/options/options-form.tsx';
import { exampleCase } from '../../fixtures/example-case.ts';
import { drawn, wordsOf } from '../drawn.tsx';

type Option = BusinessCase['options'][number];

// What is asked of an option comes a moment after the table: here it has come.
await fieldsThere;

const screenOf = (businessCase: BusinessCase): string =>
  // What is computed of them comes a moment after the fields.
  [<OptionsForm key="form" />, <OptionAnswers key="answers" />]
    .map((part) => wordsOf(drawn(businessCase, part, 'options[motor]')))
    .join(' ');

const withMotor = (change: Partial<Option>): BusinessCase => {
  const businessCase = exampleCase();
  return {
    ...businessCase,
    options: businessCase.options.map((option) => {
      if (option.id !== 'motor') return option;
      const { cost: _cost, benefit: _benefit, ...others } = option;
      return { ...others, ...change };
    }),
  };
};

describe('the options', () => {
  it('stand side by side by the same measures', () => {
    const words = screenOf(exampleCase());
    expect(words).toContain('Do nothing Texts in Motor only Texts in Motor and Home (recommended)');
    expect(words).toMatch(/Net benefit £0 .*£1\.52m/u);
    // Totals that are only stated do not say when they pay back.
    expect(words).toMatch(/Payback – – .*month 19/u);
    expect(words).toContain('Over four years, in the base case.');
  });

  it('say what each step adds, and whether it earns it', () => {
    const words = screenOf(exampleCase());
    expect(words).toMatch(
      /“Texts in Motor only” earns its added cost over “Do nothing” and leaves more: £[\d,]+, discounted/u,
    );
    expect(words).toMatch(
      /“Claims portal with texts” does not earn its added cost over “Texts in Motor and Home” and leaves less: £/u,
    );
  });

  it('may be the same case with a number that differs, and without some of its parts', () => {
    const words = screenOf(
      withMotor({
        differences: [{ id: 'd', input: 'cost:licences', value: 90_000 }],
        leavesOut: ['hire-days'],
      }),
    );
    expect(words).toContain('In the case it is £180,000.');
    // 4 × £90,000 less for licences, £490,000 less benefit from hire cars.
    expect(words).toMatch(/It is computed as the case is\. Net benefit: £1\.39m/u);
  });

  it('say what they still need', () => {
    const words = screenOf(withMotor({}));
    expect(words).toContain('“Texts in Motor only” needs its cost and its benefit over the whole period');
    const lost = screenOf(withMotor({ differences: [{ id: 'd', input: 'A number long gone', value: 1 }] }));
    expect(lost).toContain('The case has no number called “A number long gone”. Choose one that it has.');
    expect(screenOf(withMotor({ leavesOut: ['Gone'] }))).toContain(
      'The case has no benefit or cost called “Gone”.',
    );
  });

  it('without a rate are compared undiscounted', () => {
    const { discountRate: _none, ...settings } = exampleCase().settings;
    const words = screenOf({ ...exampleCase(), settings });
    expect(words).toMatch(/leaves more: £[\d,]+ ?\./u);
    expect(words).not.toContain('discounted.');
  });
});

describe('the money in stages', () => {
  it('says what it is worth to be able to stop', () => {
    const words = screenOf(exampleCase());
    expect(words).toMatch(
      /Going on to the end then comes to a net cost of £340,000; stopping there comes to a net cost of £/u,
    );
    expect(words).toMatch(/To be able to stop is worth £[\d,]+ in the low case\./u);
  });

  it('asks for stages where there are none', () => {
    const words = screenOf(emptyCase('a-case'));
    expect(words).toContain('Enter the stages');
    expect(words).toContain('No option yet.');
    expect(words).not.toMatch(/NaN|undefined/u);
  });
});
