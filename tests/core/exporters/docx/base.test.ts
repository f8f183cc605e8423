import { strFromU8, strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Block } from '../../../../src/core/document/index.ts';
import { docx } from '../../../../src/core/exporters/docx/index.ts';
import { ExportRefusal } from '../../../../src/core/exporters/exporter.ts';
import { unzippedParts, zippedParts } from '../../../../src/core/exporters/office/zip-parts.ts';
import { samplePaper } from '../../../fixtures/sample-paper.ts';
import { A, all, opened, paragraphsOf, value, W } from '../office/opened.ts';
import { companyFile } from './company-file.ts';

const DOCUMENT = 'word/document.xml';

const inBase = async (base: Uint8Array) => {
  const { bytes, remarks } = await docx.write(samplePaper, { base, createdAt: '2027-01-12T09:30:00Z' });
  const file = opened(bytes);
  return { file, remarks, paragraphs: paragraphsOf(file.dom(DOCUMENT)) };
};

const pictures = (paths: string[]) => paths.filter((path) => path.startsWith('word/media/')).length;

const changed = (base: Uint8Array, path: string, xml: string): Uint8Array => {
  const parts = unzippedParts(base);
  parts.set(path, strToU8(xml));
  return zippedParts(parts);
};

const refusal = async (base: Uint8Array) =>
  inBase(base).then(
    () => null,
    (error: unknown) => error,
  );

