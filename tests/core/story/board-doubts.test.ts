import { describe, expect, it } from 'vitest';
import { withValueAt } from '../../../src/core/business-case/path.ts';
import type { BusinessCase } from '../../../src/core/business-case/schema/index.ts';
import { withUnreadAmount } from '../../../src/core/business-case/unread-amounts.ts';
import { textOf } from '../../../src/core/document/index.ts';
import { runsIn } from '../../../src/core/template-language/compose/runs-in.ts';
import { boardInvestment, costingNothing, exampleCase } from '../../fixtures/example-case.ts';
import { toldCase } from '../../fixtures/told-case.ts';

const template = boardInvestment();

/** The words of each section of a paper, or of each slide of a deck with its claim, by section. */
const told = (businessCase: BusinessCase, name: 'paper' | 'deck'): Record<string, string> => {
  const { document, faults } = toldCase(businessCase, template, name);
  expect(faults).toEqual([]);
  const parts =
    document.kind === 'paper'
      ? document.sections.map(({ id, blocks }) => ({ id, lines: blocks.flatMap(runsIn) }))
      : document.slides.map(({ id, title, blocks }) => ({
          id: id.replace(/\/.*$/u, ''),
          lines: [title, ...blocks.flatMap(runsIn)],
        }));
  return Object.fromEntries(parts.map(({ id, lines }) => [id, lines.map(textOf).join('\n')]));
};

/** A title of a slide has 15 words at most. */
const claimLength = (words: string | undefined): number =>
  (words ?? '').split('\n')[0]?.split(' ').length ?? 0;

/** The example with every cost so much dearer. */
const dearer = (factor: number): BusinessCase =>
  exampleCase().costs.reduce(
    (it, { id, amount }) =>
      (['low', 'base', 'high'] as const).reduce((one, level) => {
        const value = amount?.[level];
        return value === undefined ? one : withValueAt(one, `costs[${id}].amount.${level}`, value * factor);
      }, it),
    exampleCase(),
  );

describe('what the figures leave out', () => {
  const unread = withUnreadAmount(exampleCase(), 'benefits[turnover].inputs.people.base', 'about 40');
  const unreadCost = withUnreadAmount(exampleCase(), 'costs[integration].amount.base', '£154,200 + VAT');
  const typedYears = {
    ...exampleCase().benefits.find(({ id }) => id === 'turnover'),
    driver: 'yearly-amounts',
  };
  const sentence =
    'The figures leave out one benefit that has no figure yet, “Fewer handlers leave”: the true result may be higher.';

  it('is said in the summary and the section about money, with its reason', () => {
    const { summary, money } = told(unread, 'paper');
    expect(summary).toContain(sentence);
    expect(money).toContain(sentence);
    expect(money).toContain(
      'Not counted:\n“Fewer handlers leave”: How many people work there? “about 40” cannot be read as a number.',
    );
    expect(money).not.toContain('Enter only the amount');
  });

  it('leaves no worth at all where it is a cost, in no section', () => {
    const paper = told(unreadCost, 'paper');
    const deck = told(unreadCost, 'deck');
    const { summary, money } = paper;
    const missing = 'What it is worth in all cannot be said yet: “Build and integration” has no amount.';
    expect(summary).toContain(missing);
    expect(money).toContain(missing);
    expect(money).not.toContain('One-off costs come to');
    expect(money).toMatch(/Build and integration\nOne-off\n[^\n]*\nnot counted/u);
    for (const words of [...Object.values(paper), ...Object.values(deck)])
      expect(words).not.toMatch(/present value is|pays back in month|net benefit (?:is|of)/iu);
    expect(deck['value'] ?? deck['cash'] ?? deck['yearly-model']).toBeUndefined();
  });

  it('is said on the slides about money, the first of which claims no more than it counts', () => {
    const { cash, value } = told(unread, 'deck');
    expect(value).toMatch(/^£[\d.,]+(?: million)? present value including time[^\n]*not counted/u);
    expect(claimLength(value)).toBeLessThanOrEqual(15);
    for (const slide of [cash, value]) expect(slide).toContain(sentence);
  });

  it('counts what is more than two', () => {
    const more = ['benefits[status-calls].driver', 'benefits[hire-days].driver'].reduce(
      (it, path) => withValueAt(it, path, ''),
      unread,
    );
    const { summary, money } = told(more, 'paper');
    expect(summary).toContain(
      'The figures leave out three benefits that have no figure yet: the true result may be higher.',
    );
    expect(money).toContain('“Fewer status calls” does not say yet how it is valued.');
  });

  it('tells a reader the reason and not what the author should do', () => {
    const undone = (path: string, value: unknown): string | undefined =>
      told(withValueAt(exampleCase(), path, value), 'paper')['money'];
    expect(undone('benefits[turnover]', { ...typedYears, yearlyAmounts: { base: [] } })).toContain(
      '\n“Fewer handlers leave” has no amount yet.\n',
    );
    expect(undone('benefits[turnover]', { ...typedYears, driver: 'own-formula', formula: '' })).toContain(
      '\n“Fewer handlers leave” has no amount yet.\n',
    );
    expect(undone('benefits[turnover]', { ...typedYears, name: 'Stay! Enter talks', driver: '' })).toContain(
      '\n“Stay! Enter talks” does not say yet how it is valued.\n',
    );
    expect(undone('benefits[turnover].start', 'soon')).toContain(
      '\n“Fewer handlers leave”: “soon” is no month.\n',
    );
    for (const name of ['yearly-model', 'cash', 'value'])
      expect(told(unread, 'deck')[name]).toContain(sentence);
    expect(told(unread, 'paper')['yearly-model']).toContain(sentence);
  });

  it('never says that all of it is released, and says nothing where nothing is left out', () => {
    const cashOnly = exampleCase().benefits.reduce(
      (it, { id }) =>
        withValueAt(withValueAt(it, `benefits[${id}].words`, { released: 1 }), `benefits[${id}].budget`, {
          line: 'Claims',
          holder: 'Operations Director',
          from: '',
        }),
      withValueAt(exampleCase(), 'costs[colleagues].inAsk', 'inside'),
    );
    expect(told(cashOnly, 'paper')['money']).toContain('All of the benefit is money released as claimed.');
    expect(
      told(withValueAt(cashOnly, 'costs[integration].amount', undefined), 'paper')['money'],
    ).not.toContain('All of it');
    for (const name of ['paper', 'deck'] as const) {
      const words = Object.values(told(exampleCase(), name)).join('\n');
      expect(words).not.toMatch(/leave out|not counted/iu);
    }
  });
});

