import { describe, expect, it } from 'vitest';
import { type Mend, mendSentence } from '../../../src/core/business-case/mend.ts';
import {
  type OpenedCase,
  caseOf,
  caseText,
  openCase,
  openCaseBytes,
  openedCase,
  openedText,
} from '../../../src/core/business-case/open-case.ts';
import { resultsOf } from '../../../src/core/business-case/results/index.ts';
import { isSafeId } from '../../../src/core/business-case/safe-id.ts';
import { unreadReason } from '../../../src/core/business-case/unread-amounts.ts';
import { schemaVersion } from '../../../src/core/business-case/schema/index.ts';
import { exampleText } from '../../fixtures/example-case.ts';

const opened = (parts: Record<string, unknown>): OpenedCase => openedCase({ schemaVersion: 2, ...parts });

const codes = ({ mends }: OpenedCase): Mend['code'][] => mends.map(({ code }) => code);

const unusable = {
  'half a letter': '\ud800',
  'the other half': 'a\udc00',
  nothing: '',
  spaces: '   ',
  'a space before': ' calls',
  'a line break': 'calls\nmore',
  'a control character': 'calls\u0007',
  'what no letter has': '\uffff',
  'what cannot be seen': '\u200b\u3164',
  'another direction': 'calls\u202e',
  'a slash': 'a/b',
  'a backslash': 'a\\b',
  brackets: 'a]b[c',
  'a question mark': 'a?b#c',
  'a step up': '..',
  'a thousand letters': 'x'.repeat(1000),
};

describe('an id that cannot be used', () => {
  it.each(Object.entries(unusable))('as %s, is replaced, and told', (_, id) => {
    expect(isSafeId(id)).toBe(false);
    const found = opened({ id: 'case', risks: [{ id, name: 'A' }] });
    const [risk] = found.businessCase.risks;
    expect(risk?.name).toBe('A');
    expect(isSafeId(risk?.id ?? '')).toBe(true);
    expect(found.mends).toEqual([
      { code: 'unusable-id', path: 'risks', values: { list: 'Risks', count: 1 } },
    ]);
    expect(openCase(caseText(found.businessCase))).toEqual(found.businessCase);
  });

  it('of the case is replaced; an empty one is left for whoever keeps the case', () => {
    const found = opened({ id: '\ud800', basics: { title: 'Half a character in the id' } });
    expect(found.businessCase.id).toBe('case');
    expect(codes(found)).toEqual(['case-id']);
    expect(opened({ id: 'motor/home' }).businessCase.id).toBe('motor-home');
    expect(opened({ id: '' })).toMatchObject({ businessCase: { id: '' }, mends: [] });
  });

  it('is followed by everything that names it', () => {
    const found = opened({
      evidence: [
        { id: 'a/b', title: 'First' },
        { id: '\ud800', title: 'Second' },
      ],
      sharedInputs: { 'calls.year': { base: 12, evidence: ['\ud800'] } },
      benefits: [
        {
          id: 'x]y',
          inputs: { one: { shared: 'calls.year' }, two: { base: 3, evidence: ['a/b', 'gone'] } },
          evidence: ['\ud800'],
          overlaps: ['z]'],
        },
        { id: 'z]', formula: `${'long'.repeat(40)} × 2`, inputs: { ['long'.repeat(40)]: { base: 4 } } },
      ],
      hypothesis: { benefit: 'z]' },
      stakeholders: [{ id: 's', proofFigure: 'benefit.x]y.annual' }],
      unreadAmounts: { 'benefits[x]y].inputs.two.low': 'two', 'sharedInputs.calls.year.high': 'ten' },
    });
    const { businessCase } = found;
    expect(businessCase.evidence.map(({ id }) => id)).toEqual(['a-b', 'row']);
    expect(businessCase.sharedInputs['calls-year']?.evidence).toEqual(['row']);
    const [first, second] = businessCase.benefits;
    expect(first).toMatchObject({
      id: 'x-y',
      inputs: { one: { shared: 'calls-year' }, two: { evidence: ['a-b', 'gone'] } },
      evidence: ['row'],
      overlaps: ['z'],
    });
    const [name = ''] = Object.keys(second?.inputs ?? {});
    expect(name.length).toBeLessThanOrEqual(100);
    expect(second?.formula).toBe(`${name} × 2`);
    expect(businessCase.hypothesis.benefit).toBe('z');
    expect(businessCase.stakeholders[0]?.proofFigure).toBe('benefit.x-y.annual');
    expect(businessCase.unreadAmounts).toEqual({
      'benefits[x-y].inputs.two.low': 'two',
      'sharedInputs.calls-year.high': 'ten',
    });
    expect(openCase(caseText(businessCase))).toEqual(businessCase);
  });

  it('names the first of two rows that had it; an empty text names none', () => {
    const found = opened({
      benefits: [
        { id: 'a/', name: 'First' },
        { id: 'a/', name: 'Second' },
        { id: '', name: 'Third' },
      ],
      hypothesis: { benefit: '' },
      stakeholders: [],
    });
    expect(found.businessCase.benefits.map(({ id }) => id)).toEqual(['a', 'a-2', 'row']);
    expect(found.businessCase.hypothesis.benefit).toBe('');
  });

  it('leaves readable ids as they are', () => {
    for (const id of ['calls', 'calls per year', 'Größe-2', '顧客', 'a.b', 'x_1', '7', 'Home & Motor'])
      expect(isSafeId(id)).toBe(true);
    expect(openedCase(JSON.parse(exampleText())).mends).toEqual([]);
  });

  it('two thousand times the same is put right at once', () => {
    const rows = Array.from({ length: 2000 }, () => ({ id: 'same' }));
    const parts = Object.fromEntries(
      ['risks', 'options', 'duties', 'questions', 'unknowns', 'evidence'].map((name) => [name, rows]),
    );
    const found = opened(parts);
    expect(new Set(found.businessCase.risks.map(({ id }) => id)).size).toBe(2000);
    expect(found.businessCase.risks.at(-1)?.id).toBe('same-2000');
    expect(found.mends).toHaveLength(6);
  });
});

