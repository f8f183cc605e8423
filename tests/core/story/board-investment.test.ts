import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gradeOfSources } from '../../../src/core/business-case/evidence-grade.ts';
import { openCase } from '../../../src/core/business-case/open-case.ts';
import { pathSteps, valueAtPath, withValueAt } from '../../../src/core/business-case/path.ts';
import { type BusinessCase, businessCaseSchema } from '../../../src/core/business-case/schema/index.ts';
import {
  type Block,
  type Run,
  type StoryDocument,
  type ValueRun,
  textOf,
} from '../../../src/core/document/index.ts';
import { checkTemplate } from '../../../src/core/template-language/check/check-template.ts';
import { storyDeclarations } from '../../../src/core/story/declarations.ts';
import { runsIn } from '../../../src/core/template-language/compose/runs-in.ts';
import { boardInvestment, exampleCase, shippedCase } from '../../fixtures/example-case.ts';
import { tried } from '../../fixtures/rounds.ts';
import { toldCase, toldDocuments } from '../../fixtures/told-case.ts';
import { benefit, caseOf } from '../business-case/benefit-case.ts';

const template = boardInvestment();

const told = (businessCase: BusinessCase, document: string) => {
  const story = toldCase(businessCase, template, document);
  expect(story.faults).toEqual([]);
  return story;
};

const blocksOf = (document: StoryDocument): Block[] =>
  document.kind === 'paper'
    ? document.sections.flatMap(({ blocks }) => blocks)
    : document.slides.flatMap(({ blocks, notes }) => [...blocks, ...notes]);

const linesOf = (document: StoryDocument): Run[][] => [
  ...(document.kind === 'deck' ? document.slides.map(({ title }) => title) : []),
  ...blocksOf(document).flatMap(runsIn),
];

const wordsOf = (document: StoryDocument): string => linesOf(document).map(textOf).join('\n');

const valuesIn = (document: StoryDocument): ValueRun[] =>
  linesOf(document).flatMap((runs) => runs.filter((run) => run.kind === 'value'));

const documents = ['paper', 'deck'] as const;

