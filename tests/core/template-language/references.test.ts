import { describe, expect, it } from 'vitest';
import { textOf } from '../../../src/core/document/index.ts';
import { checkTemplate } from '../../../src/core/template-language/check/check-template.ts';
import type { Manifest } from '../../../src/core/template-language/source/story-template.ts';
import { declared, said } from './checked.ts';
import { composed, templateOf } from './compose.ts';

const documents = (numbered: boolean): Partial<Manifest> => ({
  documents: {
    paper: { title: 'Paper', kind: 'paper', ...(numbered && { numbered }) },
    deck: { title: 'Deck', kind: 'deck' },
  },
});

const table = (name: string, cell: string): string =>
  `:::table{id="${name}" caption="Of ${name}"}\n| A |\n| --- |\n| ${cell} |\n:::`;

const paper = (text: string): string =>
  [
    '::section{id="first"}\n\n# First',
    text,
    `::section{id="costs"}\n\n# Costs\n\n${table('rows', '{{organisation}}')}\n\n${table('sums', 'x')}`,
    '::section{id="years" part="Appendix"}\n\n# Years\n\n{{today}}',
  ].join('\n\n');

/** The paragraphs of the first section. */
const told = (
  text: string,
  data: Record<string, string> = { organisation: 'r', today: 'y' },
  numbered = true,
) => {
  const template = templateOf({ 'paper.md.hbs': paper(text) }, documents(numbered));
  const { document, faults } = composed(template, data);
  if (faults[0] !== undefined) throw faults[0];
  return (document.kind === 'paper' ? (document.sections[0]?.blocks ?? []) : []).flatMap((block) =>
    block.kind === 'paragraph'
      ? [textOf(block.runs)]
      : block.kind === 'list'
        ? block.items.map(({ runs }) => textOf(runs))
        : [],
  );
};

const faultsIn = (files: Record<string, string>, numbered = true): string[] =>
  checkTemplate(
    templateOf(
      { 'paper.md.hbs': paper('x'), 'deck.md.hbs': '::section{id="d"}\n## T\n\nx', ...files },
      documents(numbered),
    ),
    declared,
  ).map(said);

describe('a reference', () => {
  it('says the number of a section, an appendix and a table behind its words', () => {
    expect(told('See [section](#costs), [table](#sums) and [appendix](#years).')).toEqual([
      'See section\u00a02, table\u00a02 and appendix\u00a0A.',
    ]);
  });

  it('counts what is told: a table that is left out has no number', () => {
    expect(told('See [table](#sums).', { organisation: '', today: 'y' })).toEqual(['See table\u00a01.']);
  });

  it('takes its sentence along where what it refers to is not told, and no other', () => {
    expect(told('It pays. [Table](#rows) shows it. It ends.', { organisation: '', today: 'y' })).toEqual([
      'It pays. It ends.',
    ]);
    expect(told('[Table](#rows) shows it.', { organisation: '', today: 'y' })).toEqual([]);
    expect(
      told('- One ([table](#rows)).\n- See [appendix](#years).', { organisation: '', today: '' }),
    ).toEqual(['One.']);
  });

  it('in brackets of its own leaves the sentence', () => {
    expect(told('It pays ([table](#rows)), soon.', { organisation: '', today: 'y' })).toEqual([
      'It pays, soon.',
    ]);
    expect(told('It pays ([table](#rows)), soon.')).toEqual(['It pays (table\u00a01), soon.']);
  });

  it('keeps its number right when the case changes and the text does not', () => {
    const template = templateOf({ 'paper.md.hbs': paper('See [table](#sums).') }, documents(true));
    const numbers = [
      { organisation: 'r', today: 'y' },
      { organisation: '', today: 'y' },
      { organisation: 'r', today: 'y' },
    ].map((data) => {
      const { document } = composed(template, data);
      const block = document.kind === 'paper' ? document.sections[0]?.blocks[1] : undefined;
      return block?.kind === 'paragraph' ? textOf(block.runs) : '';
    });
    expect(numbers).toEqual(['See table\u00a02.', 'See table\u00a01.', 'See table\u00a02.']);
  });
});

describe('the check of a template', () => {
  it('finds nothing against a reference to a section, a chart or a table that is there', () => {
    expect(
      faultsIn({
        'paper.md.hbs': paper(
          '[Section](#costs), [table](#rows).\n\n::chart{of="tornado"}\n\n[Figure](#tornado).',
        ),
      }),
    ).toEqual([]);
  });

  it('names one that leads nowhere, with the nearest that does', () => {
    expect(faultsIn({ 'paper.md.hbs': paper('See [table](#sum).') })).toEqual([
      'paper.md.hbs:5:1 There is no numbered section, figure or table "sum" in this document. Did you mean "sums"?',
    ]);
  });

  it('says where a reference stands in a title or a cell, in which nothing is numbered', () => {
    const said = 'A reference stands in running text: in a paragraph, an item of a list or a quotation.';
    expect(faultsIn({ 'paper.md.hbs': paper('## See [table](#sums)\n\nx') })).toEqual([
      `paper.md.hbs:5:1 ${said}`,
    ]);
  });

  it('refuses a section of a document without numbers, and any reference on a slide', () => {
    expect(faultsIn({ 'paper.md.hbs': paper('See [section](#costs), [table](#sums).') }, false)).toEqual([
      expect.stringContaining('There is no numbered section, figure or table "costs"'),
    ]);
    expect(faultsIn({ 'deck.md.hbs': '::section{id="d"}\n## T\n\nSee [table](#sums).' })).toEqual([
      expect.stringContaining('Slides have no numbers to refer to.'),
    ]);
  });

  it('and the build say the same', () => {
    expect(() => told('See [table](#sum).')).toThrow('There is no numbered section, figure or table "sum"');
  });
});
