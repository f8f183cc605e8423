import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Block, type StoryDocument, textOf } from '../../../src/core/document/index.ts';
import { newParseCache } from '../../../src/core/template-language/compose/parse-cache.ts';
import { runsIn } from '../../../src/core/template-language/compose/runs-in.ts';
import { leafShape, openShape, type Shape } from '../../../src/core/template-language/shape.ts';
import { blocksOf, composed, manifest, templateOf } from './compose.ts';

const runs = Number(process.env['VARIETY'] ?? 60);

const section = (id: string, text: string): string => `::section{id="${id}"}\n${text}\n\n`;

const blocks = (document: StoryDocument): Block[] =>
  document.kind === 'paper' ? document.sections.flatMap((part) => part.blocks) : [];

const textById = (document: StoryDocument): Record<string, string> =>
  Object.fromEntries(blocks(document).map((block) => [block.id, runsIn(block).map(textOf).join(' | ')]));

const ids = (text: string, data: unknown): string[] => blocksOf(text, data).map(({ id }) => id);

const figure = (id: string) => ({ id, value: 1, unit: 'money', text: '£1' });

/** A case with one text in every field. */
const plain = (text: string) => ({
  title: text,
  lead: text,
  people: ['a', 'b'].map((id) => ({ id, name: text, wants: text, story: text })),
});

describe('one template told again and again', () => {
  const names = ['ask', 'why', 'value', 'costs', 'people', 'plan', 'risks', 'pilot', 'unknowns', 'sources'];
  const base = templateOf({
    'paper.md.hbs': names
      .map((name) =>
        section(
          name,
          `# ${name}\n\nIt is worth {{money net}} and ${name} says {{${name}}}.\n\n- {{money net}}\n- ${name}`,
        ),
      )
      .join(''),
  });
  const house = {
    manifest: manifest({
      id: 'house',
      extends: 'sample',
      documents: {
        paper: {
          title: 'Paper',
          kind: 'paper',
          without: ['sources'],
          place: { brand: { before: 'costs' }, why: 'last' },
        },
      },
    }),
    files: {
      'paper.md.hbs':
        section('brand', 'Our house says {{money net}}.') + section('plan', '# Our plan\n\nOurs: {{plan}}.'),
    },
  };
  const data = { net: 289_000, ...Object.fromEntries(names.map((name) => [name, `${name}!`])) };
  const cache = newParseCache();
  const parts = { bases: [base], cache };
  const first = composed(house, data, parts);

  it('takes over, replaces, adds, leaves out and reorders sections', () => {
    expect(first.faults).toEqual([]);
    expect(first.document.kind === 'paper' ? first.document.sections.map(({ id }) => id) : []).toEqual([
      'ask',
      'value',
      'brand',
      'costs',
      'people',
      'plan',
      'risks',
      'pilot',
      'unknowns',
      'why',
    ]);
    expect(textById(first.document)).toMatchObject({
      'brand/1': 'Our house says £289,000.',
      'plan/2': 'Ours: plan!',
    });
  });

  it('keeps every id, fills in the new number and parses nothing again when a number changes', () => {
    const { parsed, compiled } = cache;
    const second = composed(house, { ...data, net: 300_000 }, parts);
    expect(cache).toMatchObject({ parsed, compiled });
    expect(blocks(second.document).map(({ id }) => id)).toEqual(blocks(first.document).map(({ id }) => id));
    expect(textById(second.document)['value/2']).toBe('It is worth £300,000 and value says value!');
  });

  it('parses nothing again and renames nothing when sections move or go', () => {
    const { parsed, compiled } = cache;
    const moved = composed(house, data, { ...parts, choices: { order: ['pilot', 'ask'], off: ['risks'] } });
    expect(cache).toMatchObject({ parsed, compiled });
    expect(moved.document.kind === 'paper' ? moved.document.sections.map(({ id }) => id) : []).toEqual([
      'pilot',
      'unknowns',
      'why',
      'ask',
      'value',
      'brand',
      'costs',
      'people',
      'plan',
    ]);
    const before = textById(first.document);
    for (const [id, text] of Object.entries(textById(moved.document))) expect(before[id]).toBe(text);
  });

  it('parses only the wording that a person gave one block, and keeps its numbers live', () => {
    const { parsed, compiled } = cache;
    const overrides = [{ block: 'costs/2', text: '**We** see {{money net}}, says {{costs}}' }];
    const told = composed(house, data, { ...parts, overrides });
    expect(cache).toMatchObject({ parsed: parsed + 1, compiled: compiled + 1 });
    expect(told.unplaced).toEqual([]);
    expect(textById(told.document)).toEqual({
      ...textById(first.document),
      'costs/2': 'We see £289,000, says costs!',
    });
    const again = composed(house, { ...data, net: 1 }, { ...parts, overrides });
    expect(cache).toMatchObject({ parsed: parsed + 1, compiled: compiled + 1 });
    expect(textById(again.document)['costs/2']).toBe('We see £1, says costs!');
  });
});

