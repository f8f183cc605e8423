import { describe, expect, it } from 'vitest';
import { docx } from '../../../../src/core/exporters/docx/index.ts';
import {
  plainPage,
  readableFurniture,
  readableStyles,
} from '../../../../src/core/exporters/docx/readable-styles.ts';
import { unzippedParts } from '../../../../src/core/exporters/office/zip-parts.ts';
import { samplePaper } from '../../../fixtures/sample-paper.ts';
import { opened } from '../office/opened.ts';
import { PackageFile } from '../office/package-file.ts';
import { companyFile } from './company-file.ts';

const FOOTER = 'word/footer1.xml';
const CORE = 'docProps/core.xml';

const footerOf = async (words: string, change: (file: PackageFile) => PackageFile = (file) => file) => {
  const file = new PackageFile(unzippedParts(await companyFile({ body: '{{body}}' })));
  file.edit(FOOTER, (xml) =>
    xml.replace(
      /(<w:ftr[^>]*>)[\s\S]*(<\/w:ftr>)/u,
      (_, start: string, end: string) => `${start}<w:p>${words}</w:p>${end}`,
    ),
  );
  const base = change(file).bytes();
  const { bytes } = await docx.write(samplePaper, { base, createdAt: '2027-01-12T09:30:00Z' });
  return opened(bytes).xml(FOOTER);
};

const plain = (xml: string): string => xml.replace(/<[^>]+>/gu, '');
const run = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;

describe('the furniture of a company’s Word file', () => {
  it('gets a line with the page of all pages where it counts none', async () => {
    const footer = await footerOf(run('Acme plc'));
    expect(footer).toMatch(/Acme plc[\s\S]*PAGE[\s\S]*NUMPAGES/u);
  });

  it('gets none where it counts its pages', async () => {
    const footer = await footerOf(
      `${run('Acme plc ')}<w:fldSimple w:instr=" PAGE "><w:r><w:t>1</w:t></w:r></w:fldSimple>`,
    );
    expect(footer).not.toContain('NUMPAGES');
  });

  it('stands on a first page and on even pages that have none of their own, which would be bare', async () => {
    const file = new PackageFile(unzippedParts(await companyFile({ body: '{{body}}' })));
    file.edit('word/document.xml', (xml) => xml.replace(/<\/w:sectPr>/u, '<w:titlePg/></w:sectPr>'));
    file.edit('word/settings.xml', (xml) =>
      xml.replace(/(<w:settings\b[^>]*>)/u, '$1<w:evenAndOddHeaders/>'),
    );
    const { bytes } = await docx.write(samplePaper, {
      base: file.bytes(),
      createdAt: '2027-01-12T09:30:00Z',
    });
    const written = opened(bytes);
    for (const type of ['first', 'even']) {
      expect(written.xml('word/document.xml')).toMatch(
        new RegExp(`<w:headerReference[^>]*w:type="${type}"`, 'u'),
      );
      expect(plain(written.xml(`word/headerOwn${type}.xml`))).toContain(samplePaper.classification);
      expect(written.xml(`word/footerOwn${type}.xml`)).toContain('NUMPAGES');
    }
  });

  it('counts no page in its foot where the company’s header does', async () => {
    const file = new PackageFile(unzippedParts(await companyFile({ body: '{{body}}' })));
    file.edit('word/document.xml', (xml) => xml.replace('<w:footerReference', '<w:headerReference'));
    file.edit('word/_rels/document.xml.rels', (xml) =>
      xml.replace('relationships/footer"', 'relationships/header"').replace('footer1.xml', 'header1.xml'),
    );
    file.edit('[Content_Types].xml', (xml) =>
      xml.replaceAll('footer1.xml', 'header1.xml').replaceAll('.footer+xml', '.header+xml'),
    );
    file
      .move('word/footer1.xml', 'word/header1.xml')
      .edit('word/header1.xml', (xml) => xml.replaceAll('w:ftr', 'w:hdr'));
    const { bytes } = await docx.write(samplePaper, {
      base: file.bytes(),
      createdAt: '2027-01-12T09:30:00Z',
    });
    const written = opened(bytes);
    expect(written.xml('word/header1.xml')).toMatch(/PAGE[\s\S]*Internal/u);
    const footer = written.xml('word/footerOwndefault.xml');
    expect(footer).not.toContain('PAGE');
    expect(plain(footer)).toContain('Board of 27 January 2027');
  });

  it.each([
    'Draft of 3 March 2021',
    'Draft of March 3, 2021',
    'Draft of 2021-03-03',
    'Entwurf vom 3. März 2021',
    'Draft of 03/03/2021',
  ])('says its own day in place of that of the document before: %s', async (words) => {
    const footer = plain(await footerOf(run(words)));
    expect(footer).not.toContain('2021');
    expect(footer).toContain('2027');
  });

  it('keeps a year that may be the company’s', async () => {
    expect(plain(await footerOf(run('Acme plc, founded 1921')))).toContain('founded 1921');
  });

  it('says its own title in place of that of the document before', async () => {
    const footer = plain(
      await footerOf(`${run('Takeover of ')}${run('Southmoor')}`, (file) =>
        file.edit(CORE, (xml) =>
          xml.replace(
            '</cp:coreProperties>',
            '<dc:title>Takeover of Southmoor</dc:title></cp:coreProperties>',
          ),
        ),
      ),
    );
    expect(footer).not.toContain('Southmoor');
    expect(footer).toContain(samplePaper.title);
  });

  it('is cleared of what only a person could fill in, and keeps other words in brackets', async () => {
    const footer = plain(
      await footerOf(run('[Street Address, City, ST] [Your phone] [Organization Name] [Internal]')),
    );
    expect(footer).not.toMatch(/Street|phone|Organization Name/u);
    expect(footer).toContain(samplePaper.organisation.replace('&', '&amp;'));
    expect(footer).toContain('[Internal]');
  });
});