describe('broken letters', () => {
  it('are replaced in every text, also one that we do not know', () => {
    const found = opened({ basics: { title: 'a\ud800b😀\uffff' }, extra: { words: ['\udc00'] } });
    expect(found.businessCase.basics.title).toBe('a\uFFFDb😀\uFFFD');
    expect(found.businessCase['extra']).toEqual({ words: ['\uFFFD'] });
    expect(found.mends).toEqual([{ code: 'broken-letters', path: '', values: { count: 3 } }]);
  });
});

describe('a number that cannot be counted with', () => {
  const withEstimate = (base: number): OpenedCase =>
    opened({ costs: [{ id: 'team', name: 'Team', timing: 'yearly', amount: { base } }] });

  it.each([1e308, -1e300, 1e16, 5e-324, -1e-13])(
    '%s waits at its field, and nothing is computed',
    (value) => {
      const { businessCase, mends } = withEstimate(value);
      const path = 'costs[team].amount.base';
      expect(businessCase.unreadAmounts).toEqual({ [path]: String(value) });
      expect(businessCase.costs[0]?.amount).not.toHaveProperty('base');
      expect(mends).toEqual([
        { code: 'beyond-counting', path, values: { list: 'Amount', typed: String(value) } },
      ]);
      expect(unreadReason(String(value))).toMatch(/too (?:large|small) to count with/u);
      expect(resultsOf(businessCase).base.costs[0]?.reason).toContain('to count with');
      expect(openedCase(JSON.parse(caseText(businessCase)))).toMatchObject({ businessCase, mends: [] });
    },
  );

  it.each([0, 1e15, -1e15, 1e-12, 0.1])('%s is taken', (value) => {
    expect(withEstimate(value).mends).toEqual([]);
    expect(withEstimate(value).businessCase.costs[0]?.amount?.base).toBe(value);
  });

  it('is found in settings, shared inputs, years of a table, facts and pilots', () => {
    const { businessCase } = opened({
      settings: { inflation: 1e300, discountRate: 5000 },
      sharedInputs: { calls: { base: 1e200, low: 1 } },
      benefits: [{ id: 'b', driver: 'yearly-amounts', yearlyAmounts: { base: [0, 1e99, 3] } }],
      pilot: { groups: [{ id: 'g', people: 5, events: 5e-324 }] },
      situation: { facts: [{ id: 'f', value: 1e100 }] },
    });
    expect(businessCase.unreadAmounts).toEqual({
      'settings.inflation': '1e+300',
      'settings.discountRate': '5000',
      'sharedInputs.calls.base': '1e+200',
      'benefits[b].yearlyAmounts.base[1]': '1e+99',
      'pilot.groups[g].events': '5e-324',
      'situation.facts[f].value': '1e+100',
    });
    expect(businessCase.benefits[0]?.yearlyAmounts?.base).toEqual([0, 0, 3]);
    const { figures } = resultsOf(businessCase);
    expect(figures['net-present-value']).toMatchObject({ value: null });
    expect(figures['net-present-value']?.reason).toContain('“5000” is too large to count with');
  });

  it('larger than any that a computer has is refused at the field', () => {
    const tooLarge = (): unknown => openCase('{"schemaVersion":2,"ask":{"oneOff":1e400}}');
    expect(tooLarge).toThrow(/\(ask, oneOff\)/u);
    expect(() => openCase('{"schemaVersion":2,"extra":{"sum":-1e400}}')).toThrow(/\(extra, sum\)/u);
  });

  it('never takes away what is no amount', () => {
    const { businessCase } = opened({
      editions: [{ number: 3, date: '', hash: '' }],
      unreadAmounts: { schemaVersion: 'x', 'editions[0].number': 'x', 'extra.sum': 'x' },
      extra: { sum: 7 },
    });
    expect(openCase(caseText(businessCase))).toEqual(businessCase);
    expect(businessCase).toMatchObject({ schemaVersion, editions: [{ number: 3 }], extra: { sum: 7 } });
  });
});