describe('the board template', () => {
  it('has no fault in any branch', () => {
    expect(checkTemplate(template, storyDeclarations('en-GB'))).toEqual([]);
  });

  it('tells every section of the example', () => {
    for (const document of documents) expect(told(shippedCase(), document).left).toEqual([]);
  });

  it('says the ask in the same sentence in both documents', () => {
    const sentence =
      'The Board of Northlight Insurance is asked to approve, on 18 February 2027, £320,000 one-off and £320,000 a year to text customers at every claim milestone.';
    for (const document of documents)
      expect(wordsOf(told(exampleCase(), document).document)).toContain(sentence);
  });

  it('tells the success story and what is in it for each stakeholder in both', () => {
    const example = exampleCase();
    for (const document of documents) {
      const words = wordsOf(told(example, document).document);
      for (const { wiifm, answer } of example.stakeholders) {
        expect(words).toContain(wiifm);
        expect(words).toContain(answer);
      }
      expect(words).toContain('I stopped checking my phone');
    }
  });

  it('says in both what released plus margin comes to, in the base case and in the low case, and when it pays back', () => {
    for (const document of documents) {
      const words = wordsOf(told(exampleCase(), document).document);
      expect(words).toContain(
        'Of released plus margin it is a loss of £12,200 in present value (low case: a loss of £1.02 million).',
      );
      expect(words).toContain('It pays back in month 19, month 20 when discounted;');
      expect(wordsOf(told(shippedCase(), document).document)).not.toMatch(/cash/iu);
    }
    expect(wordsOf(told(exampleCase(), 'deck').document)).toContain(
      'Payback in month 19 counts time set free; on released plus margin it comes in month 44, not when discounted.',
    );
    expect(wordsOf(told(exampleCase(), 'paper').document)).toContain(
      'with payback in month 19 (month 44 on released plus margin, not when discounted)',
    );
  });

  it('says why the costs are more than the ask, what a stop at the gate costs, and how the return is made', () => {
    for (const document of documents) {
      const words = wordsOf(told(exampleCase(), document).document);
      expect(words).toContain(
        'One-off costs come to £380,000: £320,000 of new money and £60,000 for people who are already paid.',
      );
      expect(words).toContain(
        'Suppose that the low case comes true and the work stops before the stage of June 2027. By then £241,000 has been paid and £1,750 earned: a net cost of £240,000. More is paid than the £120,000 released, as running costs and people already paid are outside the stages.',
      );
      expect(words).toContain(
        'The return on investment of 82.3% is the present value of benefits, £2.57 million, less that of costs, £1.41 million, divided by that of costs.',
      );
    }
    const budgeted = withValueAt(exampleCase(), 'costs[training].money', 'budgeted');
    expect(wordsOf(told(budgeted, 'paper').document)).toContain(
      '£320,000 inside the ask and £60,000 for people who are already paid.',
    );
    const within = withValueAt(exampleCase(), 'costs[colleagues].inAsk', 'inside');
    expect(wordsOf(told(within, 'paper').document)).not.toContain('One-off costs come to');
  });

  it('tells waves and gates in the order of their dates', () => {
    for (const document of documents) {
      const timeline = blocksOf(told(exampleCase(), document).document).find(
        ({ kind }) => kind === 'timeline',
      );
      const steps = timeline?.kind === 'timeline' ? timeline.items : [];
      expect(steps.map(({ when, gate }) => `${textOf(when)}${gate ? ', gate' : ''}`)).toEqual([
        'March 2027',
        '28 May 2027, gate',
        'June 2027',
        '27 August 2027, gate',
        'September 2027',
      ]);
    }
  });

  it('names assumptions by a noun, each once, and a figure beside a proof by what it is', () => {
    for (const document of documents) {
      const words = wordsOf(told(exampleCase(), document).document);
      expect(words).toContain('Customers kept: rise in the share of customers who return');
      expect(words).not.toMatch(/: (?:How|What|By how) /u);
      expect(words).not.toContain('Message and data team: Message and data team');
      expect(words).not.toMatch(/(?<![\d.])1\spoints/u);
    }
    const paper = wordsOf(told(exampleCase(), 'paper').document);
    expect(paper).toContain(
      'valued at what a call costs (Fewer status calls: £420,000 in each year from year 3 on)',
    );
    expect(paper).not.toContain('(21%)');
  });

  it('says the measure of a gate once, whether its threshold names it or not', () => {
    const asking = (threshold: string) =>
      wordsOf(
        told(withValueAt(exampleCase(), 'rollOut.gates[after-pilot].threshold', threshold), 'paper').document,
      );
    expect(asking('at least 15% fewer')).toContain(
      'The gate on 28 May 2027 asks for at least 15% fewer, measured as status calls for each claim.',
    );
    expect(asking('15% fewer status calls for each claim')).toContain(
      'The gate on 28 May 2027 asks for 15% fewer status calls for each claim.',
    );
  });

  it('grades what is planned or set by rule of thumb as no record', () => {
    const example = exampleCase();
    const grade = (id: string) =>
      gradeOfSources(example, example.costs.find((cost) => cost.id === id)?.amount?.evidence ?? []);
    expect([grade('training'), grade('contingency'), grade('colleagues')]).toEqual(['C', 'D', 'A']);
  });

  it('follows the base of a benefit, and moves no block', () => {
    const changed = withValueAt(exampleCase(), 'benefits[status-calls].inputs.removedShare.base', 0.18);
    const [before, after] = [told(exampleCase(), 'paper'), told(changed, 'paper')];
    expect(wordsOf(before.document)).not.toContain('£903,000');
    // What was agreed to is not so any more, and is to be signed again.
    const moved = (story: typeof before): string[] =>
      blocksOf(story.document).flatMap(({ id }) => (id.startsWith('sign-off/') ? [] : [id]));
    expect(moved(after)).toEqual(moved(before));
    expect(wordsOf(after.document)).toContain('£903,000');
  });

  it('holds the limits of a board deck: 12 to 18 slides before the appendix, claims of 4 to 15 words', () => {
    const { document } = told(exampleCase(), 'deck');
    if (document.kind !== 'deck') throw new Error('not a deck');
    const body = document.slides.filter(({ part }) => part !== 'Appendix');
    expect(body.length).toBeGreaterThanOrEqual(12);
    expect(body.length).toBeLessThanOrEqual(18);
    const titles = document.slides.map(({ title }) => textOf(title));
    expect(titles.filter((title) => title.split(' ').length < 4 || title.split(' ').length > 15)).toEqual([]);
    expect(new Set(titles).size).toBe(titles.length);
    const notes = document.slides.map(
      (slide) => slide.notes.flatMap(runsIn).map(textOf).join(' ').split(/\s+/u).length,
    );
    expect(notes.filter((count) => count < 30 || count > 180)).toEqual([]);
  });

  it('keeps the executive summary between 150 and 250 words', () => {
    const { document } = told(exampleCase(), 'paper');
    if (document.kind !== 'paper') throw new Error('not a paper');
    const summary = document.sections.find(({ id }) => id === 'summary');
    const words = (summary?.blocks ?? [])
      .filter(({ kind }) => kind !== 'heading')
      .flatMap(runsIn)
      .map(textOf)
      .join(' ')
      .split(/\s+/u);
    expect(words.length).toBeGreaterThanOrEqual(150);
    expect(words.length).toBeLessThanOrEqual(250);
  });
});

