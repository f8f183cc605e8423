import { describe, expect, it } from 'vitest';
import { withValueAt } from '../../../../src/core/business-case/path.ts';
import { releasedStanding, wordsOf } from '../../../../src/core/business-case/words-of-money.ts';
import type { WordOfMoney } from '../../../../src/core/quantities/money-word.ts';
import type { BusinessCase } from '../../../../src/core/business-case/schema/index.ts';
import { textOf, waterfallSteps } from '../../../../src/core/document/index.ts';
import { tellableCase } from '../../../../src/core/story/case-story.ts';
import { chartsOf } from '../../../../src/core/story/exhibits/index.ts';
import { plainText } from '../../../../src/core/template-language/interpreter/value.ts';
import { newParseCache } from '../../../../src/core/template-language/compose/parse-cache.ts';
import { runsIn } from '../../../../src/core/template-language/compose/runs-in.ts';
import { sayingOf } from '../../../../src/core/story/saying.ts';
import { caseInView, storyShape } from '../../../../src/core/story/story-view/index.ts';
import { leadingOf, worthNames } from '../../../../src/core/story/story-view/leading.ts';
import { leadingData } from '../../../../src/core/story/story-view/leading-data.ts';
import { holderAgrees } from '../../../../src/core/business-case/agreements.ts';
import { formatsFor } from '../../../../src/core/quantities/format.ts';
import {
  boardInvestment,
  costingNothing,
  exampleCase as agreedCase,
  shippedCase,
} from '../../../fixtures/example-case.ts';

const budgetOf = (line: string, holder: string) => ({ line, holder, from: '' });

/** The example before the holders of the two budgets have agreed. */
const exampleCase = (): BusinessCase =>
  ['hire-days', 'turnover'].reduce(
    (it, id) => withValueAt(it, `agreements[budget-${id}].date`, ''),
    agreedCase(),
  );

const changed = (changes: Record<string, unknown>, of = exampleCase()): BusinessCase =>
  Object.entries(changes).reduce((it, [path, value]) => withValueAt(it, path, value), of);

/** Every benefit of the example in one word of money, its people paid from the ask. */
const all = (word: WordOfMoney): BusinessCase =>
  changed(
    Object.fromEntries(
      exampleCase().benefits.flatMap(({ id }) => [
        [`benefits[${id}].words`, { [word]: 1 }],
        [`benefits[${id}].captureShare`, 1],
        [`benefits[${id}].budget`, budgetOf('Claims', 'Operations Director')],
      ]),
    ),
  );

const fewer = (it: BusinessCase): BusinessCase =>
  withValueAt(it, 'sharedInputs.claims-per-year.base', 20_000);
const noRate = (it: BusinessCase): BusinessCase => withValueAt(it, 'settings.discountRate', undefined);

const paidFromTheAsk = (it: BusinessCase): BusinessCase =>
  withValueAt(it, 'costs[colleagues].inAsk', 'inside');

const cases: Record<string, BusinessCase> = {
  example: exampleCase(),
  'no rate': noRate(exampleCase()),
  loss: fewer(exampleCase()),
  'loss without a rate': noRate(fewer(exampleCase())),
  time: all('time'),
  avoided: all('avoided'),
  margin: paidFromTheAsk(all('margin')),
  released: paidFromTheAsk(all('released')),
  mixed: changed({
    'benefits[status-calls].words': { avoided: 1 },
    'benefits[turnover].words': { time: 1 },
    'benefits[turnover].captureShare': 1,
  }),
  unsaid: changed({ 'benefits[turnover].words': {} }),
  'takes time': changed({ 'benefits[status-calls].disbenefit': true }),
  'loses margin': changed({ 'benefits[customers-kept].disbenefit': true }),
  'one benefit': withValueAt(exampleCase(), 'benefits', exampleCase().benefits.slice(0, 1)),
  'no cost': costingNothing(exampleCase()),
  'no benefit': changed({ benefits: [], 'none.benefits': 'A duty that is met.' }),
  'left out': changed({
    'benefits[turnover].driver': '',
    'benefits[status-calls].words': { avoided: 1 },
  }),
};