describe("a paper in a company's file", () => {
  it('has our colours, in the file’s own font, where the file has no theme as other programs write it', async () => {
    const parts = unzippedParts(await companyFile({ body: '{{body}}' }));
    parts.delete('word/theme/theme1.xml');
    const edited = (path: string, change: (xml: string) => string): void => {
      parts.set(path, strToU8(change(strFromU8(parts.get(path) ?? new Uint8Array()))));
    };
    edited('word/_rels/document.xml.rels', (xml) => xml.replace(/<Relationship [^>]*theme[^>]*>/u, ''));
    edited('[Content_Types].xml', (xml) => xml.replace(/<Override [^>]*theme[^>]*>/u, ''));
    edited('word/styles.xml', (xml) =>
      xml.replace(
        /<w:docDefaults>[\s\S]*?<\/w:docDefaults>/u,
        '<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Gill Sans MT" w:hAnsi="Gill Sans MT"/></w:rPr></w:rPrDefault></w:docDefaults>',
      ),
    );
    const { file } = await inBase(zippedParts(parts));
    const theme = file.xml('word/theme/theme1.xml');
    expect(theme).toContain('0B5CAB');
    expect(theme).toContain('Gill Sans MT');
    expect(file.xml('word/charts/chart1.xml')).toMatch(/<a:schemeClr val="accent1"/u);
  });

  it('keeps a picture that the theme fills shapes with', async () => {
    const parts = unzippedParts(await companyFile({ body: '{{body}}' }));
    const edited = (path: string, change: (xml: string) => string): void => {
      parts.set(path, strToU8(change(strFromU8(parts.get(path) ?? new Uint8Array()))));
    };
    const media = [...parts.keys()].find((path) => path.startsWith('word/media/')) ?? '';
    edited('word/theme/theme1.xml', (xml) =>
      xml.replace(
        '<a:bgFillStyleLst>',
        '<a:bgFillStyleLst><a:blipFill><a:blip xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:embed="rId1"/><a:stretch/></a:blipFill>',
      ),
    );
    parts.set(
      'word/theme/_rels/theme1.xml.rels',
      strToU8(
        `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="../${media.slice('word/'.length)}"/></Relationships>`,
      ),
    );
    const { file } = await inBase(zippedParts(parts));
    const target = /Target="\.\.\/(media\/[^"]+)"/u.exec(file.xml('word/theme/_rels/theme1.xml.rels'))?.[1];
    expect(file.paths).toContain(`word/${target}`);
  });

  it('has its leading numbers under each other where two would break', async () => {
    const figures: Block = {
      id: 'leading',
      kind: 'figures',
      items: ['£604,000', '£44,800'].map((text) => ({
        value: [{ kind: 'text', text }],
        label: [{ kind: 'text', text: 'present value' }],
        note: [],
      })),
    };
    const abreastIn = async (right: number): Promise<number> => {
      const base = changed(
        await companyFile({ body: '{{body}}' }),
        DOCUMENT,
        strFromU8(
          unzippedParts(await companyFile({ body: '{{body}}' })).get(DOCUMENT) ?? new Uint8Array(),
        ).replace('w:right="1800"', `w:right="${right}"`),
      );
      const paper = { ...samplePaper, sections: [{ id: 'one', blocks: [figures] }] };
      const { bytes } = await docx.write(paper, { base, createdAt: '2027-01-12T09:30:00Z' });
      const [table] = all(opened(bytes).dom(DOCUMENT), W, 'tbl').filter((each) =>
        (each.textContent ?? '').includes('present value'),
      );
      return table === undefined ? 0 : all(table, W, 'gridCol').length;
    };
    expect([await abreastIn(1800), await abreastIn(7600)]).toEqual([2, 1]);
  });

  it('stands where the file says {{body}}, between its own words', async () => {
    const { paragraphs } = await inBase(await companyFile({ body: '{{body}}' }));
    expect(paragraphs[0]?.text).toBe('Words before');
    expect(paragraphs[1]?.text).toBe('Claim updates by text');
    expect(paragraphs.some(({ text }) => text.includes('{{'))).toBe(false);
  });

  it('takes the place of sample text', async () => {
    const { paragraphs } = await inBase(await companyFile({ body: 'Sample text' }));
    expect(paragraphs[0]?.text).toBe('Claim updates by text');
    expect(paragraphs.some(({ text }) => text === 'Sample text')).toBe(false);
  });

  it('leaves out what only the sample text needed', async () => {
    const [kept, replaced] = [
      await inBase(await companyFile({ body: '{{body}}' })),
      await inBase(await companyFile({ body: 'Sample text' })),
    ];
    expect(pictures(kept.file.paths)).toBe(2);
    expect(pictures(replaced.file.paths)).toBe(1);
  });

  it('keeps the page, theme, heading style and footer of the company', async () => {
    const { file, remarks } = await inBase(await companyFile({ body: '{{body}}' }));
    expect(file.xml(DOCUMENT)).toMatch(/<w:pgSz w:w="12240" w:h="15840"/);
    expect(file.xml('word/theme/theme1.xml')).toContain('7A1FA2');
    expect(file.xml('word/styles.xml')).toMatch(/w:styleId="Heading1"(?:(?!<\/w:style>)[\s\S])*w:val="40"/);
    expect(file.xml('word/footer1.xml')).toContain('Acme plc');
    expect(remarks).toEqual([]);
  });

  it('has our header and footer where the company has none', async () => {
    const { file } = await inBase(await companyFile({ body: '{{body}}', footer: false }));
    expect(file.xml('word/headerOwndefault.xml')).toContain('Internal: Board only');
    expect(file.xml('word/footerOwndefault.xml')).toMatch(/PAGE[\s\S]*NUMPAGES/);
    expect(file.xml(DOCUMENT)).toMatch(/<w:sectPr[^>]*><w:(header|footer)Reference/);
  });

  it('uses styles by their name where their ids are those of another language', async () => {
    const { paragraphs, file } = await inBase(await companyFile({ body: '{{body}}', german: true }));
    expect(paragraphs.find(({ text }) => text === 'Why customers call')?.style).toBe('berschrift1');
    expect(paragraphs.find(({ text }) => text.startsWith('Table 1.'))?.style).toBe('Beschriftung');
    const ids = new Set(
      [...file.xml('word/styles.xml').matchAll(/w:styleId="([^"]+)"/g)].map(([, id]) => id),
    );
    for (const style of all(file.dom(DOCUMENT), W, 'pStyle')) expect(ids).toContain(value(style));
  });

  it('brings the styles that the company lacks', async () => {
    const { file } = await inBase(await companyFile({ body: '{{body}}' }));
    expect(file.xml('word/styles.xml')).toContain('w:styleId="CalloutAsk"');
  });

  it('numbers its captions and lists its contents with pages', async () => {
    const { paragraphs, file } = await inBase(await companyFile({ body: '{{body}}' }));
    expect(
      paragraphs.filter(({ style }) => style === 'Caption').map(({ text }) => text.split('.')[0]),
    ).toContain('Table 2');
    const entries = paragraphs.filter(({ style }) => style === 'TOC1');
    const sections = paragraphs.filter(({ style }) => style === 'Heading1');
    expect(entries.map(({ text }) => text.replace(/\d+$/, ''))).toEqual(sections.map(({ text }) => text));
    for (const { text } of entries) expect(text).toMatch(/\d$/);
    expect(file.xml(DOCUMENT)).toContain('TOC \\o "1-2"');
    expect(file.xml(DOCUMENT)).not.toContain('w:dirty');
  });

  it('counts pages with the styles that the paper brings', async () => {
    const { paragraphs } = await inBase(await companyFile({ body: '{{body}}', indent: 2880 }));
    const pages = paragraphs
      .filter(({ style }) => /^TOC[12]$/.test(style ?? ''))
      .map(({ text }) => /\d+$/.exec(text)?.[0]);
    // Ten when tables and tiles are counted in the company's narrow body text.
    expect(Number(pages.at(-1))).toBeLessThan(9);
  });

  it('draws its charts in colours of the company that can be seen', async () => {
    const { file } = await inBase(await companyFile({ body: '{{body}}' }));
    const chart = file.paths
      .map((path) => (/charts\/chart\d+\.xml$/.test(path) ? file.dom(path) : null))
      .find((dom) => dom?.documentElement?.textContent?.includes('Text messages'));
    const used = new Set(all(chart as never, A, 'schemeClr').map((colour) => colour.getAttribute('val')));
    // accent2 is nearly white there; accent3 is red.
    expect(used).toContain('accent3');
    expect(used).not.toContain('accent2');
  });

  it('writes in no colour of the company that cannot be read', async () => {
    const { file } = await inBase(await companyFile({ body: '{{body}}' }));
    expect(file.xml('word/styles.xml')).not.toContain('themeColor="accent2"');
    expect(file.xml('word/styles.xml')).toMatch(
      /"CalloutCautionTitle"(?:(?!<\/w:style>)[\s\S])*themeColor="accent3"/,
    );
  });

  it('says the language of the paper, not of the file', async () => {
    const { file } = await inBase(await companyFile({ body: '{{body}}' }));
    expect(file.xml('word/styles.xml')).toMatch(
      /<w:docDefaults>[\s\S]*w:val="en-GB"[\s\S]*<\/w:docDefaults>/,
    );
  });

  it('makes a document of a template', async () => {
    const { file } = await inBase(await companyFile({ body: '{{body}}', template: true }));
    expect(file.xml('[Content_Types].xml')).not.toContain('template.main');
    expect(file.xml('[Content_Types].xml')).toContain('document.main');
  });

  it('gives the same bytes for the same paper', async () => {
    const base = await companyFile({ body: '{{body}}' });
    const once = async () =>
      (await docx.write(samplePaper, { base, createdAt: '2027-01-12T09:30:00Z' })).bytes;
    expect(Buffer.from(await once()).equals(Buffer.from(await once()))).toBe(true);
  });
});

describe('a file that cannot be used', () => {
  it.each([
    ['is no Word file', strToU8('%PDF-1.7'), 'not a Word file'],
    ['has a password', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1), 'password'],
    [
      'is another Office file',
      zippedParts(new Map([['[Content_Types].xml', strToU8('<Types/>')]])),
      'not a Word file',
    ],
  ])('is refused in one sentence: it %s', async (_, base, named) => {
    const error = await refusal(base);
    expect(error).toBeInstanceOf(ExportRefusal);
    expect(String(error)).toContain(named);
  });

  it('is refused when it holds macros', async () => {
    expect(
      String(await refusal(changed(await companyFile({ body: '' }), 'word/vbaProject.bin', 'x'))),
    ).toContain('macros');
  });

  it('is refused when it declares entities', async () => {
    const bomb = '<!DOCTYPE x [<!ENTITY a "b">]><x>&a;</x>';
    expect(await refusal(changed(await companyFile({ body: '' }), 'word/settings.xml', bomb))).toBeInstanceOf(
      ExportRefusal,
    );
  });
});
