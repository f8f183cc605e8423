import { beforeAll, describe, expect, it } from 'vitest';
import type { Block, FiguresBlock, Paper, Run } from '../../../../src/core/document/index.ts';
import { docx } from '../../../../src/core/exporters/docx/index.ts';
import { samplePaper, words } from '../../../fixtures/sample-paper.ts';
import { all, C, opened, type Opened, paragraphsOf, parsed, value, W, WP } from '../office/opened.ts';

const OPTIONS = { base: null, createdAt: '2027-01-12T09:30:00Z' };

const written = async (paper: Paper): Promise<Opened> => opened((await docx.write(paper, OPTIONS)).bytes);

const withBlocks = (...blocks: Block[]): Paper => ({ ...samplePaper, sections: [{ id: 'only', blocks }] });

const numberedList = (id: string): Block => ({
  id,
  kind: 'list',
  ordered: true,
  items: [{ runs: words(`Item of ${id}`), items: [] }],
});

const DOCUMENT = 'word/document.xml';

let file: Opened;
let document: ReturnType<typeof parsed>;
let paragraphs: ReturnType<typeof paragraphsOf>;

beforeAll(async () => {
  file = await written(samplePaper);
  document = file.dom(DOCUMENT);
  paragraphs = paragraphsOf(document);
});

const styled = (style: string) => paragraphs.filter((paragraph) => paragraph.style === style);

describe('text', () => {
  it('has real headings, one style a level', () => {
    expect(styled('Heading1').map(({ text }) => text)).toEqual([
      'Why customers call',
      'What it is worth',
      'How we will do it',
    ]);
    expect(styled('Heading3').map(({ text }) => text)).toEqual(['Steps in order']);
    expect(styled('Title').map(({ text }) => text)).toEqual(['Claim updates by text']);
  });

  it('has real lists, each numbered one from 1, and no typed bullets', () => {
    const listed = paragraphs.filter(({ element }) => all(element, W, 'numPr').length > 0);
    expect(listed.map(({ text }) => text)).toContain('Agree the wording of the five texts.');
    expect(paragraphs.filter(({ text }) => /^\s*([-•*]|\d+\.)\s/.test(text))).toEqual([]);
    const lists = [
      'Agree the wording of the five texts.',
      '2,400 claims, half of them with texts, drawn by lot.',
    ].map((text) => {
      const [paragraph] = paragraphs.filter((one) => one.text === text);
      return value(all(paragraph?.element as never, W, 'numId')[0]);
    });
    expect(new Set(lists).size).toBe(2);
  });

  it('keeps a short introduction with the table below it, and lets long text end a page', async () => {
    const [table] = samplePaper.sections
      .flatMap(({ blocks }) => blocks)
      .filter(({ kind }) => kind === 'table');
    if (table === undefined) throw new Error('the sample has no table');
    const text = (id: string, sentence: string): Block => ({
      id,
      kind: 'paragraph',
      role: 'body',
      runs: words(sentence),
    });
    const { dom } = await written(
      withBlocks(text('a', 'The table shows it.'), table, text('b', 'A sentence. '.repeat(30)), table),
    );
    const kept = (start: string): number => {
      const found = paragraphsOf(dom(DOCUMENT)).find((one) => one.text.startsWith(start));
      return found === undefined ? -1 : all(found.element, W, 'keepNext').length;
    };
    expect([kept('The table shows it.'), kept('A sentence.')]).toEqual([1, 0]);
  });

  it('starts each numbered list at 1', async () => {
    const { dom } = await written(withBlocks(numberedList('a'), numberedList('b')));
    const ids = all(dom(DOCUMENT), W, 'numId').map((id) => value(id));
    expect(new Set(ids).size).toBe(2);
  });

  it('keeps footnotes as footnotes', () => {
    expect(all(document, W, 'footnoteReference')).toHaveLength(1);
    expect(file.xml('word/footnotes.xml')).toContain('Average handling time, claims telephony');
  });

  it('has a note once, however often it is referred to', async () => {
    const note: Run = { kind: 'footnote', number: 1, runs: words('As counted.') };
    const said = (id: string): Block => ({ id, kind: 'paragraph', role: 'body', runs: [...words(id), note] });
    const { dom, xml } = await written(withBlocks(said('a'), said('b')));
    expect(all(dom(DOCUMENT), W, 'footnoteReference')).toHaveLength(1);
    expect(xml('word/footnotes.xml').match(/As counted\./gu)).toHaveLength(1);
    const [again] = all(dom(DOCUMENT), W, 'fldSimple');
    expect(again?.getAttribute('w:instr')).toMatch(/^NOTEREF _Ref8\d+ /u);
    expect(again?.textContent).toBe('1');
    expect(xml(DOCUMENT)).toMatch(/NOTEREF[^>]*><w:r><w:rPr><w:rStyle w:val="FootnoteReference"/u);
  });

  it('links words, not addresses', () => {
    const [link] = all(document, W, 'hyperlink').filter(
      (element) => element.getAttribute('r:id') !== null && !element.getAttribute('w:anchor'),
    );
    expect(link?.textContent).toBe('pilot report of December 2026');
    expect(file.xml('word/_rels/document.xml.rels')).toContain(
      'https://example.org/pilot-report?year=2026&amp;part=1',
    );
  });

  it('refuses an address that could run something', async () => {
    const runs = [{ kind: 'text' as const, text: 'here', link: 'javascript:alert(1)' }];
    await expect(written(withBlocks({ id: 'a', kind: 'paragraph', role: 'body', runs }))).rejects.toThrow(
      'javascript:',
    );
  });

  it('uses no empty paragraphs for spacing', () => {
    const empty = paragraphs.map(
      ({ text, element }) =>
        text === '' && all(element, W, 'drawing').length === 0 && all(element, W, 'br').length === 0,
    );
    expect(empty.filter((isEmpty, index) => isEmpty && empty[index + 1] === true)).toEqual([]);
  });

  it('starts a page without an empty paragraph where the next block can start it', () => {
    const [heading] = styled('Heading1');
    expect(all(heading?.element as never, W, 'pageBreakBefore')).toHaveLength(1);
  });
});