describe('every number that is printed', () => {
  const scales = [1, 1e3, 1e6, 0.01];

  const digits = (text: string): number => {
    const factor = /million/u.test(text) ? 1e6 : /billion/u.test(text) ? 1e9 : 1;
    return Number(text.replace('−', '-').replaceAll(/[^\d.-]/gu, '')) * factor;
  };

  it.each(documents)('is the number of its figure or field, rounded, in the %s', (name) => {
    const values = valuesIn(told(exampleCase(), name).document).filter(
      ({ value, text, format }) =>
        typeof value === 'number' && format !== 'month' && format !== 'text' && /\d/u.test(text),
    );
    expect(values.length).toBeGreaterThan(50);
    const wrong = values.filter(({ value, text, path }) => {
      const [printed, exact] = [Math.abs(digits(text)), Math.abs(Number(value))];
      // A percentile is known to two digits, and is rounded so that "at least" holds.
      if (path.endsWith('.p10') && Number(value) > 0) return printed > exact || printed < 0.9 * exact;
      return !scales.some(
        (scale) =>
          Math.abs(printed * scale - exact) <=
          Math.max(0.006 * exact, 0.51 * scale * (scale > 1 ? 1 : 0), 1e-9),
      );
    });
    expect(wrong.map(({ path, text, value }) => `${path}: ${text} for ${value}`)).toEqual([]);
  });
});

