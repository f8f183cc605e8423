import { startLower } from '../../../../src/core/data/letter-case.ts';
import { describe, expect, it } from 'vitest';
import { withValueAt } from '../../../../src/core/business-case/path.ts';
import type { BusinessCase } from '../../../../src/core/business-case/schema/index.ts';
import { textOf } from '../../../../src/core/document/index.ts';
import { withHouse } from '../../../../src/core/house/taking.ts';
import { tellableCase } from '../../../../src/core/story/case-story.ts';
import { loadLanguage } from '../../../../src/core/story/languages/index.ts';
import { storyShape } from '../../../../src/core/story/story-view/index.ts';
import { foundInWords, linesWith, triedTemplate } from '../../../../src/core/story/wording/tried-wording.ts';
import {
  lostWordings,
  standingWords,
  type Wordable,
  wordedDocument,
  type WordedDocument,
  withoutWording,
  withWording,
} from '../../../../src/core/story/wording/wording.ts';
import { wordsOfOthers, wordsOnSlide, wordsSaid } from '../../../../src/core/story/wording/words-said.ts';
import { newParseCache, type StoryTemplate } from '../../../../src/core/template-language/index.ts';
import { boardInvestment, exampleCase, germanCase } from '../../../fixtures/example-case.ts';
import { houseWith } from '../../../fixtures/house.ts';

const templateOf = (source: string, parts: Partial<StoryTemplate['manifest']> = {}): StoryTemplate => ({
  manifest: {
    ...boardInvestment().manifest,
    id: 'small',
    documents: { paper: { title: 'Paper', kind: 'paper' }, deck: { title: 'Deck', kind: 'deck' } },
    ...parts,
  },
  files: { 'paper.md.hbs': source, 'deck.md.hbs': source },
});

const small = templateOf(`::section{id="all" needs="basics.title"}

# Why {{situation.goal.name}}

{{> goal-opening}} It is for {{names.customers}}.

{{#if basics.title}}
We have begun.
{{/if}}

- {{> goal-opening}}

:::quote{by="{{basics.author}}"}
We asked them.
:::

:::callout{role="note" title="Note"}
It holds, {{> net-clause}}.
:::

{{> net-clause}}
`);

const paper = (template = small): WordedDocument => wordedDocument(template, 'paper');
const phrase: Wordable = { kind: 'phrase', id: 'goal-opening' };
const block = (id: string): Wordable => ({ kind: 'block', id });
const tellable = (it: BusinessCase) => tellableCase(it, storyShape(), '2027-01-25', newParseCache());
const lines = (it: BusinessCase, template = small, document = 'paper'): string[] => {
  const told = tellable(it).tell(template, document).document;
  return told.kind === 'paper'
    ? told.sections.flatMap(({ blocks }) => wordsSaid(blocks)).map(({ runs }) => textOf(runs))
    : [];
};
const saidInWords = (it: BusinessCase, document: WordedDocument, what: Wordable, text: string): string[] => {
  const tried = triedTemplate(document, what, 'all', text);
  return tried === null ? [] : linesWith(tellable(it).tell(tried, 'paper').document, what).map(textOf);
};
const goal = exampleCase().situation.goal.name;

describe('words of a case for a phrase', () => {
  const own = (it = exampleCase()): BusinessCase =>
    withWording(it, paper(), phrase, {
      text: ' Our aim:\n{{goal.name}}. ',
      was: 'It serves this goal: {{goal.name}}.',
    });

  it('stand in every document of the template, and go again', () => {
    expect(lines(own()).filter((line) => line.startsWith('Our aim'))).toHaveLength(3);
    expect(own().wordingOverrides).toMatchObject([
      {
        template: 'small',
        document: '',
        phrase: 'goal-opening',
        language: 'en-GB',
        was: 'It serves this goal: {{goal.name}}.',
      },
    ]);
    const back = withoutWording(own(), paper(), phrase);
    expect(lines(back)).toContain(`It serves this goal: ${goal}.`);
    expect(withoutWording(back, paper(), phrase)).toBe(back);
  });

  it('take the place of the case’s own before, and of no other template or language', () => {
    const elsewhere = withWording(
      own(),
      wordedDocument(templateOf(small.files['paper.md.hbs'] ?? '', { id: 'other' }), 'paper'),
      phrase,
      { text: 'Other.', was: '' },
    );
    const twice = withWording(elsewhere, paper(), phrase, { text: 'Again: {{goal.name}}.', was: '' });
    expect(twice.wordingOverrides.map(({ template, text }) => [template, text])).toEqual([
      ['other', 'Other.'],
      ['small', 'Again: {{goal.name}}.'],
    ]);
    const german = paper(templateOf('::section{id="all"}\n\n{{> goal-opening}}', { language: 'de' }));
    expect(withoutWording(own(), german, phrase)).toEqual(own());
  });

  it('of one document come before those of all', () => {
    const one = { template: 'small', block: '', phrase: 'goal-opening', language: '', was: '' };
    const it = withValueAt(exampleCase(), 'wordingOverrides', [
      { ...one, document: 'paper', text: 'Here.' },
      { ...one, document: '', text: 'Everywhere.' },
    ]);
    expect(lines(it)).toContain('Here.');
  });

  it('are told with whose they are, the nearest first', () => {
    const whose = (it: BusinessCase) => standingWords(it, paper(), phrase).map(({ by, text }) => [by, text]);
    expect(whose(exampleCase())).toEqual([['shipped', 'It serves this goal: {{goal.name}}.']]);
    expect(whose(own(withHouse(exampleCase(), houseWith())))).toEqual([
      ['case', 'Our aim:\n{{goal.name}}.'],
      ['house', 'Our goal is this: {{goal.name}}.'],
      ['shipped', 'It serves this goal: {{goal.name}}.'],
    ]);
  });
});