describe('the list of contents', () => {
  it('comes filled in, with the page of every section and of every claim below it', () => {
    const entries = [...styled('TOC1'), ...styled('TOC2')];
    expect(styled('TOC1')).toHaveLength(styled('Heading1').length);
    expect(styled('TOC2')).toHaveLength(styled('Heading2').length);
    for (const { text } of entries) expect(text).toMatch(/\d$/);
    expect(entries[0]?.text).toBe('Why customers call2');
  });

  it('is a field of two levels, which Word renews under its own button', () => {
    const xml = file.xml(DOCUMENT);
    expect(xml).toContain(' TOC \\o "1-2" \\h \\z ');
    expect(xml).toContain('<w:docPartGallery w:val="Table of Contents"/>');
  });

  it('leads to a heading that is there', () => {
    const names = new Set(all(document, W, 'bookmarkStart').map((mark) => mark.getAttribute('w:name')));
    const anchors = all(document, W, 'hyperlink').flatMap((link) => link.getAttribute('w:anchor') ?? []);
    expect(anchors.length).toBeGreaterThan(10);
    expect(anchors.filter((anchor) => !names.has(anchor))).toEqual([]);
  });

  it('lists figures where there are three, and not the two tables', async () => {
    expect(styled('TableofFigures').map(({ text }) => text.replace(/\. .*/u, ''))).toEqual(
      [1, 2, 3, 4, 5, 6, 7, 8, 9].map((number) => `Figure ${number}`),
    );
    for (const { text } of styled('TableofFigures')) expect(text).toMatch(/\d$/u);
    expect(file.xml(DOCUMENT)).toContain(' TOC \\h \\z \\c "Figure" ');
    expect(file.xml(DOCUMENT)).not.toContain('\\c "Table"');
    const contents: Block = { id: 'c', kind: 'contents' };
    const table = (id: string): Block => ({
      id,
      kind: 'table',
      look: 'data',
      caption: words(`Of ${id}`),
      columns: [{ title: words('A'), align: 'start' }],
      rows: [{ cells: [words('b')], role: 'plain' }],
    });
    const { dom, xml } = await written(withBlocks(contents, table('a'), table('b'), table('c')));
    const listed = paragraphsOf(dom(DOCUMENT)).filter(({ style }) => style === 'TableofFigures');
    expect(listed.map(({ text }) => text)).toEqual(['Table 1. Of a1', 'Table 2. Of b1', 'Table 3. Of c1']);
    expect(xml(DOCUMENT)).toContain(' TOC \\h \\z \\c "Table" ');
  });

  it('asks nothing when the file is opened', () => {
    expect(file.xml('word/settings.xml')).not.toContain('updateFields');
    expect(file.xml(DOCUMENT)).not.toContain('w:dirty');
  });
});

