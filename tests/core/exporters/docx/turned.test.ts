import { describe, expect, it } from 'vitest';
import type { Block, Paper, TableBlock } from '../../../../src/core/document/index.ts';
import { docx } from '../../../../src/core/exporters/docx/index.ts';
import { samplePaper, words } from '../../../fixtures/sample-paper.ts';
import { all, opened, type Opened, W } from '../office/opened.ts';
import { companyFile } from './company-file.ts';

const DOCUMENT = 'word/document.xml';

const written = async (blocks: Block[], base: Uint8Array | null = null): Promise<Opened> => {
  const paper: Paper = { ...samplePaper, sections: [{ id: 'only', blocks }] };
  return opened((await docx.write(paper, { base, createdAt: '2027-01-12T09:30:00Z' })).bytes);
};

const tableOf = (id: string, columns: number, word: string): TableBlock => ({
  id,
  kind: 'table',
  look: 'data',
  caption: words(`Of ${id}`),
  columns: Array.from({ length: columns }, () => ({ title: words('Column'), align: 'start' as const })),
  rows: [{ cells: Array.from({ length: columns }, () => words(word)), role: 'plain' }],
});

const LONG = 'Sachbearbeitungskapazität';
const wide = (id: string) => tableOf(id, 6, LONG);
const text = (id: string, said: string): Block => ({
  id,
  kind: 'paragraph',
  role: 'body',
  runs: words(said),
});
const claim: Block = { id: 'h', kind: 'heading', level: 2, runs: words('The claim') };

/** How the pages of each section stand, with the words in it. */
const sections = (file: Opened): { size: string; text: string }[] => {
  const body = all(file.dom(DOCUMENT), W, 'body')[0];
  const found: { size: string; text: string }[] = [];
  let sofar = '';
  for (const child of Array.from(body?.childNodes ?? [])) {
    sofar += child.textContent ?? '';
    const element = child as unknown as Parameters<typeof all>[0];
    const size =
      child.nodeName === 'w:sectPr' || child.nodeName === 'w:p' ? all(element, W, 'pgSz')[0] : undefined;
    if (size === undefined) continue;
    found.push({ size: `${size.getAttribute('w:w')}x${size.getAttribute('w:h')}`, text: sofar });
    sofar = '';
  }
  return found;
};

describe('a table whose words do not fit beside each other', () => {
  it('stands on a page on its side, with its heading, and what follows stands upright again', async () => {
    const file = await written([
      text('a', 'Before.'),
      claim,
      text('b', 'It shows:'),
      wide('t'),
      text('c', 'After.'),
    ]);
    const found = sections(file);
    expect(found.map(({ size }) => size)).toEqual(['11906x16838', '16838x11906', '11906x16838']);
    expect(found[0]?.text).toBe('Claim updates by textBefore.');
    expect(found[1]?.text).toMatch(/^The claimIt shows:Table 1\. Of t/u);
    expect(found[2]?.text).toBe('After.');
    expect(all(file.dom(DOCUMENT), W, 'headerReference')).toHaveLength(3);
    expect(all(file.dom(DOCUMENT), W, 'footerReference')).toHaveLength(3);
  });

  it('goes by the words and not by how many columns there are', async () => {
    const many = await written([tableOf('t', 9, 'ab')]);
    expect(sections(many)).toHaveLength(1);
    const few = await written([tableOf('t', 3, LONG.repeat(2))]);
    expect(sections(few).map(({ size }) => size)).toEqual(['16838x11906']);
  });

  it('shares its pages with another one', async () => {
    const file = await written([wide('t'), wide('u'), text('c', 'After.')]);
    expect(sections(file).map(({ size }) => size)).toEqual(['16838x11906', '11906x16838']);
  });

  it('is as wide as the page that lies', async () => {
    const file = await written([wide('t')]);
    const width = Number(all(file.dom(DOCUMENT), W, 'tblW')[0]?.getAttribute('w:w'));
    expect(width).toBe(16838 - 2 * 1276);
  });

  it('makes one break where the template asks for a new page too', async () => {
    const file = await written([text('a', 'Before.'), { id: 'p', kind: 'page-break' }, wide('t')]);
    expect(sections(file)).toHaveLength(2);
    expect(file.xml(DOCUMENT)).not.toMatch(/<w:br w:type="page"|pageBreakBefore\/>/u);
  });
});

describe("the same in a company's file", () => {
  it.each(['{{body}}', 'Sample text'])(
    'has the page of that file, its header and its footer: %s',
    async (body) => {
      const base = await companyFile({ body });
      const plain = await written([text('a', 'Before.')], base);
      const file = await written([text('a', 'Before.'), wide('t'), text('c', 'After.')], base);
      const [own] = sections(plain).slice(-1);
      const [width = '', height = ''] = own?.size.split('x') ?? [];
      expect(sections(file).map(({ size }) => size)).toEqual([
        `${width}x${height}`,
        `${height}x${width}`,
        `${width}x${height}`,
      ]);
      const references = (one: Opened, name: string): number => all(one.dom(DOCUMENT), W, name).length;
      expect(references(plain, 'headerReference')).toBeGreaterThan(0);
      for (const name of ['headerReference', 'footerReference'])
        expect(references(file, name), name).toBe(3 * references(plain, name));
      const margins = (one: Opened): (string | null)[] =>
        all(one.dom(DOCUMENT), W, 'pgMar').map((margin) => margin.getAttribute('w:left'));
      expect(new Set(margins(file))).toEqual(new Set(margins(plain).slice(-1)));
    },
  );

  it('counts its pages, turned ones too', async () => {
    const base = await companyFile({ body: '{{body}}' });
    const file = await written(
      [
        { id: 'c', kind: 'contents' },
        claim,
        text('a', 'One.'),
        wide('t'),
        { ...claim, id: 'h2', runs: words('Later') },
        text('d', 'End.'),
      ],
      base,
    );
    expect(file.xml(DOCUMENT)).not.toContain('w:dirty');
    const entries = /The claim.*?Later<.*?<w:t[^>]*>(\d+)</su.exec(file.xml(DOCUMENT));
    expect(entries?.[1]).toBe('3');
  });
});