describe('ids', () => {
  const people = [
    { id: 'finance', name: 'F' },
    { id: 'it', name: 'I' },
  ];
  const shape: Shape = {
    kind: 'object',
    fields: {
      people: {
        kind: 'list',
        key: 'id',
        item: { kind: 'object', fields: { id: leafShape('text'), name: leafShape('text') } },
      },
      x: leafShape('text'),
    },
  };
  const keyed = (text: string, list: unknown[], x = 'x'): string[] =>
    blocksOf(text, {}, { view: { data: { people: list, x }, shape } }).map(({ id }) => id);

  it('name the item that a block repeats for', () => {
    const text = '# All\n\n{{#each people}}\n### {{name}}\n\nAbout {{name}}.\n\n{{/each}}\nEnd.';
    expect(keyed(text, people)).toEqual(['s/1', 's/3:finance', 's/4:finance', 's/3:it', 's/4:it', 's/6']);
    expect(keyed(text, [{ id: 'new', name: 'N' }, ...people]).filter((id) => !id.endsWith(':new'))).toEqual(
      keyed(text, people),
    );
  });

  it('of lists and tables do not depend on how many items they have', () => {
    const text =
      '{{#each people}}\n- {{name}}\n{{/each}}\n\n| A |\n|---|\n{{#each people}}\n| {{name}} |\n{{/each}}\n\n{{#each people}}{{name}}, {{/each}}and so on.';
    expect(keyed(text, people)).toEqual(['s/2', 's/4', 's/9']);
    expect(keyed(text, people.slice(0, 1))).toEqual(keyed(text, people));
  });

  it('stay when what stands before is left out', () => {
    const text = '{{x}}\n\n{{#if x}}\nOne.\n\nTwo.\n{{/if}}\n\nThree.';
    expect(ids(text, { x: 'y' })).toEqual(['s/1', 's/3', 's/4', 's/6']);
    expect(ids(text, {})).toEqual(['s/6']);
  });

  it('say through which part a block came', () => {
    const template = templateOf({
      'paper.md.hbs': section('s', '{{> card}}\n\nBetween.\n\n{{> card}}\n\n{{> word}} begins.'),
      '_card.md.hbs': '### Card\n\nText.\n',
      '_word.md.hbs': 'A word',
    });
    expect(Object.keys(textById(composed(template, {}).document))).toEqual([
      's/1.1',
      's/1.2',
      's/2',
      's/3.1',
      's/3.2',
      's/4',
    ]);
  });

  it('are unique', () => {
    const text = '{{#each people}}\n\n{{name}}\n\n{{/each}}';
    expect(keyed(text, [{ id: 'a', name: '1' }, { id: 'a', name: '2' }, { name: '3' }])).toEqual([
      's/2:a',
      's/2:a~2',
      's/2:2',
    ]);
  });
});

