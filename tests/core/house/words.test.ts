import { describe, expect, it } from 'vitest';
import { finderOf } from '../../../src/core/business-case/avoided-words.ts';
import { withValueAt } from '../../../src/core/business-case/path.ts';
import type { BusinessCase } from '../../../src/core/business-case/schema/index.ts';
import { type Run, textOf } from '../../../src/core/document/index.ts';
import { leavingCase } from '../../../src/core/exporters/leaving-case.ts';
import { avoidedInTemplate } from '../../../src/core/house/avoided-in-templates.ts';
import { houseFaults } from '../../../src/core/house/house-faults.ts';
import { houseText, readHouse } from '../../../src/core/house/read-house.ts';
import { withHouse } from '../../../src/core/house/taking.ts';
import { findingsOf } from '../../../src/core/review/index.ts';
import { tellableCase } from '../../../src/core/story/case-story.ts';
import { storyShape } from '../../../src/core/story/story-view/index.ts';
import { newParseCache, type StoryTemplate } from '../../../src/core/template-language/index.ts';
import { boardInvestment, exampleCase } from '../../fixtures/example-case.ts';
import { houseWith } from '../../fixtures/house.ts';

/** A paper of one section with this text. */
const templateOf = (text: string, parts: Record<string, string> = {}): StoryTemplate => ({
  manifest: {
    ...boardInvestment().manifest,
    id: 'small',
    documents: { paper: { title: 'Paper', kind: 'paper' } },
  },
  files: { 'paper.md.hbs': `::section{id="all"}\n\n${text}\n`, ...parts },
});

const tell = (it: BusinessCase, template: StoryTemplate, document = 'paper') =>
  tellableCase(it, storyShape(), '2027-01-25', newParseCache()).tell(template, document);

/** Every run of a value, however deep it stands. */
const runsIn = (value: unknown): Run[] =>
  Array.isArray(value)
    ? value.flatMap(runsIn)
    : typeof value !== 'object' || value === null
      ? []
      : 'text' in value && 'kind' in value
        ? [value as Run]
        : Object.values(value).flatMap(runsIn);

const said = (it: BusinessCase, text: string, parts: Record<string, string> = {}): string =>
  textOf(runsIn(tell(it, templateOf(text, parts)).document));

const goal = '{{> goal-opening}}';
const housed = (parts: object = {}): BusinessCase => withHouse(exampleCase(), houseWith(parts));
const name = exampleCase().situation.goal.name;

const withOwnPhrase = (it: BusinessCase): BusinessCase =>
  withValueAt(it, 'wordingOverrides', [
    {
      template: 'small',
      document: '',
      block: '',
      phrase: 'goal-opening',
      language: '',
      text: 'The case: {{goal.name}}.',
      was: '',
    },
  ]);

const templatesOwn = { '_goal-opening.md.hbs': 'The template: {{goal.name}}.' };

describe('whose words', () => {
  it('are those of the house before ours, of the template before the house, of the case before all', () => {
    expect(said(exampleCase(), goal)).toBe(`It serves this goal: ${name}.`);
    expect(said(housed(), goal)).toBe(`Our goal is this: ${name}.`);
    expect(said(housed(), goal, templatesOwn)).toBe(`The template: ${name}.`);
    expect(said(withOwnPhrase(housed()), goal, templatesOwn)).toBe(`The case: ${name}.`);
    expect(said(leavingCase(housed()), goal)).toBe(`Our goal is this: ${name}.`);
  });

  it('stand with each run that is not in ours', () => {
    const by = (it: BusinessCase, parts = {}): unknown[] =>
      runsIn(tell(it, templateOf(goal, parts)).document).map((run) => run.kind === 'text' && run.wordedBy);
    expect(by(exampleCase())[0]).toBeUndefined();
    expect(by(housed())[0]).toBe('house');
    expect(by(housed(), templatesOwn)[0]).toBe('template');
    expect(by(withOwnPhrase(housed()))[0]).toBe('case');
  });

  it('of the house that have a fault are told, and ours stand', () => {
    const it = housed({ phrases: { 'en-GB': { 'goal-opening': 'Of {{goal.nmae}}' } } });
    expect(said(it, goal)).toBe(`It serves this goal: ${name}.`);
    expect(tell(it, templateOf(goal)).faults.map(({ file, message }) => `${file}: ${message}`)).toEqual([
      'house “Union house”, goal-opening: There is no "nmae" in "goal". Did you mean "name"?',
    ]);
  });

  it('of the house are those of the language, and of no other', () => {
    const german = { phrases: { de: { 'goal-opening': 'Ziel: {{goal.name}}.' } } };
    expect(said(housed(german), goal)).toBe(`It serves this goal: ${name}.`);
    const english = { phrases: { en: { 'goal-opening': 'Goal: {{goal.name}}.' } } };
    expect(said(housed(english), goal)).toBe(`Goal: ${name}.`);
  });
});