describe('more than a case has room for', () => {
  const rows = (count: number, list = 'benefits'): string =>
    `{"schemaVersion":2,"${list}":[${Array.from({ length: count }, (_, index) => `{"id":"b${index}"}`).join()}]}`;

  it.each([
    ['501 benefits', rows(501), /\(benefits\) has 501 rows; a case has room for 500/u],
    ['501 costs', rows(501, 'costs'), /\(costs\) has 501 rows; a case has room for 500/u],
    ['2,001 risks', rows(2001, 'risks'), /\(risks\) has 2,001 rows; a case has room for 2,000/u],
    ['100,000 benefits', rows(100_000), /100,000 rows/u],
    [
      'more inputs than can be drawn',
      `{"schemaVersion":2,"benefits":[${Array.from({ length: 300 }, (_, index) => `{"id":"b${index}","inputs":{"a":{},"b":{},"c":{},"d":{},"e":{},"f":{},"g":{},"h":{},"i":{}}}`).join()}]}`,
      /have 2,700 inputs; a case has room for 2,500/u,
    ],
    [
      'a list in a field that we do not know',
      `{"schemaVersion":2,"extra":[${'0,'.repeat(5000)}0]}`,
      /\(extra\) has 5,001 rows/u,
    ],
    [
      'a record of 5,000 inputs',
      `{"schemaVersion":2,"sharedInputs":{${Array.from({ length: 5000 }, (_, index) => `"i${index}":{}`).join()}}}`,
      /sharedInputs.*5,000/u,
    ],
    [
      'a long text',
      `{"schemaVersion":2,"basics":{"title":"${'x'.repeat(100_001)}"}}`,
      /\(basics, title\) is longer/u,
    ],
    ['a long name', `{"schemaVersion":2,"basics":{"${'x'.repeat(501)}":1}}`, /name of a field/u],
    ['two million values', `{"schemaVersion":2,"extra":[${'[],'.repeat(1_000_000)}[]]}`, /values/u],
  ])('%s is refused in one sentence', (_, text, reason) => {
    expect(() => openCase(text)).toThrow(reason);
  });

  it('does not reach a case of 500 benefits, 500 costs and 2,000 risks', () => {
    expect(openCase(rows(500)).benefits).toHaveLength(500);
    expect(openCase(rows(500, 'costs')).costs).toHaveLength(500);
    expect(openCase(rows(2000, 'risks')).risks).toHaveLength(2000);
  });
});