describe('a wording of one’s own', () => {
  const text = '{{#each people}}\n## {{name}}\n\n{{name}} wants {{../x}}.\n\n{{/each}}\n- a\n';
  const data = { x: 'it', people: [{ name: 'A' }, { name: 'B' }] };
  const told = (block: string, own: string) =>
    composed(templateOf({ 'paper.md.hbs': section('s', text) }), data, { overrides: [{ block, text: own }] });

  it('is interpreted in the place of its block, for its item', () => {
    const { document } = told('s/3:1', 'Not {{../x}}, says {{name}} as number {{@index}}');
    expect(textById(document)).toMatchObject({
      's/3:0': 'A wants it.',
      's/3:1': 'Not it, says B as number 1',
    });
  });

  it('begins no list, heading or directive', () => {
    for (const own of ['# x', '- x', '1. x', ':::lead', '| x |', '> x']) {
      const { document, faults } = told('s/2:0', own);
      expect(faults).toEqual([]);
      expect(blocks(document)[0]).toMatchObject({ kind: 'heading', runs: [{ text: own }] });
    }
  });

  it('that has a fault is told, and the template’s stands', () => {
    const { document, faults } = told('s/3:0', 'Wrong {{mony 3}}');
    expect(faults).toMatchObject([{ file: 'wording of s/3:0', line: 1, column: 7 }]);
    expect(textById(document)['s/3:0']).toBe('A wants it.');
  });

  it('that leads where no reader can follow is told, and its section stands', () => {
    const { document, faults } = told('s/3:0', 'See [this](file:///x)');
    expect(faults).toMatchObject([{ file: 'wording of s/3:0', line: 1 }]);
    expect(textById(document)['s/3:0']).toBe('A wants it.');
  });

  it('of a block that is not there is handed back', () => {
    expect(told('s/99', 'x').unplaced).toEqual([{ block: 's/99', text: 'x' }]);
  });

  it('can stand in a title', () => {
    const template = templateOf({ 'deck.md.hbs': section('s', '## Title\n\nText') });
    const { document } = composed(
      template,
      { n: 2 },
      { documentId: 'deck', overrides: [{ block: 's/1', text: 'Own {{n}}' }] },
    );
    expect(document).toMatchObject({ slides: [{ id: 's/1', title: [{ text: 'Own ' }, { text: '2' }] }] });
  });
});

describe('a section', () => {
  it('that the case cannot fill is left out, with what it lacks', () => {
    const text =
      '::section{id="a" needs="x y.z"}\nA\n\n::section{id="b" needs="x"}\n# Only\n\n{{q}}\n\n::section{id="c"}\nC';
    const { document, left } = composed(templateOf({ 'paper.md.hbs': text }), { x: 1 });
    expect(left).toEqual([
      { section: 'a', lacks: ['y.z'] },
      { section: 'b', lacks: [] },
    ]);
    expect(Object.keys(textById(document))).toEqual(['c/1']);
  });

  it('with a fault does not take the others with it', () => {
    const text = `${section('a', 'A')}${section('b', 'one\n\n{{#if x}}')}${section('c', '{{> none}}')}${section('d', 'D')}`;
    const { document, faults } = composed(templateOf({ 'paper.md.hbs': text }), {});
    expect(Object.keys(textById(document))).toEqual(['a/1', 'd/1']);
    expect(faults).toMatchObject([
      { file: 'paper.md.hbs', line: 7 },
      { file: 'paper.md.hbs', line: 10 },
    ]);
  });

  it('of a deck carries its part on until another is named', () => {
    const text =
      '::section{id="a" part="One"}\n## A\n\nx\n\n::section{id="b"}\n## B\n\nx\n\n# Two\n\n## C\n\nx\n\n::section{id="c"}\n## D\n\nx';
    const { document } = composed(templateOf({ 'deck.md.hbs': text }), {}, { documentId: 'deck' });
    expect(document.kind === 'deck' ? document.slides.map(({ part }) => part) : []).toEqual([
      'One',
      'One',
      'Two',
      'Two',
    ]);
  });

  it('of a deck keeps no heading over nothing, nor over a source alone', () => {
    const text =
      '::section{id="a"}\n## A\n\n### Told\n\nx\n\n### Not told\n\n{{gone}}\n\n:::source\nSource: y.\n:::';
    const { document } = composed(templateOf({ 'deck.md.hbs': text }), { gone: '' }, { documentId: 'deck' });
    const [slide] = document.kind === 'deck' ? document.slides : [];
    expect(slide?.blocks.flatMap((block) => (block.kind === 'heading' ? [textOf(block.runs)] : []))).toEqual([
      'Told',
    ]);
  });

  it('numbers its footnotes through the document', () => {
    const text =
      section('a', 'A[^x] and again[^x].\n\n[^x]: First {{n}}.') +
      section('b', '{{none}}[^y]\n\n[^y]: Gone.') +
      section('c', 'C[^x].\n\n[^x]: Second.');
    const { document } = composed(templateOf({ 'paper.md.hbs': text }), { n: 7 });
    const notes = blocks(document)
      .flatMap((block) => runsIn(block).flat())
      .filter((run) => run.kind === 'footnote');
    expect(notes.map(({ number, runs: note }) => [number, textOf(note)])).toEqual([
      [1, 'First 7.'],
      [1, 'First 7.'],
      [2, 'Second.'],
    ]);
  });

  it('hands on the figures that stand in it', () => {
    const shape: Shape = {
      kind: 'object',
      fields: {
        figures: {
          kind: 'record',
          item: {
            kind: 'object',
            fields: { value: leafShape('money') },
            printed: { field: 'value', format: 'money' },
          },
        },
      },
    };
    const data = { figures: { a: { value: 1 }, b: { value: 2 } } };
    const { document } = composed(templateOf({ 'paper.md.hbs': section('s', '{{money figures.a}}') }), data, {
      view: { data, shape },
      head: {
        ...composed(templateOf({ 'paper.md.hbs': '' }), {}).document,
        figures: [figure('a'), figure('b')],
      },
    });
    expect(document.figures.map(({ id }) => id)).toEqual(['a']);
  });
});

