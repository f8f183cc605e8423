import { describe, expect, it } from 'vitest';
import { checkTemplate } from '../../../src/core/template-language/check/check-template.ts';
import { templateFromFolder } from '../../../src/core/template-language/source/read-template.ts';
import { standingSentences } from '../../../src/core/template-language/source/standing.ts';
import type { Manifest, StoryTemplate } from '../../../src/core/template-language/source/story-template.ts';
import { declared, said } from './checked.ts';
import { composed, manifest, templateOf } from './compose.ts';

const paper = { paper: { title: 'P', kind: 'paper' as const } };

const base = templateOf(
  {
    'paper.md.hbs': [
      '::section{id="ask"}\n\n# We ask\n\nThe Board is asked\nto approve {{organisation}}.\n\n:::callout{role="note"}\nOne.\n\nTwo.\n:::\n\nLast.\n',
      '::section{id="risks"}\n\nRisks.\n',
    ].join(''),
  },
  {
    id: 'base',
    documents: paper,
    sectionsThatStay: [{ section: 'risks', because: 'a board must see them.' }],
    locked: [
      { block: 'ask/2', because: 'the law asks for it' },
      { block: 'ask/4', document: 'paper', because: 'finance wrote it' },
    ],
  },
);

const over = (text: string, parts: Partial<Manifest> = {}): StoryTemplate =>
  templateOf({ 'paper.md.hbs': text }, { extends: 'base', documents: paper, ...parts });

const checked = (template: StoryTemplate): string[] =>
  checkTemplate(template, { ...declared, bases: [base] }).map(said);

const textsOf = (story: ReturnType<typeof composed>): string => JSON.stringify(story.document);

describe('a section that stays', () => {
  const without = over('', { documents: { paper: { title: 'P', kind: 'paper', without: ['risks'] } } });

  it('cannot be left out by a template that extends its own, and is told all the same', () => {
    expect(checked(without)).toEqual([
      'template.json:1:1 The section "risks" stays, because a board must see them. Take it out of "without".',
    ]);
    expect(textsOf(composed(without, {}, { bases: [base] }))).toContain('Risks.');
  });

  it('cannot be switched off by a case, which is told why', () => {
    const story = composed(base, {}, { choices: { off: ['risks', 'ask'] } });
    expect(story.faults.map(said)).toEqual([
      'template.json:1:1 Warning: The section "risks" is told although this case leaves it out: it stays, because a board must see them.',
    ]);
    expect(story.document).toMatchObject({ sections: [{ id: 'risks' }] });
  });

  it('may be worded otherwise and moved', () => {
    const place = { risks: 'first' } as const;
    const moved = over('::section{id="risks"}\n\nOur risks.\n', {
      documents: { paper: { title: 'P', kind: 'paper', place } },
    });
    expect(checked(moved)).toEqual([]);
    expect(textsOf(composed(moved, {}, { bases: [base] }))).toMatch(/Our risks.*We ask/u);
  });
});

describe('a block that is locked', () => {
  const kept =
    '::section{id="ask"}\n\n# We ask you\n\nNew.\n\nThe Board is asked\nto approve {{organisation}}.\n\n:::callout{role="note"}\nOne.\n\nTwo.\n:::\n';

  it('stays as it is in a section that takes the place of its own', () => {
    expect(checked(over(kept))).toEqual([]);
    const reworded = over(kept.replace('is asked', 'is kindly asked'));
    expect(checked(reworded)).toEqual([
      'paper.md.hbs:1:1 The block "ask/2" of the section "ask" is locked, because the law asks for it. Keep its lines as they are in the template below: The Board is asked',
    ]);
    expect(textsOf(composed(reworded, {}, { bases: [base] }))).not.toContain('kindly');
    expect(checked(over(kept.replace('Two.', 'Three.')))).toEqual([
      expect.stringContaining('"ask/4" of the section "ask" is locked, because finance wrote it.'),
    ]);
  });

  const ownWords = (template: StoryTemplate, block: string) =>
    composed(
      template,
      { organisation: 'x' },
      { bases: [base], overrides: [{ block, text: 'My own words.' }] },
    );

  it.each([
    ['ask/2', base],
    ['ask/6', base],
    ['ask/3', over(kept)],
    ['ask/6', over(kept)],
  ])('cannot be worded otherwise by a case: %s', (block, template) => {
    const story = ownWords(template, block);
    expect(story.faults.map(said)).toEqual([
      expect.stringMatching(
        /Warning: The template's words stand in "ask\/\d".* they are locked, because (the law|finance)/u,
      ),
    ]);
    expect(textsOf(story)).not.toContain('My own words.');
  });

  it.each([
    ['ask/1', base],
    ['ask/8', base],
    ['ask/2', over(kept)],
  ])('leaves its neighbours free: %s', (block, template) => {
    const story = ownWords(template, block);
    expect(story.faults).toEqual([]);
    expect(textsOf(story)).toContain('My own words.');
  });
});