describe('a case that is not as it should be', () => {
  it('tells nothing of an empty case, and breaks nothing', () => {
    const empty = businessCaseSchema.parse({});
    for (const document of documents) {
      const story = told(empty, document);
      expect(wordsOf(story.document)).not.toMatch(/undefined|NaN|null|\[object|\{\{/u);
    }
  });

  it('tells a net cost as one, in every title and sentence', () => {
    const poor = withValueAt(exampleCase(), 'sharedInputs.claims-per-year.base', 20_000);
    for (const document of documents) {
      const words = wordsOf(told(poor, document).document);
      expect(words).toContain('net cost of £');
      expect(words).toContain('In the base case it does not pay back within four years');
      expect(words).not.toMatch(/net benefit is −|benefit of −|−£/u);
      expect(words).not.toContain('less costs of');
    }
  });

  it('claims of all rows only what holds for all, and says of a case that loses that it does', () => {
    const claims = {
      'benefits[turnover].owner': 'This slide answers who will be held to each number.',
      'unknowns[winter].owner': 'and each has an owner and a date',
      'stakeholders[compliance].condition': 'each sets a condition',
      'stakeholders[compliance].answer': 'What you may ask, and what we answer',
      'risks[fade].owner': 'and each has someone who acts',
      'rollOut.gates[after-pilot].threshold': 'with these conditions on us',
    };
    for (const [path, claim] of Object.entries(claims)) {
      expect(wordsOf(told(exampleCase(), 'deck').document)).toContain(claim);
      expect(wordsOf(told(withValueAt(exampleCase(), path, ''), 'deck').document)).not.toContain(claim);
    }
    const poor = withValueAt(exampleCase(), 'sharedInputs.claims-per-year.base', 20_000);
    expect(wordsOf(told(poor, 'paper').document)).toContain(
      'In present value, the base case is a loss of £335,000, and the low case a loss of £',
    );
    const [first, ...others] = (({ document }) => (document.kind === 'deck' ? document.slides : []))(
      told(poor, 'deck'),
    );
    expect((first?.blocks ?? []).flatMap(runsIn).map(textOf).join(' ')).toContain(
      '£335,000 loss present value, including time set free',
    );
    expect(others.map(({ title }) => textOf(title))).toContain(
      'Year by year, the money does not come back within four years',
    );
    expect(wordsOf(told(poor, 'paper').document)).toMatch(
      /In the base case it does not pay back within four years\. In present value, the base case is a loss of £335,000, and the low case a loss of £[\d.]+ million\./u,
    );
    expect(wordsOf(told(poor, 'deck').document)).toContain(
      'The net present value, at 8% a year, is a loss of £335,000.',
    );
    expect(wordsOf(told(exampleCase(), 'deck').document)).not.toContain('In the base case this is');
  });

  it('says no more than the case: no dash for stages there are none of, no kind of cash that nobody chose', () => {
    const changes: [string, unknown][] = [
      ['ask.tranches', []],
      ['benefits[turnover].words', {}],
      ['situation.facts', [{ id: 'calls', fact: 'Calls', unit: '', source: '', period: '', asOf: '' }]],
      ['situation.quoteConsent', false],
    ];
    const bare = changes.reduce((it, [path, value]) => withValueAt(it, path, value), exampleCase());
    const { document, left } = told(bare, 'deck');
    const figures = blocksOf(document).find(({ kind }) => kind === 'figures');
    expect(figures === undefined ? [] : runsIn(figures).map(textOf)).toEqual([
      '£320,000',
      'one-off',
      '',
      '£320,000',
      'a year',
      'running cost',
      '6',
      'people',
      'for nine months, 20% of their time',
    ]);
    expect(wordsOf(document)).toContain('present value, including time set free and value not yet sorted');
    expect(wordsOf(document)).toContain('£420,000 of time set free and £75,000 of value not yet sorted.');
    expect(wordsOf(document)).toContain(
      'counts time set free and value not yet sorted; on released plus margin',
    );
    expect(left.map(({ section }) => section)).toEqual(['today', 'impact']);
    expect(wordsOf(document)).not.toContain('Sources of the other numbers');
  });

  it('says beside the chances that most inputs have no range, and lists as moving only what moves', () => {
    const fixed = exampleCase().costs.reduce(
      (it, { id }) =>
        withValueAt(
          withValueAt(it, `costs[${id}].amount.low`, undefined),
          `costs[${id}].amount.high`,
          undefined,
        ),
      exampleCase(),
    );
    const paper = wordsOf(told(fixed, 'paper').document);
    expect(paper.match(/16 of 20 inputs have no range, so the chances are too good\./gu)?.length).toBe(3);
    expect(wordsOf(told(exampleCase(), 'paper').document)).not.toContain('inputs have no range');
    const deck = told(fixed, 'deck').document;
    const table = blocksOf(deck).find(({ id, kind }) => kind === 'table' && id.startsWith('assumptions'));
    expect(table?.kind === 'table' ? table.rows.length : 0).toBe(4);
  });

  it('prints low and high only where there is a range', () => {
    const rows = (businessCase: BusinessCase) => {
      const table = blocksOf(told(businessCase, 'paper').document).find(
        ({ kind, id }) => kind === 'table' && id.startsWith('money'),
      );
      return table?.kind === 'table'
        ? table.rows.map(({ cells }) => cells.map(textOf).slice(0, 5).join('|'))
        : [];
    };
    expect(rows(exampleCase())).toContain('Contingency|One-off||30|');
    expect(rows(exampleCase())).toContain('Text service licences|Every year|180|180|190');
  });

  it('prints how benefits that meet are counted, and the reason that was given for counting one in full', () => {
    const met = caseOf([
      benefit('Avoid', 'avoidable-contact', {
        contactsPerYear: { shared: 'contacts' },
        avoidableShare: 0.5,
        removedShare: [0.2, 0.3, 0.4],
        costPerContact: 5,
      }),
      benefit(
        'Hurry',
        'handling-time',
        {
          contactsPerYear: { shared: 'contacts' },
          minutesPerContact: 5,
          fallShare: 0.1,
          costPerMinute: 0.8,
        },
        { poolOverride: 'These calls are left over in any case.' },
      ),
      benefit(
        'Kept',
        'contract-retention',
        { customers: 10_000, marginPerMonth: 40, churnToday: 0.03, churnAfterwards: 0.02 },
        { words: { margin: 1 }, boundsOverride: 'Our own trial of 2026 cut leavers that far.' },
      ),
    ]);
    const words = wordsOf(told(met, 'paper').document);
    expect(words).toContain('“Avoid” and “Hurry” act on the same 500,000 contacts a year');
    expect(words).toContain('“Hurry” counts in full, because: These calls are left over in any case.');
    expect(words).toContain('It counts all the same, because: Our own trial of 2026 cut leavers that far.');
    expect(wordsOf(told(exampleCase(), 'paper').document)).not.toContain('How benefits that meet');
  });

  it('leaves out each part that is taken away, without residue', () => {
    const whole = exampleCase();
    const parts = Object.keys(businessCaseSchema.shape).filter(
      (name) => name !== 'schemaVersion' && name !== 'id',
    );
    for (const part of tried(parts, 5)) {
      const { [part]: _gone, ...rest } = JSON.parse(JSON.stringify(whole)) as Record<string, unknown>;
      const lacking = openCase(JSON.stringify(rest));
      for (const { document, faults } of toldDocuments(lacking, template)) {
        expect(faults).toEqual([]);
        const words = wordsOf(document);
        const residue =
          /.{0,40}(?:undefined|NaN|\[object|\{\{| {2}|\(\)| ,| \.(?!\d)|“”|: \.|; \.|;\.).{0,20}/u;
        expect(`${document.id}, ${part}: ${residue.exec(words)?.[0] ?? 'none'}`).toBe(
          `${document.id}, ${part}: none`,
        );
      }
    }
  });
});

const rowKey = (row: unknown, index: number): string => {
  const id = valueAtPath(row, 'id');
  return typeof id === 'string' ? id : String(index);
};

/** Every place of the example that holds free text a person typed. */
const textPaths = (value: unknown, path: string): string[] => {
  if (Array.isArray(value))
    return value.flatMap((row: unknown, index) => textPaths(row, `${path}[${rowKey(row, index)}]`));
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([name, part]) =>
      textPaths(part, path === '' ? name : `${path}.${name}`),
    );
  return typeof value === 'string' ? [path] : [];
};

describe('what a person types', () => {
  const example = exampleCase();
  const typed = textPaths(example, '').filter(
    (path) =>
      !/(^|\.)(id|driver|language|currency|unit|timing|ramp|kind|shared|words|isShown|account|dimension|measure|benefit|figure|proofFigure|section|budgetLine|consent|design|role|category|says|rhythm|storyRhythm|certainty|verb|purpose|audience|direction|baselineKind|priceBasis|scale|initial|capital|vat|money|inAsk|done|effectBefore|effectAfter|from|cost)$/u.test(
        path,
      ) &&
      !/(date|Date|start|end|by|By|asOf|from|until|when|month|startMonth|endMonth|firstMeeting|paperDeadline)$/u.test(
        path,
      ) &&
      !/\.evidence\[|^ask\.team\[.*because$/u.test(path) &&
      // Another holder, line or name has not agreed, and gets a line to sign.
      !/\.budget\.(holder|line)$|^agreements\[.*(who|line|budget)$/u.test(path) &&
      // What was empty brings a row or a sentence of its own.
      String(valueAtPath(example, path)).trim() !== '' &&
      pathSteps(path).length > 1,
  );
  const outline = (document: StoryDocument): string[] =>
    blocksOf(document).map(
      (block) => `${block.kind} ${block.id} ${block.kind === 'table' ? block.rows.length : ''}`,
    );
  // A brief gathers what carries a name: another name has other rows.
  const names = toldDocuments(example, template)
    .map(({ document }) => document.id)
    .filter((id) => !id.startsWith('brief'));
  const usual = Object.fromEntries(names.map((name) => [name, outline(told(example, name).document)]));
  const nasty = fc.oneof(
    fc.constantFrom(
      '# Heading',
      '## Slide',
      '::section{id="x"}',
      ':::notes',
      '| a | b |',
      '{{money ask.oneOff}}',
      '{{#each x}}',
      '- item',
      '1. one',
      '> quote',
      '`code`',
      '<b>bold</b>',
      '[link](javascript:alert(1))',
      '=cmd|calc',
      '\uE000 1 \uE001',
      'null',
      'undefined & <tag>',
      '***',
      '---',
      '\\',
      '“”',
      'مرحبا',
      '𝕏 👩‍👩‍👧',
      ':name',
      '[^1]',
      '&amp;',
    ),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }).filter((text) => text.trim() !== ''),
  );

  it('changes no block outside its own prose', () => {
    expect(typed.length).toBeGreaterThan(150);
    fc.assert(
      fc.property(fc.constantFrom(...typed), nasty, fc.constantFrom(...names), (path, text, name) => {
        const outlineNow = outline(told(withValueAt(example, path, text), name).document);
        expect(outlineNow).toEqual(usual[name]);
      }),
      { numRuns: Number(process.env['VARIETY'] ?? 40) },
    );
  });
});
