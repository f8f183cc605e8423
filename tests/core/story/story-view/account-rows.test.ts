import { expect, it } from 'vitest';
import type { BusinessCase } from '../../../../src/core/business-case/schema/index.ts';
import { resultsOf } from '../../../../src/core/business-case/results/index.ts';
import { textOf } from '../../../../src/core/document/index.ts';
import { plainText } from '../../../../src/core/template-language/interpreter/value.ts';
import { runsIn } from '../../../../src/core/template-language/compose/runs-in.ts';
import { accountRows } from '../../../../src/core/story/story-view/account-rows.ts';
import { sayingOf } from '../../../../src/core/story/saying.ts';
import { costTotals } from '../../../../src/core/story/story-view/cost-totals.ts';
import { chartsOf } from '../../../../src/core/story/exhibits/index.ts';
import { caseInView } from '../../../../src/core/story/story-view/index.ts';
import { waterfallSteps } from '../../../../src/core/document/index.ts';
import { formatsFor } from '../../../../src/core/quantities/format.ts';
import { boardInvestment, exampleCase } from '../../../fixtures/example-case.ts';
import { toldCase } from '../../../fixtures/told-case.ts';
import { caseOf } from '../../business-case/benefit-case.ts';

type Account = { kind?: string; name?: string };

const gain = (id: string, amount: number, account: Account = {}, more = {}) => ({
  id,
  name: id,
  driver: 'yearly-amounts',
  words: { margin: 1 },
  yearlyAmounts: { base: [0, amount] },
  account,
  ...more,
});

const cost = (id: string, base: number, account: Account = {}) => ({
  id,
  name: id,
  timing: 'one-off',
  initial: 'initial',
  amount: { base },
  account,
});

const settings = { startMonth: '2027-01', horizonYears: 1, discountRate: 0 };

const viewOf = (benefits: Record<string, unknown>[], more: Record<string, unknown> = {}) => {
  const businessCase = caseOf(benefits, { settings, ...more });
  return { businessCase, results: resultsOf(businessCase), formats: formatsFor('en-GB', 'GBP') };
};

const rows = (view: ReturnType<typeof viewOf>) =>
  accountRows(view).map(({ name, said }) => [plainText(name), plainText(said)]);

const customersLose = (more: Record<string, unknown> = {}) =>
  caseOf([gain('ours', 500)], {
    settings: { ...settings, ...more },
    costs: [cost('paid', 47), cost('waiting', 34, { kind: 'customers' })],
  });

/** Every word of a document: titles, blocks and notes. */
const wordsOf = (businessCase: ReturnType<typeof customersLose>, name: 'paper' | 'deck'): string => {
  const { document, faults } = toldCase(businessCase, boardInvestment(), name);
  expect(faults).toEqual([]);
  const runs =
    document.kind === 'paper'
      ? document.sections.flatMap(({ blocks }) => blocks.flatMap(runsIn))
      : document.slides.flatMap(({ title, blocks, notes }) => [
          title,
          ...[...blocks, ...notes].flatMap(runsIn),
        ]);
  return runs.map(textOf).join('\n');
};

it('prints what customers lose and what the organisation gains, and their sum nowhere', () => {
  for (const name of ['paper', 'deck'] as const) {
    const words = wordsOf(customersLose(), name);
    expect(words).toContain(
      'Beside the organisation, in present value, customers lose £34: this is in none of its sums.',
    );
    expect(words).toContain('£453');
    expect(words).not.toMatch(/\b(?:419|81)\b/u);
  }
});

it('prints the sum once in a public appraisal, by its name', () => {
  for (const name of ['paper', 'deck'] as const) {
    const words = wordsOf(customersLose({ appraisal: 'public' }), name);
    expect(words).toContain('the net present social value is £419.');
    expect(words.match(/\b419\b/gu)).toHaveLength(1);
  }
});

it('says nothing where all of it is our own budget', () => {
  const view = viewOf([gain('ours', 500)], { costs: [cost('paid', 47)] });
  expect(plainText(sayingOf(view)('accounts-sentence'))).toBe('');
  expect(rows(view)).toEqual([]);
  expect(plainText(sayingOf(view)('social-value-sentence'))).toBe('');
});