describe('a part in a locked block', () => {
  const withParts = templateOf(
    {
      'paper.md.hbs': '::section{id="ask"}\n\n{{> card}}\n\n{{> free}}\n',
      '_card.md.hbs': 'The card of {{> inner}}.',
      '_inner.md.hbs': 'the Board',
      '_free.md.hbs': 'Free words.',
    },
    { id: 'base', documents: paper, locked: [{ block: 'ask/1', because: 'the law asks for it' }] },
  );
  const own = templateOf(
    { '_inner.md.hbs': 'somebody else', '_free.md.hbs': 'Our free words.' },
    { extends: 'base', documents: {} },
  );

  it('keeps its words, and so do the parts that it uses', () => {
    expect(checkTemplate(own, { ...declared, bases: [withParts] }).map(said)).toEqual([
      '_inner.md.hbs:1:1 The part "inner" stands in the block "ask/1", which is locked, because the law asks for it. Delete this file: the words below it stand.',
    ]);
    const text = textsOf(composed(own, {}, { bases: [withParts] }));
    expect(text).toContain('The card of the Board.');
    expect(text).toContain('Our free words.');
  });
});

describe('what keepers name', () => {
  it('must be there', () => {
    const wrong = templateOf(base.files, {
      documents: paper,
      sectionsThatStay: [{ section: 'risk', because: 'x' }],
      locked: [
        { block: 'ask/40', because: 'x' },
        { block: 'ask/1', document: 'deck', because: 'x' },
      ],
    });
    expect(checked(wrong)).toEqual([
      expect.stringContaining('No document has the section "risk", which should stay. Did you mean "risks"?'),
      expect.stringContaining('No document has the block "ask/40", which should be locked.'),
      expect.stringContaining('No document has the block "ask/1", which should be locked.'),
    ]);
  });

  it.each([
    [{ state: { is: 'withdrawn' } }, 'state.because'],
    [{ state: { is: 'approved', by: 'Ana' } }, 'state.until'],
    [{ state: { is: 'approved', by: 'Ana', until: '31.12.2026' } }, 'state.until'],
    [{ state: { is: 'aproved' } }, 'state.is'],
    [{ state: { is: 'draft', by: 'Ana' } }, '"by"'],
    [{ locked: [{ block: 'ask', because: 'x' }] }, 'locked.0.block'],
    [{ sectionsThatStay: [{ section: 'ask', because: ' ' }] }, 'sectionsThatStay.0.because'],
  ])('is refused where it is half said: %j', (parts, field) => {
    const read = templateFromFolder({ 'template.json': JSON.stringify({ ...manifest(), ...parts }) });
    expect('faults' in read ? read.faults.map(({ message }) => message) : []).toEqual([
      expect.stringContaining(field),
    ]);
  });
});

describe('the state of a template', () => {
  const told = (parts: Partial<Manifest>): string[] =>
    standingSentences([manifest({ title: 'Board', ...parts })], '2027-01-12');

  it.each<[Partial<Manifest>, string[]]>([
    [{}, []],
    [{ state: { is: 'draft' } }, []],
    [{ state: { is: 'approved', by: 'Ana Ruiz', until: '2027-01-12' } }, []],
    [
      { owner: 'Ana Ruiz', state: { is: 'approved', by: 'CFO', until: '2027-01-11' } },
      ['The template “Board” was approved until 11 January 2027 only. Ask Ana Ruiz for a newer version.'],
    ],
    [
      { state: { is: 'withdrawn', because: 'its rate is old', replacedBy: 'board-2027' } },
      ['The template “Board” was withdrawn: its rate is old. Take "board-2027" instead.'],
    ],
    [
      { state: { is: 'superseded', replacedBy: 'board-2027' } },
      ['The template “Board” is superseded. Take "board-2027" instead.'],
    ],
  ])('is told where it speaks against its use: %j', (parts, sentences) => {
    expect(told(parts)).toEqual(sentences);
  });
});
