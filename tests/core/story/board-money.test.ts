import { describe, expect, it } from 'vitest';
import { withValueAt } from '../../../src/core/business-case/path.ts';
import type { BusinessCase } from '../../../src/core/business-case/schema/index.ts';
import { type Block, textOf } from '../../../src/core/document/index.ts';
import { runsIn } from '../../../src/core/template-language/compose/runs-in.ts';
import { linesOf } from '../../../src/core/template-language/compose/tell-sections.ts';
import {
  boardInvestment,
  boardInvestmentInGerman,
  exampleCase,
  germanCase,
} from '../../fixtures/example-case.ts';
import { loadLanguage } from '../../../src/core/story/languages/index.ts';
import { toldCase } from '../../fixtures/told-case.ts';

await loadLanguage('de');

const template = boardInvestment();

const blocksOf = (businessCase: BusinessCase, section: string): readonly Block[] => {
  const { document, faults } = toldCase(businessCase, template, 'paper');
  expect(faults).toEqual([]);
  return document.kind === 'paper' ? (document.sections.find(({ id }) => id === section)?.blocks ?? []) : [];
};

const wordsOf = (blocks: readonly Block[]): string => blocks.flatMap(runsIn).map(textOf).join('\n');

/** The rows of the table whose caption begins so, as cells. */
const rowsOf = (businessCase: BusinessCase, section: string, caption: string): string[][] =>
  blocksOf(businessCase, section).flatMap((block) =>
    block.kind === 'table' && textOf(block.caption ?? []).startsWith(caption)
      ? block.rows.map(({ cells }) => cells.map(textOf))
      : [],
  );

const changed = (changes: Record<string, unknown>): BusinessCase =>
  Object.entries(changes).reduce((it, [path, value]) => withValueAt(it, path, value), exampleCase());

/** The notes of one slide of the deck. */
const notesOf = (businessCase: BusinessCase, section: string): string => {
  const { document } = toldCase(businessCase, template, 'deck');
  const slides = document.kind === 'deck' ? document.slides : [];
  return wordsOf(slides.filter(({ id }) => id.startsWith(section)).flatMap(({ notes }) => notes));
};

describe('the stresses', () => {
  it('stand in the section about money and in the notes of its slide', () => {
    const sentence =
      /With benefits 20% lower, costs 20% higher and benefits six months late together, [^.]*\./u;
    const [said] = sentence.exec(wordsOf(blocksOf(exampleCase(), 'money'))) ?? [];
    expect(said).toBeDefined();
    expect(notesOf(exampleCase(), 'cash')).toContain(said);
    expect(rowsOf(exampleCase(), 'money', 'What if it goes worse')).toHaveLength(4);
  });

  it('are not told without a rate', () => {
    const noRate = changed({ 'settings.discountRate': undefined });
    expect(wordsOf(blocksOf(noRate, 'money'))).not.toContain('20% lower');
    expect(rowsOf(noRate, 'money', 'What if it goes worse')).toEqual([]);
  });
});

describe('a gate', () => {
  const gates = exampleCase().rollOut.gates;
  const plan = (businessCase: BusinessCase): string => wordsOf(blocksOf(businessCase, 'plan'));

  it('says what has been paid by then, and what is still unspent', () => {
    expect(plan(exampleCase()).match(/By then £[\d,.]+ has been paid; £/gu)).toHaveLength(gates.length);
    expect(notesOf(exampleCase(), 'plan')).toContain('By then £');
  });

  it('says so of nothing paid and of nothing left, and no more than is known', () => {
    const [first] = gates;
    const at = (date: string): string => plan(changed({ [`rollOut.gates[${first?.id}].date`]: date }));
    expect(at('2027-01-15')).toContain('By then nothing has been paid; £1.66 million is still unspent');
    expect(at('2039-01-15')).toContain('By then £1.66 million has been paid; nothing is left to spend');
    expect(at('').match(/By then/gu)).toHaveLength(gates.length - 1);
    expect(plan(changed({ costs: [] }))).not.toContain('By then');
  });
});

describe('what each budget line pays', () => {
  const rows = (changes: Record<string, unknown> = {}): string[][] =>
    rowsOf(changed(changes), 'yearly-model', 'Costs by');

  it('stands in the appendix by financial year, and comes to the total cost', () => {
    const found = rows({ 'settings.financialYearStart': 4 });
    // Costs begin in March 2027: one month of it falls into the year that ends then.
    expect(found[0]?.[0]).toBe('Year to March 2027');
    expect(found.at(-1)?.[0]).toBe('Whole plan');
    expect(found.at(-1)?.at(-1)).toBe('1,660');
    expect(rows({ 'settings.financialYearStart': 1 })[0]?.[0]).toBe('2027');
    expect(rows({ 'settings.financialYearStart': undefined })[0]?.[0]).toBe('Year 1');
  });

  it('names what has no line, and has a column for what is neither capital nor running', () => {
    const unnamed = { 'costs[training].budgetLine': '', 'costs[training].capital': undefined };
    expect(rows()[0]).toHaveLength(5);
    const found = rows(unnamed);
    expect(found.find(([, line]) => line === 'No budget line named')).toEqual([
      found[0]?.[0],
      'No budget line named',
      '',
      '',
      '45',
      '45',
    ]);
  });

  it('says that rows are rounded where they only come to their sum before', () => {
    const caption = (amount: number): string =>
      wordsOf(
        blocksOf(
          changed({
            'basics.scale': 'thousands',
            'ask.team': [],
            costs: exampleCase()
              .costs.slice(0, 3)
              .map((cost, index) => ({
                ...cost,
                budgetLine: `Line ${index}`,
                amount: { ...cost.amount, low: undefined, base: amount, high: undefined },
              })),
          }),
          'yearly-model',
        ),
      );
    expect(caption(333_400)).toMatch(/Costs by [^\n]*; rows are rounded/u);
    expect(caption(333_000)).not.toMatch(/Costs by [^\n]*; rows are rounded/u);
  });

  it('is not told where there are no costs', () => {
    const noCosts = changed({ costs: [] });
    expect(rowsOf(noCosts, 'yearly-model', 'Costs by')).toEqual([]);
    expect(wordsOf(blocksOf(noCosts, 'yearly-model'))).not.toContain('budget line');
  });
});