describe('a plan that earns more than it costs, and loses when it is discounted', () => {
  const poor = dearer(1.9);

  it('is told as the loss that it is, in the summary, the section about money and the slides', () => {
    const { summary, money, decision } = told(poor, 'paper');
    expect(summary).toContain(
      'In present value, the base case is a loss of £109,000, and the low case a loss of £',
    );
    expect(decision).toContain('The present value is a loss of £109,000, including time set free.');
    const { ask, cash, value, decision: vote } = told(poor, 'deck');
    for (const slide of [ask, vote]) expect(slide).toContain('£109,000 loss');
    for (const claim of [value, money?.replace(/^Money\n/u, '')])
      expect(claim).toMatch(
        /^We lose £109,000 in present value including time; released plus margin loses £1\.23 million\n/u,
      );
    expect(claimLength(value)).toBeLessThanOrEqual(15);
    expect(cash).toMatch(/^Discounted, the money does not come back within four years\n/u);
  });

  it('prints what is not discounted in tables alone', () => {
    for (const document of ['paper', 'deck'] as const) {
      const { 'yearly-model': model, money, ...others } = told(poor, document);
      expect(Object.values(others).join('\n')).not.toContain('21,800');
      expect(model).toContain('22');
      if (document === 'paper') expect(money).toMatch(/Net benefit, not discounted\n[^\n]*\n22\n/u);
    }
  });
});

it('claims a net cost in 15 words, whatever is said against it', () => {
  const large = dearer(4);
  const lossy = told(large, 'deck')['value'];
  expect(lossy).toMatch(
    /^We lose £[\d.]+ million in present value including time; released plus margin loses £[\d.]+ million\n/u,
  );
  const missing = told(withValueAt(large, 'benefits[turnover].driver', ''), 'deck')['value'];
  expect(missing).toMatch(
    /^We lose £[\d.]+ million in present value including time, one benefit not counted\n/u,
  );
  for (const claim of [lossy, missing]) expect(claimLength(claim)).toBeLessThanOrEqual(15);
});

