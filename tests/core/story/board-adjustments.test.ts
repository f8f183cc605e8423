import { describe, expect, it } from 'vitest';
import { withValueAt } from '../../../src/core/business-case/path.ts';
import type { BusinessCase } from '../../../src/core/business-case/schema/index.ts';
import { textOf } from '../../../src/core/document/index.ts';
import { runsIn } from '../../../src/core/template-language/compose/runs-in.ts';
import { boardInvestment, exampleCase } from '../../fixtures/example-case.ts';
import { toldCase } from '../../fixtures/told-case.ts';

const template = boardInvestment();

/** One section of the paper of the example with these changes, line by line. */
const sectionOf = (id: string, changes: Record<string, unknown> = {}): string => {
  const changed = Object.entries(changes).reduce<BusinessCase>(
    (it, [path, value]) => withValueAt(it, path, value),
    exampleCase(),
  );
  const { document, faults } = toldCase(changed, template, 'paper');
  expect(faults).toEqual([]);
  if (document.kind !== 'paper') throw new Error('not a paper');
  const section = document.sections.find((one) => one.id === id);
  return (section?.blocks ?? []).flatMap(runsIn).map(textOf).join('\n');
};

describe('what lies between the listed values and the figures', () => {
  it('says when each benefit comes and each cost is paid', () => {
    const appendix = sectionOf('assumptions');
    expect(appendix).toContain('computed from these values, with the timing and adjustments named below.');
    for (const sentence of [
      '“Fewer status calls” counts from May 2027, building up evenly over six months.',
      '“Customers kept” counts from August 2027, building up evenly over one year.',
      'A month of building up counts at its middle.',
      '“Build and integration” and “Contingency” are paid evenly over eight months from March 2027.',
      '“Training and coaching of 250 handlers” is paid evenly over eight months from April 2027.',
    ])
      expect(appendix.split('\n')).toContain(sentence);
    // A running cost from the first month on needs no word.
    expect(appendix).not.toMatch(/“Text service licences” is paid/u);
    expect(appendix).not.toMatch(/optimism|VAT|a year beyond inflation|sets free|Prices rise/u);
  });

  it('says an end, a curve, a late running cost, and what is paid before the first month', () => {
    const appendix = sectionOf('assumptions', {
      'benefits[status-calls].ramp': 's-curve',
      'benefits[status-calls].end': '2029-02',
      'benefits[hire-days].rampMonths': 0,
      'costs[licences].start': '2027-09',
      'costs[licences].end': '2028-12',
      'costs[integration].initial': 'initial',
      'costs[dual-running].start': '2026-06',
      'costs[change-team].start': '2026-06',
      'costs[contingency].months': 1,
      'costs[contingency].start': '2027-06',
    });
    for (const sentence of [
      '“Fewer status calls” counts from May 2027 until February 2029, building up slowly, then fast, then slowly over six months.',
      '“Fewer hire-car days” counts from June 2027.',
      '“Text service licences” is paid from September 2027 until December 2028.',
      '“Build and integration” is paid before the first month.',
      '“Contingency” is paid in June 2027.',
      // What would be paid before the plan begins is paid from its first month on.
      '“Letters and texts side by side” is paid evenly over six months from March 2027.',
    ])
      expect(appendix.split('\n')).toContain(sentence);
    expect(appendix).not.toContain('“Message and data team” is paid');
  });

  it('says optimism, what comes on top, the part of freed time, and how prices rise', () => {
    const appendix = sectionOf('assumptions', {
      'settings.optimismBenefits': 0.2,
      'settings.optimismCosts': 0.1,
      'costs[licences].vatOnTop': 0.2,
      'costs[licences].contingencyShare': 0.1,
      'costs[training].contingencyShare': 0.15,
      'costs[training].priceGrowth': -0.02,
      'benefits[status-calls].words': { time: 1 },
      'benefits[status-calls].captureShare': 0.5,
      'benefits[hire-days].priceGrowth': 0.03,
    });
    for (const sentence of [
      'Every benefit is lowered by 20% as an allowance for optimism, in the table of benefits too.',
      'Every cost is raised by 10% as an allowance for optimism; the table of costs lists them before it.',
      'On top of “Text service licences” come 20% VAT that cannot be recovered and 10% contingency on both, in the table of costs too.',
      'On top of “Training and coaching of 250 handlers” comes 15% contingency, in the table of costs too.',
      'Of the time that “Fewer status calls” sets free, 50% is counted.',
      'The price of “Fewer hire-car days” rises by 3% a year beyond inflation, from the second year on.',
      'The price of “Training and coaching of 250 handlers” falls by 2% a year beyond inflation, from the second year on.',
    ])
      expect(appendix.split('\n')).toContain(sentence);
  });

  it('says the inflation of nominal prices, and that a growth of its own includes it', () => {
    const appendix = sectionOf('assumptions', {
      'settings.priceBasis': 'nominal',
      'settings.inflation': 0.025,
      'benefits[hire-days].priceGrowth': 0.03,
    });
    expect(appendix).toContain(
      'Prices are those of the decision and rise by 2.5% a year, in the first year already; from the second year on an item that states a growth of its own rises by that.',
    );
    expect(appendix).toContain('rises by 3% a year, inflation included, from the second year on.');
  });
});

it('says that optimism is in what one-off costs come to', () => {
  expect(sectionOf('money', { 'settings.optimismCosts': 0.1 })).toContain(
    'One-off costs come to £418,000, with the allowance for optimism: £352,000 of new money',
  );
});

describe('a cost that is typed year by year', () => {
  const typed = { base: [50_000, 20_000, 30_000, 0, 0], high: [60_000, 20_000, 40_000, 0, 0] };

  it('is listed by what it comes to over the plan, before optimism, and stands in no other total', () => {
    for (const optimism of [0, 0.1]) {
      const money = sectionOf('money', {
        'costs[licences].yearlyAmounts': typed,
        'settings.optimismCosts': optimism,
      });
      expect(money).toContain('Text service licences\nBy year\n100\n100\n120\n');
      expect(money).not.toContain('All yearly');
      expect(money).toContain('All one-off\n\n345\n380\n430\n');
    }
    const both = sectionOf('money', {
      'costs[licences].yearlyAmounts': typed,
      'costs[contingency].yearlyAmounts': { base: [30_000] },
    });
    expect(both).toContain('All by year\n\n130\n130\n150\n');
    expect(both).toContain('All one-off\n\n315\n350\n400\n');
  });

  it('has no timing of its own in the appendix, and no price growth', () => {
    const appendix = sectionOf('assumptions', {
      'costs[training].yearlyAmounts': { base: [45_000] },
      'costs[training].priceGrowth': 0.02,
    });
    expect(appendix).not.toMatch(/“Training and coaching of 250 handlers” is paid|The price of/u);
  });
});