describe('words of a case for a block', () => {
  const reworded = (id: string, text: string): string[] => {
    const [standing] = standingWords(exampleCase(), paper(), block(id));
    const was = standing?.was ?? '';
    return lines(withWording(exampleCase(), paper(), block(id), { text, was }));
  };

  it('are those of a heading, a paragraph, a quotation and what a condition or a box holds', () => {
    const text = (id: string) => standingWords(exampleCase(), paper(), block(id)).map((words) => words.text);
    expect(text('all/1')).toEqual(['Why {{situation.goal.name}}']);
    expect(text('all/2')).toEqual(['{{> goal-opening}} It is for {{names.customers}}.']);
    expect(text('all/4')).toEqual(['We have begun.']);
    expect(text('all/7')).toEqual(['We asked them.']);
    expect(text('all/11')).toEqual(['It holds, {{> net-clause}}.']);
    expect(reworded('all/1', 'What for: {{situation.goal.name}}')).toContain(`What for: ${goal}`);
    expect(reworded('all/4', 'We began.')).toContain('We began.');
    expect(reworded('all/7', 'We did ask.')).toContain('We did ask.');
    expect(reworded('all/11', 'So it is.')).toContain('So it is.');
  });

  it('are none in a list, in a part, and where there is no block', () => {
    for (const id of ['all/6', 'all/2.1', 'all/99', 'none/1', 'all'])
      expect(standingWords(exampleCase(), paper(), block(id))).toEqual([]);
  });

  it('stay in the language that they were written in', () => {
    const german = templateOf('::section{id="all"}\n\n{{situation.whyNow}} Ja.', { language: 'en-US' });
    const english = templateOf('::section{id="all"}\n\n{{situation.whyNow}} Ja.');
    const [standing] = standingWords(exampleCase(), paper(english), block('all/1'));
    const it = withWording(exampleCase(), paper(english), block('all/1'), {
      text: 'Nein.',
      was: standing?.was ?? '',
    });
    expect(lines(it, english)).toEqual(['Nein.']);
    expect(lines(it, german)[0]).toMatch(/Ja\.$/u);
  });

  it('are told as those of the case, and their template’s words stay behind them', () => {
    const [standing] = standingWords(exampleCase(), paper(), block('all/4'));
    const it = withWording(exampleCase(), paper(), block('all/4'), {
      text: 'We began.',
      was: standing?.was ?? '',
    });
    expect(standingWords(it, paper(), block('all/4')).map(({ by }) => by)).toEqual(['case', 'template']);
    expect(withoutWording(it, paper(), block('all/4')).wordingOverrides).toEqual([]);
  });

  it('are lost, and listed, where the template has gone on', () => {
    const [standing] = standingWords(exampleCase(), paper(), block('all/4'));
    const it = withWording(exampleCase(), paper(), block('all/4'), {
      text: 'We began.',
      was: standing?.was ?? '',
    });
    expect(lostWordings(it, paper())).toEqual([]);
    const next = templateOf('::section{id="all"}\n\nWe are through.');
    expect(lostWordings(it, paper(next)).map(({ text }) => text)).toEqual(['We began.']);
    const strange = withWording(
      exampleCase(),
      paper(),
      { kind: 'phrase', id: 'gone' },
      { text: 'X.', was: '' },
    );
    expect(lostWordings(strange, paper()).map(({ phrase: id }) => id)).toEqual(['gone']);
    expect(lostWordings(it, wordedDocument(small, 'deck'))).toEqual([]);
  });

  it('may be locked', () => {
    const because = 'The auditors want it so.';
    const locked = templateOf(small.files['paper.md.hbs'] ?? '', { locked: [{ block: 'all/4', because }] });
    expect(wordedDocument(locked, 'paper').lockOf('all/4')).toBe('The auditors want it so');
    expect(wordedDocument(locked, 'paper').lockOf('all/2')).toBe('');
  });
});