const named = Object.entries(cases);
const viewOf = (businessCase: BusinessCase) => caseInView(businessCase, formatsFor('en-GB', 'GBP'));
const titleOf = (businessCase: BusinessCase): string =>
  plainText(sayingOf(viewOf(businessCase))('net-claim'));
const told = (name: string) => cases[name] ?? exampleCase();

describe('what leads', () => {
  it('is the present value where a rate is set, and else the sum, which says that it is not discounted', () => {
    expect(leadingOf(viewOf(told('example')))).toMatchObject({
      measure: 'net-present-value',
      cash: 'net-present-value-cash',
    });
    expect(leadingOf(viewOf(told('no rate')))).toMatchObject({
      measure: 'net-benefit',
      cash: 'net-benefit-cash',
    });
    expect(titleOf(told('no rate'))).toBe(
      '£1.52 million net over four years, not discounted, including time; released plus margin £70,800',
    );
    expect(plainText(sayingOf(viewOf(told('no rate')))('net-clause'))).toMatch(
      /^the net benefit, not discounted, is £1\.52/u,
    );
  });

  it('says no present value anywhere while there is no rate', () => {
    for (const document of ['deck', 'paper'])
      for (const name of ['no rate', 'loss without a rate']) {
        const { document: story } = tellableCase(
          told(name),
          storyShape(),
          '2027-01-25',
          newParseCache(),
        ).tell(boardInvestment(), document);
        const runs =
          story.kind === 'deck'
            ? story.slides.flatMap(({ id, title, blocks, notes }) =>
                // The question of the example about its low case is typed, and was typed with a rate.
                id.startsWith('questions') ? [] : [title, ...[...blocks, ...notes].flatMap(runsIn)],
              )
            : story.sections.flatMap(({ id, blocks }) => (id === 'questions' ? [] : blocks.flatMap(runsIn)));
        const words = runs
          .map(textOf)
          .filter((line) => !line.includes('without this benefit, released plus margin would end'))
          .join('\n');
        expect(words).toMatch(/not discounted/u);
        expect(words).not.toMatch(/present value|worth today|when discounted/iu);
      }
  });

  it('stands beside the same of released plus margin, each with its chance of a loss', () => {
    const view = viewOf(told('example'));
    const data = leadingData(view);
    const said = Object.fromEntries(
      Object.entries(data).flatMap(([name, value]) =>
        typeof value === 'object' ? [[name, plainText(value)]] : [],
      ),
    );
    expect(said).toEqual({
      said: '£1.16 million',
      label: 'present value, including time set free',
      cash: '£12,200 loss',
      cashLabel: 'present value of released plus margin as claimed',
    });
    const say = (phrase: string): string => plainText(sayingOf(view)(phrase));
    expect(say('loss-note')).toBe('chance of a loss: under 1 in 10');
    expect(say('cash-loss-note')).toBe('chance of a loss: about 5 in 10');
    expect(say('loss-sentence')).toBe(
      'The chance that the present value is below zero is under 1 in 10. Of released plus margin as claimed it is about 5 in 10.',
    );
  });

  it('stands alone where all of it is released or margin, costs too', () => {
    expect(plainText(leadingData(viewOf(told('released'))).cash)).toBe('');
    expect(plainText(leadingData(viewOf(told('released'))).label)).toBe(
      'present value, all money released as claimed',
    );
    expect(plainText(sayingOf(viewOf(told('released')))('loss-sentence'))).toMatch(
      /is below zero is under 1 in 10\.$/u,
    );
    // The time of people already paid is in the whole and not in the money.
    expect(plainText(leadingData(viewOf(all('released'))).cash)).not.toBe('');
    expect(plainText(sayingOf(viewOf(all('released')))('cash-sentence'))).not.toContain('All of it');
  });
});

