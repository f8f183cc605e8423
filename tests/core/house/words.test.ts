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
    expect(words(exampleCase(), 'deck')).toContain('the room trusts a case more');
    expect(words(housed(), 'paper')).toContain('Impact on operations, money, people and members');
  });

  it('of those who decide stand after one “the” only', () => {
    const the = {
      words: { 'en-GB': { board: { name: 'The Trustees', isMany: true, member: 'the trustee' } } },
    };
    expect(said(housed(the), 'Ask the {{names.board}}, each {{names.boardMember}}.')).toBe(
      'Ask the Trustees, each trustee.',
    );
  });

  it('are those of the impacts and accounts in documents', () => {
    const impacts = '{{#each benefits}}{{dimension}} {{/each}}{{#each dimensions}}{{name}} {{/each}}';
    const words = (it: BusinessCase): string[] =>
      [...new Set(said(it, impacts).trim().split(' '))].toSorted();
    expect(words(exampleCase())).toEqual(['Customer', 'Employee', 'Financial', 'Operational']);
    expect(words(housed())).toEqual(['Financial', 'Members', 'Operational', 'Volunteers']);
    expect(words(housed({ words: {} }))).toEqual(words(exampleCase()));
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

  const wordsIn = (text: string, avoided: { word: string; say: string }[], language = 'en-GB'): string[] =>
    finderOf({ language, avoided, own: [] })(text).map(({ word }) => word);

  it('are whole words in any case, the longest first', () => {
    const avoided = [
      { word: 'use', say: 'take' },
      { word: 'use case', say: 'story' },
      { word: 'C++ (new)', say: '' },
    ];
    const find = finderOf({ language: 'en-GB', avoided, own: [] });
    expect(find('Use it for clientele; a USE CASE, c++ (new).').map(({ word, at }) => [word, at])).toEqual([
      ['Use', 0],
      ['USE CASE', 24],
      ['c++ (new)', 34],
    ]);
    expect(wordsIn('use', [])).toEqual([]);
  });

  it.each([
    ['leverage', 'Leveraged, leveraging and leverages', ['Leveraged', 'leveraging', 'leverages']],
    ['utilise', 'utilised what utilises', ['utilised', 'utilises']],
    ['leaver', 'Our leavers leave', ['leavers']],
    ['policyholders', 'A policyholder’s policy', ['policyholder']],
    ['policies', 'one policy', ['policy']],
    ['plan', 'planned, planning, plane', ['planned', 'planning']],
    ['comply', 'complies and complied', ['complies', 'complied']],
    ['process', 'processes, procession', ['processes']],
    ['client', 'clientele', []],
    ['status', 'statu', []],
    ['IT', 'It is its own; IT pays', ['IT']],
    ['KPI', 'KPIs', ['KPIs']],
    ['going forward', 'Going-forward, going\nforward', ['Going-forward', 'going\nforward']],
    ['deep-dive', 'deep dives', ['deep dives']],
    ['reach out', 'we reached out', ['reached out']],
    ['even', 'Even in the evening, evened, unevenly', ['Even']],
    ['news', 'new news', ['news']],
    ['constructor', 'two constructors', ['constructors']],
    ['fee', 'we feed on fees', ['fees']],
    ['over', 'overs, overing: over', ['over']],
  ])('are found in their usual English forms: %s', (word, text, found) => {
    expect(wordsIn(text, [{ word, say: '' }])).toEqual(found);
  });

  it('are found with a plain ending in another language', () => {
    const avoided = [{ word: 'Kunde', say: 'Mitglied' }];
    expect(wordsIn('Kunde, Kunden, Kundendienst', avoided, 'de')).toEqual(['Kunde', 'Kunden']);
    expect(wordsIn('leveraged', [{ word: 'leverage', say: '' }], 'de')).toEqual([]);
    expect(wordsIn('Eben auf dieser Ebene', [{ word: 'eben', say: '' }], 'de')).toEqual(['Eben']);
  });

  it('are not found in what is to be said instead', () => {
    const gate = [{ word: 'stage', say: 'stage gate' }];
    expect(wordsIn('Two stage gates, one stage', gate)).toEqual(['stage']);
    expect(wordsIn('an Internet and an internet', [{ word: 'Internet', say: 'internet' }])).toEqual([
      'Internet',
    ]);
  });

  it('are named together where one text holds several', () => {
    const it = withHouse(
      exampleCase(),
      houseWith({ words: {}, avoid: [...houseWith().avoid, { word: 'leverage', say: '' }] }),
    );
    const text = 'Going forward, we leverage it, and leverage more going forward.';
    expect(found(withValueAt(it, 'situation.whyNow', text))).toEqual([
      [
        'situation.whyNow',
        'Union house does not say “Going forward” (say “from now on”) or “leverage” (leave it out).',
      ],
    ]);
  });

  const inWhyNow = (words: object, text: string, language = 'en-GB'): unknown[] =>
    found(
      withValueAt(
        withValueAt(
          withHouse(exampleCase(), houseWith({ words: { [language]: words } })),
          'basics.language',
          language,
        ),
        'situation.whyNow',
        text,
      ),
    )
      .filter(([path]) => path === 'situation.whyNow')
      .map(([, message]) => message);

  it('are ours where the house has its own, in the same number and with the same capital', () => {
    const { words } = houseWith();
    const own = { ...words['en-GB'], customer: { one: 'member', many: 'members' } };
    expect(inWhyNow(own, 'Our customers wait.')).toEqual([
      'Union house does not say “customers”. Say “members”.',
    ]);
    expect(inWhyNow(own, 'Customer by customer.')).toEqual([
      'Union house does not say “Customer”. Say “Member”.',
    ]);
    expect(inWhyNow(own, 'Staff and a colleague tell the board.')).toEqual([
      'Union house does not say “Staff” (say “Volunteers”), “colleague” (say “volunteer”) or “board” (say “trustees”).',
    ]);
    expect(inWhyNow(own, 'Everybody is on board, members too.')).toEqual([]);
    expect(inWhyNow({}, 'Our customers wait for the Board.')).toEqual([]);
  });

  it('are not ours where the name of the house holds them', () => {
    const own = {
      customer: { one: 'business customer', many: 'business customers' },
      board: { name: 'the Board of Trustees', isMany: false },
    };
    expect(inWhyNow(own, 'The Board of Trustees asks customers, the Board too.')).toEqual([]);
    const advised = { customer: { many: 'members' }, colleague: { many: 'customer advisers' } };
    expect(inWhyNow(advised, 'Our customer advisers')).toEqual([]);
  });

  it('are not ours in a name of its own', () => {
    const { words } = houseWith();
    const text = 'Head of Customer Experience, Board of Northlight. Customers of ours ask the Board.';
    expect(inWhyNow(words['en-GB'] ?? {}, text)).toEqual([
      'Union house does not say “Customers” (say “Members”) or “Board” (say “trustees”).',
    ]);
  });

  it('are what else people are called, one as several', () => {
    const own = { customer: { one: 'member', many: 'members', insteadOf: ['clients', 'people'] } };
    expect(inWhyNow(own, 'A client, two Clients, people')).toEqual([
      'Union house does not say “client” (say “member”), “Clients” (say “Members”) or “people” (say “members”).',
    ]);
  });

  it('are ours in German too', () => {
    expect(
      inWhyNow({ customer: { one: 'Mitglied', many: 'Mitglieder' } }, 'Die Kundschaft wartet.', 'de'),
    ).toEqual(['Union house does not say “Kundschaft”. Say “Mitglieder”.']);
  });

  it('are not looked for in what nobody has typed', () => {
    const avoid = ['customer', 'employee', 'year', 'month', 'onboarding', 'gbp', 'operational'].map(
      (word) => ({
        word,
        say: '',
      }),
    );
    const it = withHouse(exampleCase(), houseWith({ words: {}, avoid }));
    const paths = found(it).map(([path = '']) => path);
    expect(paths.filter((path) => /\.(?:dimension|cost|period|kind|currency|benefit)$/u.test(path))).toEqual(
      [],
    );
    const listed = withValueAt(it, 'plainSense', [
      { id: 'one', name: 'A year', dimension: 'customer', because: '' },
    ]);
    expect(
      found(listed)
        .map(([path]) => path)
        .filter((path) => path?.startsWith('plainSense')),
    ).toEqual(['plainSense[one].name']);
  });

  it('are not looked for in the tags of a wording', () => {
    const it = withHouse(exampleCase(), houseWith());
    const [wording] = withOwnPhrase(it).wordingOverrides;
    const reworded = withValueAt(it, 'wordingOverrides', [{ ...wording, text: 'For {{names.customers}}' }]);
    expect(found(reworded).filter(([path]) => path?.startsWith('wordingOverrides'))).toEqual([]);
    const typed = withValueAt(it, 'wordingOverrides', [{ ...wording, text: 'For customers' }]);
    expect(found(typed).filter(([path]) => path?.startsWith('wordingOverrides'))).toHaveLength(1);
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

  it('are warned of a name that brings its own “the”', () => {
    const the = { words: { 'en-GB': { board: { name: 'the Trustees' } } }, avoid: [], phrases: {} };
    expect(told(the)).toEqual([
      '10 warning: “the Trustees” begins with “the”, which our sentences say before it. Write “Trustees”.',
    ]);
  });

  it('are warned of where they say what the house calls otherwise, in any form', () => {
    const own = { 'goal-opening': 'Leveraged for our customers: {{goal.name}}' };
    const words = { 'en-GB': { customer: { one: 'member', many: 'members' } } };
    const all = told({ words, avoid: [{ word: 'leverage', say: '' }], phrases: { 'en-GB': own } });
    expect(all).toEqual([
      '23 warning: The house does not say “Leveraged”. Leave it out.',
      '23 warning: The house does not say “customers”. Say “members”.',
    ]);
  });

  it('are faults under a name that no phrase has, also in a language that is not here yet', () => {
    const de = { words: {}, avoid: [], phrases: { de: { 'ask-sentense': 'x' } } };
    expect(told(de)).toEqual(['9 fault: There is no phrase "ask-sentense". Did you mean "ask-sentence"?']);
  });

  it('are refused in a language that we have none in', () => {
    expect(told({ words: {}, avoid: [], phrases: { fi: { 'ask-claim': 'x' } } })).toEqual([
      '8 fault: There are no words in “fi” yet that a house could word otherwise.',
    ]);
  });
});