describe('tables', () => {
  it('repeat their header row and split no row', () => {
    const tables = all(document, W, 'tbl').filter((table) => all(table, W, 'tblHeader').length > 0);
    expect(tables).toHaveLength(4);
    for (const row of all(document, W, 'tr')) expect(all(row, W, 'cantSplit')).toHaveLength(1);
  });

  it('say what they are to those who hear them', () => {
    for (const table of all(document, W, 'tbl')) {
      expect(value(all(table, W, 'tblCaption')[0])).toBeTruthy();
      expect(value(all(table, W, 'tblDescription')[0])).toBeTruthy();
    }
    expect(value(all(document, W, 'tblCaption')[0])).toBe('Facts of this paper');
  });

  it('set numbers to the right', () => {
    const [cell] = paragraphs.filter(({ text, style }) => text === '−240' && style === 'TableText');
    expect(['right', 'end']).toContain(value(all(cell?.element as never, W, 'jc')[0]));
  });

  it('merge and nest no cells', () => {
    expect(all(document, W, 'gridSpan')).toEqual([]);
    expect(all(document, W, 'vMerge')).toEqual([]);
    for (const cell of all(document, W, 'tc')) expect(all(cell, W, 'tbl')).toEqual([]);
  });

  it('do not run into each other', async () => {
    const figures: FiguresBlock = {
      id: 'f',
      kind: 'figures',
      items: [{ value: words('1'), label: words('one'), note: [] }],
    };
    const five: Block = { ...figures, id: 'g', items: [1, 2, 3, 4, 5].flatMap(() => figures.items) };
    const { xml } = await written(withBlocks(figures, five));
    expect(xml(DOCUMENT)).not.toContain('</w:tbl><w:tbl>');
  });
});

describe('captions', () => {
  it('number tables and figures by fields that hold their numbers', () => {
    const captions = styled('Caption');
    expect(captions.map(({ text }) => text.split('.')[0])).toEqual([
      'Figure 1',
      'Figure 2',
      'Figure 3',
      'Table 1',
      'Figure 4',
      'Figure 5',
      'Figure 6',
      'Figure 7',
      'Table 2',
      'Figure 8',
      'Figure 9',
    ]);
    for (const { element } of captions)
      expect(all(element, W, 'fldSimple')[0]?.getAttribute('w:instr')).toMatch(/^SEQ (Table|Figure) /);
  });

  it('take the message of a chart that has no caption of its own', () => {
    expect(styled('Caption')[1]?.text).toBe('Figure 2. Status calls take most of the hours in both regions.');
  });
});

describe('charts and pictures', () => {
  it('are native charts, one a specification, each with its workbook', () => {
    const charts = file.paths.filter((path) => /^word\/charts\/chart\d+\.xml$/.test(path));
    expect(charts).toHaveLength(8);
    expect(file.paths.filter((path) => path.endsWith('.xlsx'))).toHaveLength(8);
  });

  it('stand in the order of the paper', () => {
    expect(file.dom('word/charts/chart1.xml').getElementsByTagNameNS(C, 'title')[0]?.textContent).toBe(
      'Reasons for calls, share of calls, 2026',
    );
  });

  it('have a text alternative of 15 to 250 characters', () => {
    const alternatives = all(document, WP, 'docPr').map(
      (properties) => properties.getAttribute('descr') ?? '',
    );
    expect(alternatives).toHaveLength(9);
    for (const alternative of alternatives) {
      expect(alternative.length).toBeGreaterThanOrEqual(15);
      expect(alternative.length).toBeLessThanOrEqual(250);
    }
  });
});