describe('the title over the whole', () => {
  it.each(named)('names what is no money, and has 15 words at most: %s', (_, businessCase) => {
    const title = titleOf(businessCase);
    expect(title.split(' ').length).toBeLessThanOrEqual(15);
    const holds = (word: WordOfMoney) =>
      businessCase.benefits.some((benefit) => wordsOf(benefit)[word] !== undefined);
    expect(/\btime\b/u.test(title)).toBe(holds('time'));
    expect(/\bcost avoided\b/u.test(title)).toBe(holds('avoided'));
    expect(title).not.toMatch(/cash|−/u);
  });

  it('says what every mix is', () => {
    expect(Object.fromEntries(named.map(([name, businessCase]) => [name, titleOf(businessCase)]))).toEqual({
      example:
        '£1.16 million present value including time set free; released plus margin as claimed loses £12,200',
      'no rate':
        '£1.52 million net over four years, not discounted, including time; released plus margin £70,800',
      loss: 'We lose £335,000 in present value including time; released plus margin as claimed loses £586,000',
      'loss without a rate':
        'We lose £330,000 over four years, not discounted, including time; released plus margin loses £646,000',
      time: '£1.16 million present value from time set free alone; money alone loses £1.36 million',
      avoided: '£1.16 million present value from cost avoided alone; money alone loses £1.36 million',
      margin: '£1.16 million present value, all of it margin',
      released: '£1.16 million present value, all of it money released as claimed',
      mixed:
        '£1.16 million present value including cost avoided and time; released plus margin loses £192,000',
      unsaid:
        '£1.16 million present value including time and unsorted value; released plus margin loses £192,000',
      'takes time':
        'We lose £1.3 million in present value including time taken; released plus margin loses £12,200',
      'loses margin':
        'We lose £370,000 in present value including time; released plus margin loses £1.54 million',
      'one benefit':
        'We lose £183,000 in present value including time set free; money alone loses £1.36 million',
      'no cost':
        '£2.57 million present value including time set free; released plus margin as claimed £1.34 million',
      'no benefit': 'We lose £1.41 million in present value; released plus margin loses £1.36 million',
      'left out':
        '£982,000 present value including cost avoided, one benefit not counted; released plus margin loses £192,000',
    });
  });

  it.each(named)(
    'leaves 15 words at most for the year at full effect and the payback: %s',
    (_, businessCase) => {
      const view = viewOf(businessCase);
      for (const title of [sayingOf(view)('full-effect-claim'), sayingOf(view)('payback-claim')].map(
        plainText,
      ))
        expect(title.split(' ').length).toBeLessThanOrEqual(15);
    },
  );
});