describe('names for things', () => {
  const all =
    '{{names.customer}}, {{names.customers}}, {{names.colleague}}, {{names.colleagues}}, {{names.staff}}, the {{names.board}}{{#if names.isBoardMany}} are{{else}} is{{/if}}{{#if names.boardMember}}, {{names.boardMember}}{{/if}}';

  it('are ours, and those of the house that gives its own', () => {
    expect(said(exampleCase(), all)).toBe(
      'customer, customers, colleague, colleagues, staff, the Board is, Board member',
    );
    expect(said(housed(), all)).toBe(
      'member, members, volunteer, volunteers, volunteers, the trustees are, trustee',
    );
    const half = { words: { 'en-GB': { customer: { many: 'patients' }, board: { name: 'council' } } } };
    expect(said(housed(half), all)).toBe('customer, patients, colleague, colleagues, staff, the council is');
  });

  it('reach the deck and the paper, and leave what somebody typed', () => {
    const words = (it: BusinessCase, document: string): string =>
      textOf(runsIn(tell(it, boardInvestment(), document).document));
    const deck = words(housed(), 'deck');
    expect(deck).toContain('members and volunteers meet a different service');
    expect(deck).toContain('If the trustees lean to a smaller step');
    expect(deck).toContain('the trustees trust a case more');
    expect(deck).toContain('Customers ring us because we go quiet.');
    expect(words(exampleCase(), 'deck')).toContain('a Board trusts a case more');
    expect(words(housed(), 'paper')).toContain('Impact on operations, money, people and members');
  });

  it('can hold no markup', () => {
    const it = housed({ words: { 'en-GB': { customer: { many: '**x** {{y}}' } } } });
    expect(said(it, 'Our {{names.customers}}.')).toBe('Our **x** {{y}}.');
  });
});

it('counts are in digits where the house says so', () => {
  const text = '{{plural 3 "option" "options" in="words"}}, {{duration 36}}, {{duration 18}}';
  expect(said(exampleCase(), text)).toBe('three options, three years, 18 months');
  expect(said(housed(), text)).toBe('3 options, 3 years, 18 months');
});