describe('the page', () => {
  it('has the size of the paper and even margins', async () => {
    expect(file.xml(DOCUMENT)).toMatch(/<w:pgSz w:w="11906" w:h="16838"/);
    const letter = await written({ ...withBlocks(), paperSize: 'letter' });
    expect(letter.xml(DOCUMENT)).toMatch(/<w:pgSz w:w="12240" w:h="15840"/);
  });

  it('says classification, edition and the day of the export above, the foot and the page below', () => {
    const [header, footer] = ['word/header1.xml', 'word/footer1.xml'].map((path) => file.dom(path));
    expect(header?.documentElement?.textContent).toBe(
      'Internal: Board onlyEdition 3, exported 12 January 2027',
    );
    expect(footer?.documentElement?.textContent).toContain(samplePaper.footer);
    expect(file.xml('word/footer1.xml')).toMatch(/PAGE[\s\S]*NUMPAGES/);
  });
});

describe('the whole file', () => {
  it('says its language wherever Word looks for it', () => {
    expect(file.xml('word/styles.xml')).toMatch(/<w:docDefaults>[\s\S]*<w:lang w:val="en-GB"/);
    expect(file.xml('word/settings.xml')).toContain('<w:themeFontLang w:val="en-GB"/>');
    for (const path of file.paths.filter((one) => one.endsWith('.xml')))
      expect(file.xml(path), path).not.toContain('en-US');
  });

  it('has its own title, subject, author and time, and the edition among its properties', () => {
    const core = file.xml('docProps/core.xml');
    expect(core).toContain('<dc:title>Claim updates by text – Board paper</dc:title>');
    expect(core).toContain('<dc:subject>Claim updates by text</dc:subject>');
    expect(core.match(/<dc:language>[^<]*/gu)).toEqual(['<dc:language>en-GB']);
    expect(core).toContain('<dc:creator>Amira Osei</dc:creator>');
    expect(core).toContain('2027-01-12T09:30:00Z');
    expect(core).not.toContain('Un-named');
    expect(file.xml('docProps/custom.xml')).toContain('5d41402abc4b2a76');
    expect(file.xml('customXml/item1.xml')).toContain(
      '<figure id="net-benefit" unit="money" value="289000">',
    );
  });

  it('writes in the fonts and colours of its theme, 11 point and nothing under 9', () => {
    expect(file.xml('word/theme/theme1.xml')).toContain('<a:latin typeface="Arial"');
    const styles = file.dom('word/styles.xml');
    expect(value(all(all(styles, W, 'docDefaults')[0] as never, W, 'sz')[0])).toBe('22');
    for (const part of [styles, document])
      for (const size of all(part, W, 'sz')) expect(Number(value(size) ?? 0)).toBeGreaterThanOrEqual(18);
    expect(all(document, W, 'rFonts')).toEqual([]);
  });

  it('says how lines are spaced wherever it says how far', () => {
    for (const path of [DOCUMENT, 'word/styles.xml'])
      for (const spacing of all(file.dom(path), W, 'spacing'))
        if (spacing.hasAttributeNS(W, 'line')) expect(spacing.getAttributeNS(W, 'lineRule')).toBe('auto');
  });

  it('is the same for the same paper', async () => {
    const [one, other] = [await docx.write(samplePaper, OPTIONS), await docx.write(samplePaper, OPTIONS)];
    expect(Buffer.from(one.bytes).equals(Buffer.from(other.bytes))).toBe(true);
  });

  it('speaks the language of the paper in captions and page numbers', async () => {
    const german = await written({ ...samplePaper, language: 'de-DE' });
    expect(german.dom('word/footer1.xml').documentElement?.textContent).toContain('Seite ');
    expect(paragraphsOf(german.dom(DOCUMENT)).map(({ text }) => text)).toContain(
      'Tabelle 2. Four options by cost, net benefit and start',
    );
  });
});
