import { describe, expect, it } from 'vitest';
import { docx } from '../../../src/core/exporters/docx/index.ts';
import { unzipped } from '../../../src/core/files/zip.ts';
import { PackageFile } from '../../core/exporters/office/package-file.ts';
import { samplePaper } from '../../fixtures/sample-paper.ts';
import { paperPackage } from './paper.ts';
import { textsOf } from './texts.ts';

const { bytes } = await docx.write(samplePaper, { base: null, createdAt: '2027-01-12T09:30:00Z' });

const read = (change: (xml: string) => string = (xml) => `${xml} `) =>
  paperPackage(new PackageFile(unzipped(bytes)).edit('word/document.xml', change).parts);

const body = (xml: string) => (text: string) => text.replace('<w:body>', `<w:body>${xml}`);

describe('what a Word file says of its pages', () => {
  it('is its margins in points, and which paragraphs say what follows', () => {
    const { margins, paragraphs, emptyPlaces } = read();
    expect(margins).toEqual({ left: 63.8, right: 63.8, top: 70.9, bottom: 65.2 });
    expect(paragraphs.filter(({ leads }) => leads).length).toBeGreaterThan(3);
    expect(paragraphs.filter(({ isSource }) => isSource).length).toBeGreaterThan(0);
    expect(emptyPlaces).toEqual([]);
  });

  it('is a page begun by a break before it, or by its own', () => {
    const broken = '<w:p><w:r><w:br w:type="page"/></w:r></w:p><w:p><w:r><w:t>Overleaf</w:t></w:r></w:p>';
    const own = '<w:p><w:pPr><w:pageBreakBefore/></w:pPr><w:r><w:t>On its own</w:t></w:r></w:p>';
    const starts = (xml: string) => read(body(xml)).paragraphs.find(({ startsPage }) => startsPage)?.text;
    expect(starts(broken)).toBe('Overleaf');
    expect(starts(own)).toBe('On its own');
  });

  it('is a place that nobody filled', () => {
    const asked =
      '<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent><w:p><w:r><w:t>Type the date</w:t></w:r></w:p></w:sdtContent></w:sdt>';
    expect(read(body(asked)).emptyPlaces).toEqual([{ page: null, says: 'Type the date' }]);
  });

  it('is every text that it prints, a paragraph each', () => {
    const texts = textsOf(unzipped(bytes));
    expect(texts).toContain('Claim updates by text');
    expect(texts.some((text) => text.includes('Board of 27 January 2027, edition 3'))).toBe(true);
  });
});