describe('words that the house does not use', () => {
  const found = (it: BusinessCase) =>
    findingsOf(it)
      .filter(({ rule }) => rule === 'house-words-kept')
      .map(({ path, message }) => [path, message]);

  it('are found where somebody typed them, and not in what somebody else said', () => {
    const own = houseWith({ words: {} });
    const it = withHouse(exampleCase(), own);
    expect(found(it)).toEqual([]);
    const typed = withValueAt(it, 'situation.whyNow', 'Going  forward, we text.');
    const quoted = withValueAt(typed, 'situation.quote', 'Going forward, I want news.');
    expect(found(quoted)).toEqual([
      ['situation.whyNow', 'Union house does not say “Going  forward”. Say “from now on”.'],
    ]);
    expect(found(withValueAt(exampleCase(), 'situation.whyNow', 'Going forward, we text.'))).toEqual([]);
  });

  it('are also what else a thing is called that the house names', () => {
    const it = withValueAt(housed(), 'situation.whyNow', 'Our customers wait.');
    expect(found(it)).toContainEqual([
      'situation.whyNow',
      'Union house does not say “customers”. Say “members”.',
    ]);
  });

  it('are whole words in any case, the longest first', () => {
    const find = finderOf([
      { word: 'use', say: 'take' },
      { word: 'use case', say: 'case' },
      { word: 'C++ (new)', say: '' },
    ]);
    expect(find('Use cases are used; a USE CASE, c++ (new).').map(({ word, at }) => [word, at])).toEqual([
      ['Use', 0],
      ['USE CASE', 22],
      ['c++ (new)', 32],
    ]);
    expect(finderOf([])('use')).toEqual([]);
  });

  it('are found in the words of a template, at their line, and not in its names', () => {
    const template = templateOf('Going forward, {{going.forward}}\n\nText, going\nforward');
    const told = avoidedInTemplate(template, houseWith());
    expect(told.map(({ line, column, severity }) => [line, column, severity])).toEqual([
      [3, 1, 'warning'],
      [5, 7, 'warning'],
    ]);
    expect(told[0]?.message).toBe('The house does not say “Going forward”. Say “from now on”.');
    const section = { ...template, files: { 'paper.md.hbs': '::section{id="stage"}\n' } };
    expect(avoidedInTemplate(section, houseWith({ avoid: [{ word: 'stage', say: 'step' }] }))).toEqual([]);
  });
});

describe('the words of a house', () => {
  const told = (parts: object): string[] => {
    const read = readHouse(houseText(houseWith(parts)), 'union.house.json');
    return 'faults' in read
      ? ['not read']
      : houseFaults(read.house, 'union.house.json', read.lineOf).map(
          ({ line, severity, message }) => `${line} ${severity}: ${message}`,
        );
  };
  const phrases = (texts: Record<string, string>) => ({ words: {}, avoid: [], phrases: { 'en-GB': texts } });

  it('are right where each phrase exists and can be said', () => {
    expect(told({})).toEqual([]);
  });

  it.each([
    [{ 'ask-clam': 'x' }, '9 fault: There is no phrase "ask-clam". Did you mean "ask-claim"?'],
    [{ 'goal-opening': '{{worth.amount}}' }, /^9 fault: There is no "worth"/u],
    [{ 'goal-opening': '{{#if goal.name}}x' }, /^9 fault: .*never closed/u],
    [{ 'goal-opening': '# Goal' }, /^9 fault: A phrase is words for one line/u],
    [{ 'goal-opening': '{{> goal-opening}}' }, /^9 fault: .*uses itself/u],
  ])('have a fault in their line: %j', (texts, says) => {
    const [first, ...others] = told(phrases(texts));
    expect(others).toEqual([]);
    expect(first).toMatch(says);
  });

  it('are warned of where they, or ours, say what it does not use', () => {
    const avoid = [{ word: 'goal', say: 'aim' }];
    const all = told({ ...phrases({ 'goal-opening': 'Our goal: {{goal.name}}' }), avoid });
    expect(all).toContain('15 warning: The house does not say “goal”. Say “aim”.');
    expect(all).toContain(
      '7 warning: Our words for the phrase "goal-sentence": The house does not say “goal”. Say “aim”.',
    );
    expect(all.some((one) => one.includes('"goal-opening"'))).toBe(false);
  });

  it('are warned of a thing that has a name for several and none for one', () => {
    const half = { words: { 'en-GB': { customer: { many: 'patients' } } }, avoid: [], phrases: {} };
    expect(told(half)).toEqual(['9 warning: "customer" has a name for several and none for one. Give both.']);
  });

  it('are refused in a language that we have none in', () => {
    expect(told({ words: {}, avoid: [], phrases: { fi: { 'ask-claim': 'x' } } })).toEqual([
      '8 fault: There are no words in “fi” yet that a house could word otherwise.',
    ]);
  });
});
