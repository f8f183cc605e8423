import { beforeAll, expect, it, vi } from 'vitest';
import { emptyCase } from '../../../src/core/business-case/open-case.ts';
import type { BusinessCase, Cost } from '../../../src/core/business-case/schema/index.ts';
import { CostsForm } from '../../../src/web/steps/costs/costs-form.tsx';
import { exampleCase } from '../../fixtures/example-case.ts';
import { drawn, wordsOf } from '../drawn.tsx';

const screenOf = (businessCase: BusinessCase): string => wordsOf(drawn(businessCase, <CostsForm />));

// What comes a moment later has come.
beforeAll(async () => {
  drawn(exampleCase(), <CostsForm />);
  await vi.dynamicImportSettled();
});

const withCost = (change: Partial<Cost>): BusinessCase => {
  const businessCase = exampleCase();
  return {
    ...businessCase,
    costs: businessCase.costs.map((cost) => (cost.id === 'training' ? { ...cost, ...change } : cost)),
  };
};

it('adds up what is inside the ask and outside it', () => {
  const words = screenOf(exampleCase());
  expect(words).toMatch(/Inside the ask £320,000 £320,000 £1,600,000/u);
  expect(words).toMatch(/Outside it: people already paid £60,000 £0 £60,000/u);
  expect(words).toMatch(/All costs £380,000 £320,000 £1,660,000/u);
  expect(words).toContain('You ask for what the costs inside the ask come to');
});

it('says that rows are rounded where they do not add up as they are printed, and only there', () => {
  expect(screenOf(exampleCase())).not.toContain('Rows are rounded');
  const halves = exampleCase()
    .costs.slice(0, 2)
    .map((cost, index): Cost => ({
      ...cost,
      ...(cost.amount === undefined
        ? {}
        : { amount: { ...cost.amount, low: 1000.4, base: 1000.4, high: 1000.4 } }),
      inAsk: index === 0 ? 'inside' : 'outside',
    }));
  expect(screenOf({ ...exampleCase(), costs: halves })).toMatch(/All costs .* Rows are rounded\./u);
});

it('offers to mend an ask that is not what the costs come to', () => {
  const businessCase = exampleCase();
  const words = screenOf({
    ...businessCase,
    ask: { ...businessCase.ask, difference: { oneOff: 300_000, because: '' } },
  });
  expect(words).toContain('the one-off amount is £20,000 too low');
  expect(words).toContain('Set the ask to the costs');
});

it('offers the kinds that no cost has, each with a reason, and no other', () => {
  expect(screenOf(exampleCase())).not.toContain('Often missed');
  expect(screenOf(withCost({ kind: 'other' }))).toMatch(
    /Often missed .*never coached.* Add training and coaching/u,
  );
  const shared = withCost({ kind: 'other', contingencyShare: 0.1 });
  const words = screenOf({ ...shared, costs: shared.costs.filter(({ kind }) => kind !== 'contingency') });
  expect(words).not.toContain('Add contingency');
});

it('says what comes on top of an amount', () => {
  const cost = withCost({ vatOnTop: 0.2, contingencyShare: 0.1 });
  expect(wordsOf(drawn(cost, <CostsForm />, 'costs[training]'))).toContain(
    'With 20% VAT that cannot be recovered and 10% contingency on top it comes to £59,400.',
  );
});

it('asks of amounts by year whether they come once, neither when they are paid nor for one amount', () => {
  const html = drawn(withCost({ yearlyAmounts: { base: [1000, 2000] } }), <CostsForm />, 'costs[training]');
  expect(html).toContain('field:costs[training].timing');
  expect(html).not.toContain('field:costs[training].start');
  expect(html).not.toContain('field:costs[training].amount.base');
  expect(html).toContain('field:costs[training].capital');
});

it('says what optimism does, or asks why none is applied', () => {
  const businessCase = exampleCase();
  expect(screenOf(businessCase)).toContain('None is applied, because');
  const words = screenOf({
    ...businessCase,
    settings: { ...businessCase.settings, optimismCosts: 0.1, optimismBenefits: 0.2 },
  });
  expect(words).toMatch(/it adds £166,000 to the costs and takes £635,000 off the benefits/u);
  expect(words).toContain('What is that based on?');
});

it('has room for a case without costs', () => {
  const words = screenOf(emptyCase('a-case'));
  expect(words).toContain('No cost yet.');
  expect(words).not.toContain('What it comes to');
  expect(words).not.toMatch(/NaN|undefined/u);
});