describe('words that nobody has taken yet', () => {
  const found = (what: Wordable, text: string) => foundInWords(paper(), what, text);

  it('are refused with what is wrong with them', () => {
    expect(found(phrase, 'Aim: {{goal.nmae}}.').faults).toEqual([
      'There is no "nmae" in "goal". Did you mean "name"?',
    ]);
    expect(found(phrase, 'Aim: {{#if goal.name}}.').faults).toHaveLength(1);
    expect(found(phrase, '# Aim').faults).toHaveLength(1);
    expect(found(phrase, ' \n').faults).toEqual(['These words are empty. Write what is to be said.']);
    expect(found(phrase, 'Aim:\n{{goal.name}}.')).toEqual({ faults: [], cautions: [] });
    expect(found(block('all/4'), 'We {{basics.titel}}.').faults).toEqual([
      expect.stringContaining('Did you mean "title"?'),
    ]);
    expect(found(block('all/4'), '::section{id="x"}').faults).toHaveLength(1);
    expect(found(block('all/4'), 'In {{basics.title}}.')).toEqual({ faults: [], cautions: [] });
    expect(found(block('all/99'), 'Gone.').faults).toHaveLength(1);
  });

  it('are cautioned where they lose a judgement, in a phrase and in a block that says one', () => {
    expect(found({ kind: 'phrase', id: 'net-clause' }, 'the net is {{worth.amount}}').cautions).toEqual([
      expect.stringContaining('{{#if worth.isLoss}}'),
    ]);
    expect(found(block('all/11'), 'It holds, we gain much.').cautions).toEqual([
      expect.stringContaining('isLoss}}'),
    ]);
    expect(found(block('all/11'), 'So it holds, {{> net-clause}}.').cautions).toEqual([]);
  });

  it('are said as they would stand, with the numbers of the case', () => {
    const said = (what: Wordable, text: string, it = exampleCase()): string[] =>
      saidInWords(it, paper(), what, text);
    expect(said(phrase, 'aim: {{goal.name}}.')).toEqual([
      `Aim: ${goal}. It is for customers.`,
      `Aim: ${goal}.`,
    ]);
    expect(said(block('all/1'), 'For {{situation.goal.name}}')).toEqual([`For ${startLower(goal)}`]);
    expect(said(block('all/11'), 'So it is.')).toEqual(['So it is.']);
    const nameless = withValueAt(exampleCase(), 'situation.goal.name', '');
    expect(said(phrase, 'Aim: {{goal.name}}.', nameless)).toEqual([]);
  });

  it('are checked and said in German', async () => {
    await loadLanguage('de');
    const german = paper(templateOf('::section{id="all"}\n\n{{> goal-opening}}', { language: 'de' }));
    expect(foundInWords(german, phrase, 'Ziel: {{goal.nmae}}.').faults).toHaveLength(1);
    const said = saidInWords(germanCase(), german, phrase, 'Ziel: {{goal.name}}.');
    expect(said).toEqual([`Ziel: ${germanCase().situation.goal.name}.`]);
  });
});

describe('whose words stand', () => {
  const said = (it: BusinessCase) => {
    const { document } = tellable(it).tell(small, 'paper');
    return document.kind === 'paper' ? document.sections.flatMap(({ blocks }) => wordsSaid(blocks)) : [];
  };

  it('is told of each block and phrase, and counted where they are not ours', () => {
    expect(said(exampleCase()).map(({ kind, id, by }) => `${kind} ${id}: ${by}`)).toEqual([
      'block all/1: template',
      'block all/2: template',
      'phrase goal-opening: shipped',
      'block all/4: template',
      'phrase goal-opening: shipped',
      'block all/7: template',
      'block all/11: template',
      'phrase net-clause: shipped',
      'phrase signed-worth: shipped',
      'phrase net-clause: shipped',
      'phrase signed-worth: shipped',
    ]);
    expect(wordsOfOthers(said(exampleCase()))).toEqual({ house: 0, template: 0, case: 0 });
    const housed = withHouse(exampleCase(), houseWith());
    const [standing] = standingWords(housed, paper(), block('all/4'));
    const own = withWording(housed, paper(), block('all/4'), { text: 'We began.', was: standing?.was ?? '' });
    expect(wordsOfOthers(said(own))).toEqual({ house: 2, template: 0, case: 1 });
  });

  it('is told of the title of a slide too', () => {
    const { document } = tellable(exampleCase()).tell(boardInvestment(), 'deck');
    const slide = document.kind === 'deck' ? document.slides.find(({ id }) => id === 'goal/1') : undefined;
    expect(slide === undefined ? [] : wordsOnSlide(slide).map(({ kind, id }) => `${kind} ${id}`)).toEqual([
      'block goal/1',
      'phrase goal-name',
      'block goal/30',
    ]);
  });
});