const styles = (inner: string): string => `<w:styles>${inner}</w:styles>`;
const heading = (properties: string): string =>
  `<w:style w:type="paragraph" w:styleId="H1"><w:name w:val="heading 1"/>${properties}</w:style>`;

describe('the styles of a company’s Word file', () => {
  it.each([
    ['', '<w:pPr><w:keepNext/></w:pPr>'],
    ['<w:pPr><w:keepNext w:val="0"/><w:spacing w:after="80"/></w:pPr>', '<w:pPr><w:keepNext/><w:spacing'],
    ['<w:rPr><w:b/></w:rPr>', '<w:pPr><w:keepNext/></w:pPr><w:rPr>'],
  ])('keep a heading with what follows: %s', (given, expected) => {
    expect(readableStyles(styles(heading(given)), new Set())).toContain(expected);
  });

  it('are dark enough where they were pale, in the same hue, and stay where they are read', () => {
    const colour = (hex: string, more = ''): string =>
      readableStyles(styles(heading(`<w:rPr><w:color w:val="${hex}"/>${more}</w:rPr>`)), new Set());
    expect(colour('9DC3E6')).not.toContain('9DC3E6');
    expect(colour('1F3864')).toContain('1F3864');
    // Large words need less.
    expect(colour('8B8B8B', '<w:sz w:val="40"/>')).toContain('8B8B8B');
    expect(colour('8B8B8B', '<w:sz w:val="28"/>')).not.toContain('8B8B8B');
  });

  it('stay white on a shade of their own', () => {
    const white = heading(
      '<w:pPr><w:shd w:val="clear" w:fill="1F3864"/></w:pPr><w:rPr><w:color w:val="FFFFFF"/></w:rPr>',
    );
    expect(readableStyles(styles(white), new Set())).toContain('FFFFFF');
  });

  it('of a footer are read, but for what stands on something drawn', () => {
    expect(readableFurniture('<w:ftr><w:color w:val="A6A6A6"/></w:ftr>')).not.toContain('A6A6A6');
    expect(readableFurniture('<w:ftr><w:drawing/><w:color w:val="A6A6A6"/></w:ftr>')).toContain('A6A6A6');
    expect(readableFurniture('<w:ftr><w:color w:val="FFFFFF"/></w:ftr>')).toContain('FFFFFF');
  });
});

describe('the page of a company’s Word file', () => {
  it('has one column, and no dark ground under our words', () => {
    const page = plainPage(
      '<w:document><w:background w:color="102030"/><w:body><w:sectPr><w:cols w:num="2" w:space="720"><w:col w:w="4000"/></w:cols></w:sectPr></w:body></w:document>',
    );
    expect(page).not.toContain('102030');
    expect(page).toContain('<w:cols w:space="720"/>');
    expect(plainPage('<w:background w:color="FFFFF0"/>')).toContain('FFFFF0');
  });
});