it('says of one what is typed of many as one', () => {
  const path = 'benefits[customers-kept].inputs.purchasesPerYear.base';
  expect(wordsOf(blocksOf(changed({ [path]: 1 }), 'assumptions'))).toMatch(/^1 policy$/mu);
  // A word of another language is not bent by us.
  const { document } = toldCase(withValueAt(germanCase(), path, 1), boardInvestmentInGerman(), 'paper');
  expect(linesOf(document).map(textOf)).toContain('1 (Verträge)');
});

describe('where the answer turns', () => {
  it('is said of the largest assumptions, for the whole and for released plus margin', () => {
    const rows = rowsOf(exampleCase(), 'assumptions', 'Where one assumption');
    expect(rows).toHaveLength(6);
    const swings = rowsOf(exampleCase(), 'assumptions', 'Assumptions, widest');
    expect(rows.map(([name]) => name)).toEqual(swings.slice(0, 6).map(([name]) => name));
    for (const cells of rows) {
      expect(cells).toHaveLength(4);
      expect(cells).not.toContain('');
    }
  });

  it('is said in three digits: nobody counts a claim by its tenth', () => {
    const few = changed({ 'sharedInputs.claims-per-year.base': 20_000 });
    const turning = rowsOf(few, 'assumptions', 'Where one assumption').flatMap((cells) => cells.slice(2));
    const counts = turning.filter((cell) => / (?:claims|days|policies|people|calls)$/u.test(cell));
    expect(counts.length).toBeGreaterThan(0);
    for (const cell of counts)
      expect(cell.replaceAll(/\D/gu, '').replace(/^0+/u, '').replace(/0+$/u, '').length).toBeLessThanOrEqual(
        3,
      );
  });

  it('says of an input that alone turns nothing that it does not', () => {
    // Time set free is no part of released plus margin, so that the calls cannot turn that.
    const calls = rowsOf(exampleCase(), 'assumptions', 'Where one assumption').find(([name]) =>
      name?.includes('share of status contacts'),
    );
    expect(calls?.at(-1)).toBe('turns nothing');
    expect(calls?.at(-2)).not.toBe('turns nothing');
  });

  it('is said of the largest beside its break-even for the whole, unless all is released plus margin', () => {
    const unknowns = (businessCase: BusinessCase): string => wordsOf(blocksOf(businessCase, 'unknowns'));
    const [top] = rowsOf(exampleCase(), 'assumptions', 'Where one assumption');
    const sentence = `Released plus margin is worth nothing at ${top?.at(-1)}.`;
    expect(unknowns(exampleCase())).toContain(sentence);
    expect(notesOf(exampleCase(), 'drivers')).toContain(sentence);
    const [calls] = exampleCase().benefits;
    expect(unknowns(changed({ benefits: [calls] }))).toContain(
      'No value of it alone brings money alone to zero.',
    );
    const allMargin = changed({
      ...Object.fromEntries(exampleCase().benefits.map(({ id }) => [`benefits[${id}].words`, { margin: 1 }])),
      'costs[colleagues].inAsk': 'inside',
    });
    expect(unknowns(allMargin)).not.toContain('is worth nothing at');
  });

  it('has no table where nothing moves the answer', () => {
    expect(rowsOf(changed({ benefits: [], costs: [] }), 'assumptions', 'Where one assumption')).toEqual([]);
    // One cost without a range: it is listed, and moves nothing.
    const [cost] = exampleCase().costs;
    const amount = { ...cost?.amount, low: undefined, high: undefined };
    const still = changed({ benefits: [], costs: [{ ...cost, amount }] });
    expect(rowsOf(still, 'assumptions', 'Values without')).toHaveLength(1);
    expect(rowsOf(still, 'assumptions', 'Where one assumption')).toEqual([]);
  });
});

it('says in the table whose money a row is that is in no total', () => {
  const customers = { kind: 'customers', name: '' };
  const apart = changed({ 'costs[training].account': customers, 'benefits[turnover].account': customers });
  const name = (section: string, caption: string): (string | undefined)[] =>
    rowsOf(apart, section, caption).map(([first]) => first);
  expect(name('money', 'Costs')).toContain('Training and coaching of 250 handlers (customers, in no total)');
  expect(name('impact', 'Benefits')).toContain('Fewer handlers leave (customers, in no total)');
});