it('tells a function inside the organisation, and everybody else apart from it', () => {
  const view = viewOf(
    [gain('ours', 500), gain('people', 20, { kind: 'colleagues' }), gain('air', 5, { kind: 'society' })],
    { costs: [cost('it', 47, { kind: 'function', name: 'Group IT' })] },
  );
  expect(plainText(sayingOf(view)('accounts-sentence'))).toBe(
    'Within the organisation, in present value, our own budget gains £500 and Group IT loses £47. Beside the organisation, in present value, colleagues gain £20 and society gains £5: this is in none of its sums.',
  );
  expect(rows(view)).toEqual([
    ['Our own budget', '500'],
    ['Group IT', '−47'],
    ['The organisation', '453'],
    ['Apart from it: colleagues', '20'],
    ['Apart from it: society', '5'],
  ]);
});

it('tells a transfer on both sides, which changes no total, and says the sums undiscounted without a rate', () => {
  const view = viewOf([gain('ours', 500)], {
    settings: { ...settings, discountRate: undefined },
    transfers: [
      {
        id: 'recharge',
        name: 'Recharge',
        from: { kind: 'own', name: '' },
        to: { kind: 'function', name: '' },
        amount: { base: 60 },
        timing: 'one-off',
        start: '2027-01',
      },
    ],
  });
  expect(plainText(sayingOf(view)('accounts-sentence'))).toBe(
    'Within the organisation, over one year, not discounted, our own budget gains £440 and another function gains £60.',
  );
  expect(rows(view).find(([name]) => name === 'The organisation')).toEqual(['The organisation', '500']);
});

it('says of who gains as much as it pays that it does neither', () => {
  const view = viewOf([gain('ours', 500), gain('back', 34, { kind: 'customers' })], {
    costs: [cost('waiting', 34, { kind: 'customers' })],
  });
  expect(plainText(sayingOf(view)('accounts-sentence'))).toContain(
    'customers neither gain nor lose anything: this',
  );
});

it('adds no cost of others to the totals of the table of costs', () => {
  const view = viewOf([gain('ours', 500)], {
    costs: [cost('one', 40), cost('two', 7), cost('waiting', 34, { kind: 'customers' })],
  });
  expect(costTotals(view).map(({ stated }) => plainText(stated))).toEqual(['47']);
});

it('says of our costs alone what is inside the ask and what is already paid', () => {
  const example = exampleCase();
  const said = (costs: BusinessCase['costs']): string => {
    const businessCase = { ...example, costs };
    return plainText(
      sayingOf({
        businessCase,
        results: resultsOf(businessCase),
        formats: formatsFor('en-GB', 'GBP'),
      })('cost-split-sentence'),
    );
  };
  const [first] = example.costs;
  const theirs = (more: Partial<BusinessCase['costs'][number]>): BusinessCase['costs'] =>
    first === undefined
      ? []
      : [...example.costs, { ...first, id: 'theirs', account: { kind: 'customers', name: '' }, ...more }];
  const ours = said(example.costs);
  expect(ours).toContain('One-off costs come to £');
  expect(said(theirs({ inAsk: 'outside' }))).toBe(ours);
  expect(said(theirs({ money: 'budgeted' }))).toBe(ours);
});

it('draws from benefits to the present value without the costs of others, and with what is paid on', () => {
  const transfer = {
    id: 'bonus',
    name: 'Bonus',
    from: { kind: 'own', name: '' },
    to: { kind: 'customers', name: '' },
    amount: { base: 50 },
    timing: 'one-off',
    start: '2027-01',
  };
  for (const [from, to, end] of [
    ['own', 'customers', 403],
    ['customers', 'own', 503],
  ] as const) {
    const businessCase = caseOf([gain('ours', 500)], {
      settings,
      costs: [cost('paid', 47), cost('waiting', 34, { kind: 'customers' })],
      transfers: [{ ...transfer, from: { kind: from, name: '' }, to: { kind: to, name: '' } }],
    });
    const chart = chartsOf(caseInView(businessCase, formatsFor('en-GB', 'GBP')))['value-build-up'];
    expect(chart).toBeDefined();
    const steps = waterfallSteps(chart!);
    expect(steps.at(-1)?.to).toBeCloseTo(end, 6);
    expect(steps.at(-2)?.to).toBeCloseTo(end, 6);
    expect(chart?.message).toMatch(/^Benefits and transfers less costs leave /u);
  }
});