it('is asked of a value that a device kept as well', () => {
  expect(caseOf({ schemaVersion: 1, id: 'kept' }).id).toBe('kept');
  expect(() => caseOf({ schemaVersion: 2, extra: { sum: Number.NaN } })).toThrow(/\(extra, sum\)/u);
  const deep = Array.from({ length: 40 }).reduce<unknown>((inner) => ({ inner }), 1);
  expect(() => caseOf({ schemaVersion: 2, deep })).toThrow(/nests deeper/u);
});

const told = (text: string): string[] => openedText(text).mends.map(mendSentence);

describe('a file that says something twice', () => {
  it('counts the last, and names what does not count', () => {
    const text =
      '{"id":"a","basics":{"title":"Old title","title":"New title"},"risks":[{"id":"r","name":"A","name":"B","name":"C"}]}';
    expect(openedText(text).businessCase).toMatchObject({
      basics: { title: 'New title' },
      risks: [{ name: 'C' }],
    });
    expect(told(text)).toEqual([
      '“title” stands twice in one place of the file (basics): “New title” counts, as the last, and “Old title” is left out.',
      '“name” stands several times in one place of the file (risks, row 1): “C” counts, as the last, and “A”, “B” are left out.',
    ]);
    expect(openCaseBytes(new TextEncoder().encode(text)).mends).toEqual(openedText(text).mends);
  });

  it('names a long text by its beginning, and lists and groups as what they are', () => {
    const long = 'word '.repeat(50);
    expect(
      told(`{"id":"a","costs":[{"id":"c"}],"costs":[],"basics":{"title":"${long}"},"basics":{"title":"B"}}`),
    ).toEqual([
      '“costs” stands twice in one place of the file: a list counts, as the last, and a list is left out.',
      '“basics” stands twice in one place of the file: a group of fields counts, as the last, and a group of fields is left out.',
    ]);
    const [sentence = ''] = told(`{"id":"a","basics":{"title":"${long}","title":"B"}}`);
    expect(sentence).toContain('“word word');
    expect(sentence.length).toBeLessThan(220);
  });

  it('counts what is more than a person reads', () => {
    const twice = Array.from({ length: 23 }, (_, index) => `"x${index}":1,"x${index}":2`).join();
    const sentences = told(`{"id":"a","basics":{"title":"A"},${twice}}`);
    expect(sentences).toHaveLength(21);
    expect(sentences.at(-1)).toBe(
      '3 more names stand more than once in one place of the file; the last value of each counts.',
    );
  });
});

it('says that a file without an id gets one', () => {
  for (const text of ['{"id":"","basics":{"title":"A"}}', '{"basics":{"title":"A"}}'])
    expect(told(text)).toEqual(['The file gives the case no id; it gets one of its own where it is kept.']);
  expect(told(exampleText())).toEqual([]);
});

it('says each mend in one sentence', () => {
  const mends: Mend[] = [
    { code: 'same-id', path: 'costs', values: { list: 'Costs', count: 1 } },
    { code: 'unusable-id', path: 'costs', values: { list: 'Costs', count: 2 } },
    { code: 'case-id', path: 'id', values: {} },
    { code: 'broken-letters', path: '', values: { count: 3 } },
    { code: 'beyond-counting', path: 'ask.oneOff', values: { list: 'One-off money', typed: '1e+99' } },
  ];
  expect(mends.map(mendSentence)).toEqual([
    'Costs: 1 row had the id of another row; it has its own now.',
    'Costs: 2 rows had ids that cannot be used; they have others now.',
    'The case had an id that cannot be used; it has another now.',
    '3 letters were broken in the file; “\uFFFD” stands instead.',
    'One-off money: “1e+99” cannot be counted with; it waits at its field until it is corrected.',
  ]);
});