describe('the discount rate', () => {
  const ofKind = (rateKind: string, priceBasis: string): BusinessCase =>
    Object.entries({ rateKind, priceBasis, inflation: 0.05, discountRate: 0.1 }).reduce(
      (it, [name, value]) => withValueAt(it, `settings.${name}`, value),
      exampleCase(),
    );

  it('stands beside the rate that inflation makes of it, where prices are of the other kind', () => {
    const source = 'Northlight finance manual, 2026 edition';
    expect(told(ofKind('nominal', 'real'), 'paper')['money']).toContain(
      `The discount rate is 10% a year (${source}), nominal; with inflation of 5% that is 4.8% in the real prices of this case; flows at the end of each year`,
    );
    expect(told(ofKind('real', 'nominal'), 'paper')['money']).toContain(
      `The discount rate is 10% a year (${source}), real; with inflation of 5% that is 15.5% in the nominal prices of this case;`,
    );
    expect(told(ofKind('real', 'nominal'), 'deck')['yearly-model']).toMatch(/, at 15\.5% a year/u);
    expect(told(ofKind('real', 'real'), 'paper')['money']).toContain(
      `The discount rate is 10% a year (${source}); flows`,
    );
  });

  it('is named where it is taken from somebody else', () => {
    const taken = withValueAt(
      withValueAt(exampleCase(), 'settings.ratePreset', 'green-book'),
      'settings.discountRate',
      undefined,
    );
    expect(told(taken, 'paper')['money']).toMatch(/The discount rate is 3.5% a year \(HM Treasury/u);
  });
});

describe('the value that turns the answer', () => {
  it('is said to lie beyond its range where it does', () => {
    const { unknowns } = told(dearer(2.5), 'paper');
    expect(unknowns).toContain('No single assumption, within its range, turns the answer\n');
    expect(unknowns).toContain(
      'between 0.45 points and 3.1 points. At 3.49 points, which lies outside this range, and with everything else at base, the net present value is zero.',
    );
    expect(told(dearer(2.5), 'deck')['drivers']).toContain(
      'zero at 3.49 points, which lies outside this range.',
    );
    const inside = told(dearer(1.7), 'paper')['unknowns'];
    expect(inside).toMatch(/The answer turns if one assumption reaches [\d.]+ points\n/u);
    expect(inside).not.toContain('outside this range');
  });

  it('is that of the present value where discounting has turned the answer already', () => {
    const { unknowns } = told(dearer(1.9), 'paper');
    expect(unknowns).toContain('The answer turns if one assumption reaches 1.77 points');
    expect(unknowns).toContain(
      'At 1.77 points, with everything else at base, the net present value is zero.',
    );
    expect(told(dearer(1.9), 'deck')['drivers']).toContain('the net present value is zero at 1.77 points.');
  });
});

describe('a plan that nothing has to be paid back for', () => {
  it('says that benefits cover the costs, or that there are none', () => {
    const cheap = withValueAt(costingNothing(exampleCase()), 'costs', [
      {
        ...exampleCase().costs.find(({ id }) => id === 'licences'),
        start: '2028-06',
        amount: { base: 1200, low: 1200, high: 1200, unit: 'money', evidence: [] },
      },
    ]);
    const paid = told(cheap, 'paper');
    expect(paid['summary']).toContain('and benefits cover the costs from the first month on.');
    expect(paid['money']).toContain('Benefits cover the costs from the first month on.');
    expect(paid['money']).toMatch(/Payback, month\nat once\nat once\nat once\n/u);
    const free = told(costingNothing(exampleCase()), 'paper');
    expect(free['summary']).toContain('with no cost to pay back.');
    expect(`${paid['money']}${free['summary']}`).not.toContain('below what was paid');
  });
});

describe('the technical note', () => {
  it('names the distributions and the correlation so that a statistician can draw them again', () => {
    const { 'technical-note': note } = told(exampleCase(), 'paper');
    expect(note).toContain(
      'a three-term metalog distribution (Keelin 2016), cut at one in ten thousand: the log metalog with the bound 0 for amounts and counts, the logit metalog with the bounds 0 and 1 for shares and points',
    );
    expect(note).toContain(
      'move together by a one-factor Gaussian copula: the normal scores of any two correlate by 0.5, each counted',
    );
    expect(note).not.toContain('strength');
  });
});