describe('the four words of money', () => {
  it('are told one by one, whatever is in the sum', () => {
    const year = (name: string) => plainText(sayingOf(viewOf(told(name)))('words-a-year'));
    expect(year('example')).toBe(
      'Such a year brings £215,000 of money released, £310,000 of margin and £420,000 of time set free.',
    );
    // One word alone stands in the claim beside it.
    for (const name of ['time', 'released', 'margin']) expect(year(name)).toBe('');
    expect(year('takes time')).toBe(
      'Such a year brings £215,000 of money released and £310,000 of margin, less £420,000 of time taken.',
    );
    expect(year('unsaid')).toContain('£420,000 of time set free and £75,000 of value not yet sorted.');
    expect(year('no benefit')).toBe('');
    expect(plainText(sayingOf(viewOf(told('mixed')))('words-of-worth'))).toMatch(
      /^The present value of benefits holds £399,000 of money released, £765,000 of margin, £1\.23 million of cost avoided and £180,000 of time set free\.$/u,
    );
    expect(plainText(sayingOf(viewOf(told('no rate')))('words-of-worth'))).toMatch(
      /^The sum of benefits, not discounted, holds /u,
    );
  });

  it('tell of sums that only take', () => {
    const losing = exampleCase().benefits.reduce(
      (it, { id }) => withValueAt(it, `benefits[${id}].disbenefit`, true),
      exampleCase(),
    );
    expect(plainText(sayingOf(viewOf(losing))('words-a-year'))).toMatch(
      /^Such a year brings nothing but losses: £[\d,]+ of budgets that rise, £[\d,]+ of margin lost and £[\d,]+ of time taken\.$/u,
    );
    expect(plainText(sayingOf(viewOf(losing))('full-effect-claim'))).toMatch(/impacts cost £/u);
  });

  it('say that released money is claimed, as far as its line and its holder are named', () => {
    const standing = (line: string, holder: string) =>
      releasedStanding({ id: 'a', budget: budgetOf(line, holder), start: '', rampMonths: 0 }, 100, []);
    const agreed = {
      ...budgetOf('Hire cars', 'Claims Director'),
      amount: 100,
      from: '2027-06',
    };
    const agreement = holderAgrees(
      { agreements: [], editions: [] },
      { id: 'a', budget: agreed },
      '2027-01-28',
    );
    const on = (start: string, released: number | null) =>
      releasedStanding({ id: 'a', budget: agreed, start, rampMonths: 3 }, released, [agreement]);
    expect([on('2027-06', 100), on('2027-03', 100)]).toEqual(['agreed', 'agreed']);
    // More than was agreed to, or earlier, is claimed.
    expect([on('2027-06', 101), on('2027-01', 100), on('2027-06', null)]).toEqual([
      'claimed',
      'claimed',
      'claimed',
    ]);
    expect(standing('Agency staff', 'Operations Director')).toBe('claimed');
    expect(standing(' ', 'Operations Director')).toBe('unnamed');
    expect(standing('Agency staff', '')).toBe('unnamed');
    const claimed = (businessCase: BusinessCase) =>
      plainText(sayingOf(viewOf(businessCase))('claimed-sentence'));
    const one = changed({ 'benefits[turnover].budget.line': '' });
    const none = changed({ 'benefits[hire-days].budget.holder': '' }, one);
    expect(claimed(exampleCase())).toBe(
      'The money released is claimed: each line and holder is named, nothing is agreed yet.',
    );
    expect(claimed(agreedCase())).toBe('The holders of the budgets have agreed to the money released.');
    const half = changed({ 'agreements[budget-turnover].date': '2027-01-28' });
    expect(claimed(half)).toBe(
      'Of the money released, £180,000 is agreed by the holders of the budgets, and £399,000 is claimed: line and holder are named, and nothing is agreed yet.',
    );
    expect(claimed(one)).toBe(
      'The money released is claimed: each line and holder is named, nothing is agreed yet. Savings of £180,000 have no named budget line or no named holder yet, and count in the whole only.',
    );
    expect(claimed(none)).toBe(
      'Savings of £578,000 have no named budget line or no named holder yet, and count in the whole only.',
    );
    expect(claimed(told('time'))).toBe('');
    expect(titleOf(none)).toBe(
      '£1.16 million present value including time and savings that no named budget holds',
    );
  });

  it('are right in what the example says of itself', () => {
    const without = withValueAt(
      shippedCase(),
      'benefits',
      shippedCase().benefits.filter(({ id }) => id !== 'turnover'),
    );
    const loss = -(viewOf(without).results.figures['net-present-value-cash']?.value ?? 0);
    const said = shippedCase().benefits.find(({ id }) => id === 'turnover')?.description;
    expect(said).toContain(`a loss of about £${Math.round(loss / 1000)},000 in present value`);
  });
});