describe('what a person types', () => {
  const story = section(
    's',
    '# {{title}}\n\n{{lead}} and {{title}}.\n\n{{#each people}}\n### {{name}}\n\n{{story}}\n\n- {{wants}} **{{name}}**\n- {{story}}\n\n{{/each}}\n:::table{caption="{{title}}"}\n| {{title}} | B |\n|---|--:|\n{{#each people}}\n| {{name}} | {{wants}} |\n{{/each}}\n:::\n\n:::callout{role="note" title="{{lead}}"}\n{{lead}}\n:::\n\n:::timeline\n- **{{title}}** {{lead}}\n:::\n\n:::figures\n- **{{title}}** {{lead}}\n  - {{lead}}\n:::\n\n[{{title}}](https://a.b/{{lead}})[^n]\n\n[^n]: {{lead}}',
  );
  const shape: Shape = {
    kind: 'object',
    fields: {
      title: leafShape('text'),
      lead: leafShape('text'),
      people: {
        kind: 'list',
        key: 'id',
        item: {
          kind: 'object',
          fields: {
            id: leafShape('text'),
            name: leafShape('text'),
            wants: leafShape('text'),
            story: leafShape('prose'),
          },
        },
      },
    },
  };
  const template = templateOf({ 'paper.md.hbs': story });
  const cache = newParseCache();
  const structure = (data: unknown): unknown => {
    const { document, faults } = composed(template, data, { view: { data, shape }, cache });
    expect(faults).toEqual([]);
    return blocks(document)
      .filter((block) => !/^s\/[56]:/u.test(block.id))
      .map((block) => [
        block.kind,
        block.id,
        block.kind === 'list' ? block.items.length : runsIn(block).length,
      ]);
  };
  const snippet = fc.constantFrom(
    '# x',
    '|',
    ':::',
    '\n',
    '\n\n',
    '- ',
    '1. ',
    '**',
    '*',
    '_',
    '`',
    '[a](b)',
    '<b>',
    '{{x}}',
    '{{#if',
    '}}',
    '::chart{of="x"}',
    '[^n]',
    '\\',
    '&amp;',
    '\uE000',
    '0',
    '\uE001',
    '\u0000',
    '"',
    '}',
    '> ',
    '---',
    ' ',
    'word',
  );
  const typed = fc
    .oneof(
      fc.string(),
      fc.string({ unit: 'binary' }),
      fc.array(snippet, { minLength: 1, maxLength: 12 }).map((parts) => parts.join('')),
    )
    .map((text) => `${text}w`);

  it('changes no block but its own, and nothing is parsed again', () => {
    const expected = structure(plain('word'));
    const { parsed } = cache;
    fc.assert(
      fc.property(typed, (text) => {
        expect(structure(plain(text))).toEqual(expected);
      }),
      { numRuns: runs },
    );
    expect(cache.parsed).toBe(parsed);
  });

  it('is printed as typed', () => {
    const text = 'R&D "says" <3 {{x}} = Łódź, Ŵyn 🙂 *not* _this_ `x`';
    expect(blocksOf('{{x}}', { x: text })).toMatchObject([{ runs: [{ text, value: text }] }]);
    expect(blocksOf('{{x}}', { x: text }, { view: { data: { x: text }, shape: openShape } })).toHaveLength(1);
  });
});
