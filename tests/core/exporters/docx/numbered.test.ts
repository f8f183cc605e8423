import { beforeAll, describe, expect, it } from 'vitest';
import type { Block, Paper, Run } from '../../../../src/core/document/index.ts';
import { docx } from '../../../../src/core/exporters/docx/index.ts';
import { samplePaper, words } from '../../../fixtures/sample-paper.ts';
import { all, opened, type Opened, paragraphsOf, value, W } from '../office/opened.ts';
import { companyFile } from './company-file.ts';

const DOCUMENT = 'word/document.xml';

const written = async (paper: Paper, base: Uint8Array | null = null): Promise<Opened> =>
  opened((await docx.write(paper, { base, createdAt: '2027-01-12T09:30:00Z' })).bytes);

const heading = (id: string, text: string): Block => ({ id, kind: 'heading', level: 1, runs: words(text) });
const text = (id: string, runs: Run[]): Block => ({ id, kind: 'paragraph', role: 'body', runs });
const refers = (said: string, refersTo: string): Run => ({ kind: 'text', text: said, refersTo });

const table: Block = {
  id: 'money/3',
  kind: 'table',
  look: 'data',
  name: 'costs',
  caption: words('Costs'),
  columns: [{ title: words('Cost'), align: 'start' }],
  rows: [{ cells: [words('Licence')], role: 'plain' }],
};

const paper: Paper = {
  ...samplePaper,
  numbered: true,
  sections: [
    {
      id: 'money',
      blocks: [
        heading('money/1', 'Money'),
        text('money/2', [
          refers('Table\u00a01', 'costs'),
          { kind: 'text', text: ' adds up; see ' },
          refers('section\u00a02', 'risks'),
          { kind: 'text', text: ' and ' },
          refers('Appendix\u00a0A', 'years'),
          { kind: 'text', text: ', or ' },
          refers('the list\u00a0A', 'years'),
        ]),
        table,
        { id: 'money/4', kind: 'list', ordered: false, items: [{ runs: words('An item'), items: [] }] },
        { id: 'money/5', kind: 'quote', runs: words('A quote'), by: [] },
      ],
    },
    { id: 'risks', blocks: [heading('risks/1', 'Risks'), text('risks/2', words('It may fail.'))] },
    {
      id: 'years',
      part: 'Appendix',
      blocks: [heading('years/1', 'Years'), text('years/2', words('By year.'))],
    },
  ],
};

describe.each([
  ['our own file', null],
  ["a company's file", companyFile({ body: '{{body}}' })],
])('a numbered paper in %s', (_, base) => {
  let file: Opened;
  let paragraphs: ReturnType<typeof paragraphsOf>;

  beforeAll(async () => {
    file = await written(paper, base === null ? null : await base);
    paragraphs = paragraphsOf(file.dom(DOCUMENT));
  });

  /** Level and kind of list of the paragraph of those words. */
  const listOf = (start: string): [level: string | null, text: string | null] => {
    const found = paragraphs.find((one) => one.text.startsWith(start));
    const [id, level] = ['numId', 'ilvl'].map((name) =>
      found === undefined ? null : (all(found.element, W, name)[0] ?? null),
    );
    if (id === null || id === undefined) return [null, null];
    const numbering = file.dom('word/numbering.xml');
    const abstract = all(numbering, W, 'num')
      .filter((one) => one.getAttribute('w:numId') === value(id))
      .map((one) => value(all(one, W, 'abstractNumId')[0]))[0];
    const definition = all(numbering, W, 'abstractNum').find(
      (one) => one.getAttribute('w:abstractNumId') === abstract,
    );
    const levels = definition === undefined ? [] : all(definition, W, 'lvl');
    const at = level === null || level === undefined ? '0' : (value(level) ?? '0');
    return [at, value(all(levels[Number(at)] as never, W, 'lvlText')[0]) ?? null];
  };

  it('counts its sections, appendices and paragraphs by lists of Word', () => {
    expect(listOf('Money')).toEqual(['0', '%1']);
    expect(listOf('Table\u00a01 adds')).toEqual(['1', '%1.%2']);
    expect(listOf('Years')).toEqual(['0', 'Appendix %1']);
    expect(listOf('By year.')).toEqual(['1', '%1.%2']);
  });

  it('counts no caption, no quotation and no cell', () => {
    for (const start of ['Table 1. Costs', 'A quote', 'Licence'])
      expect(listOf(start), start).toEqual([null, null]);
    expect(listOf('An item')[1]).toBe('•');
  });

  it('refers by fields to bookmarks that are there', () => {
    const document = file.dom(DOCUMENT);
    const names = new Set(all(document, W, 'bookmarkStart').map((mark) => mark.getAttribute('w:name')));
    const fields = all(document, W, 'fldSimple')
      .map((field) => ({ code: field.getAttribute('w:instr') ?? '', said: field.textContent }))
      .filter(({ code }) => code.startsWith('REF'));
    expect(fields.map(({ said }) => said)).toEqual(['1', '2', 'Appendix\u00a0A']);
    expect(fields.map(({ code }) => code.includes('\\r'))).toEqual([false, true, true]);
    for (const { code } of fields) expect(names).toContain(code.split(' ')[1]);
  });

  it('leads to an appendix under other words by a link, since its field would bring its own', () => {
    const links = all(file.dom(DOCUMENT), W, 'hyperlink').map((link) => link.textContent);
    expect(links).toContain('A');
  });

  it('holds the same bytes each time', async () => {
    const again = await written(paper, base === null ? null : await base);
    expect(again.xml(DOCUMENT)).toBe(file.xml(DOCUMENT));
    expect(again.xml('word/numbering.xml')).toBe(file.xml('word/numbering.xml'));
  });
});

describe('a paper that is not numbered', () => {
  it('has no numbers but those of its captions', async () => {
    const { numbered: _, ...plain } = paper;
    const file = await written(plain);
    const [first] = paragraphsOf(file.dom(DOCUMENT)).filter(({ style }) => style === 'Heading1');
    expect(all(first?.element as never, W, 'numPr')).toEqual([]);
    expect(file.xml(DOCUMENT)).not.toContain('NumberedText');
  });
});