describe('the chart of how the whole comes about', () => {
  it.each(named)('ends where its bars lead, money first: %s', (name, businessCase) => {
    const view = viewOf(businessCase);
    const chart = chartsOf(view)['value-build-up'];
    if (chart === null || chart === undefined) {
      expect(name).toBe('no benefit');
      return;
    }
    const { measure, cash } = leadingOf(view);
    const steps = waterfallSteps(chart);
    const ends = steps.flatMap(({ kind, to }, index) => (kind === 'total' ? [{ to, index }] : []));
    for (const { to, index } of ends) if (index > 0) expect(steps[index - 1]?.to).toBeCloseTo(to, 4);
    expect(ends.at(-1)?.to).toBeCloseTo(view.results.figures[measure]?.value ?? Number.NaN, 4);
    const outlined = steps.findIndex(({ kind }) => kind === 'outlined');
    if (outlined >= 0) {
      expect(ends[0]?.to).toBeCloseTo(view.results.figures[cash]?.value ?? Number.NaN, 4);
      expect(ends[0]?.index).toBeLessThan(outlined);
    }
  });

  it('outlines time and cost avoided, and nothing that is money', () => {
    const outlined = (name: string) => {
      const chart = chartsOf(viewOf(told(name)))['value-build-up'];
      return waterfallSteps(chart!).flatMap(({ kind }, index) =>
        kind === 'outlined' ? [chart?.categories[index]] : [],
      );
    };
    expect(outlined('example')).toEqual(['Fewer status calls']);
    expect(outlined('mixed')).toEqual(['Fewer status calls', 'Fewer handlers leave']);
    expect(outlined('released')).toEqual([]);
  });

  it('and the one over time end in the two numbers that lead', () => {
    for (const name of ['example', 'no rate', 'loss', 'released']) {
      const view = viewOf(told(name));
      const { measure, cash } = leadingOf(view);
      const chart = chartsOf(view)['cumulative-cash'];
      const end = (role: string) => chart?.series.find((series) => series.role === role)?.values.at(-1);
      expect(end('base')).toBeCloseTo(view.results.figures[measure]?.value ?? Number.NaN, 4);
      expect(chart?.title).toContain(worthNames(view).fullName);
      if (name === 'released') expect(end('total')).toBeUndefined();
      else expect(end('total')).toBeCloseTo(view.results.figures[cash]?.value ?? Number.NaN, 4);
    }
  });
});

describe('“most” and “largest”', () => {
  /** Two benefits that are equal in everything but their name. */
  const twins = (): BusinessCase => {
    const [first] = exampleCase().benefits.filter(({ id }) => id === 'turnover');
    return withValueAt(exampleCase(), 'benefits', [first, { ...first, id: 'twin', name: 'The twin' }]);
  };

  it('are not said of one of two that are equal', () => {
    const charts = chartsOf(viewOf(twins()));
    expect(charts['benefit-ranges']?.message).toBe('No benefit is larger than £75,000 a year.');
    expect(charts['tornado']?.message).toBe('Several assumptions move the answer equally.');
    expect(chartsOf(viewOf(exampleCase()))['benefit-ranges']?.message).toBe(
      'Fewer status calls is the largest benefit, £420,000 a year.',
    );
  });

  it('are said of the options that have numbers, where one has none', () => {
    const [first] = exampleCase().options;
    const bare = { ...first, id: 'bare', name: 'Bare', kind: 'other', cost: undefined, benefit: undefined };
    const more = withValueAt(exampleCase(), 'options', [...exampleCase().options, bare]);
    expect(chartsOf(viewOf(more))['option-values']?.message).toBe(
      '“Texts in Motor and Home” leaves most of the options that have numbers: £1.16 million over four years.',
    );
  });

  it('name the year that is best', () => {
    const view = viewOf(exampleCase());
    expect(plainText(sayingOf(view)('full-effect-claim'))).toBe(
      'In each year from year 3 on, impacts bring £945,000, including time set free',
    );
    expect(plainText(sayingOf(view)('full-effect-sentence'))).toBe(
      'Together the benefits bring most from year 3 on.',
    );
    const alone = viewOf(changed({ 'settings.horizonYears': 3 }));
    expect(plainText(sayingOf(alone)('full-effect-claim'))).toMatch(
      /^In year 3, the best year, impacts bring/u,
    );
    const short = viewOf(changed({ 'benefits[hire-days].end': '2028-02' }));
    expect(plainText(sayingOf(short)('full-effect-sentence'))).toContain(
      'in its own best year, so the rows do not add up',
    );
    expect(chartsOf(short)['benefit-ranges']?.title).toContain('each in its own best year');
  });
});
