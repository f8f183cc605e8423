import { strToU8 } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { docx } from '../../../../src/core/exporters/docx/index.ts';
import { checkedFile, missingText, packageFaults } from '../../../../src/core/exporters/office/self-check.ts';
import { type Parts, unzippedParts, zippedParts } from '../../../../src/core/exporters/office/zip-parts.ts';
import { samplePaper, words } from '../../../fixtures/sample-paper.ts';
import { opened } from './opened.ts';

let bytes: Uint8Array;

beforeAll(async () => {
  ({ bytes } = await docx.write(samplePaper, { base: null, createdAt: '2027-01-12T09:30:00Z' }));
});

const damaged = (by: (parts: Parts) => void): Uint8Array => {
  const parts = unzippedParts(bytes);
  by(parts);
  return zippedParts(parts);
};

const replaced = (path: string, from: string | RegExp, to: string): Uint8Array =>
  damaged((parts) => parts.set(path, strToU8(opened(bytes).xml(path).replace(from, to))));

describe('the check of a finished file', () => {
  it('finds no fault in a sound file', () => {
    expect(packageFaults(bytes)).toEqual([]);
    expect(missingText(bytes, samplePaper)).toEqual([]);
  });

  it.each([
    ['XML that is not well-formed', 'word/document.xml', '</w:body>', '', 'word/document.xml'],
    ['a number that is none', 'word/document.xml', /w:w="\d+"/, 'w:w="NaN"', 'NaN'],
    [
      'a value of a chart that is none',
      'word/charts/chart1.xml',
      /(<c:numCache>.*?<c:v>)[^<]+/,
      '$1undefined',
      'undefined',
    ],
    [
      'a relationship without its target',
      'word/_rels/document.xml.rels',
      'styles.xml',
      'style.xml',
      'word/style.xml'.slice(5),
    ],
    ['a reference to no relationship', 'word/document.xml', /r:id="[^"]+"/, 'r:id="rId999"', 'rId999'],
    [
      'a part without a type',
      '[Content_Types].xml',
      /<Default[^>]*Extension="xml"[^>]*>/,
      '',
      'customXml/item1.xml',
    ],
    [
      'a type without a part',
      '[Content_Types].xml',
      '</Types>',
      '<Override PartName="/word/gone.xml" ContentType="x/y"/></Types>',
      'gone',
    ],
    ['two drawings of one id', 'word/document.xml', /(<wp:docPr id=")2"/, '$11"', 'two drawings'],
  ])('finds %s', (_, path, from, to, named) => {
    expect(packageFaults(replaced(path, from, to)).join('; ')).toContain(named);
  });

  it('lets a person write null, NaN and undefined', async () => {
    const paper = {
      ...samplePaper,
      title: 'undefined',
      sections: [
        {
          id: 'a',
          blocks: [
            { id: 'a/1', kind: 'paragraph' as const, role: 'body' as const, runs: words('NaN and null') },
          ],
        },
      ],
    };
    const file = await docx.write(paper, { base: null, createdAt: '2027-01-12T09:30:00Z' });
    expect(packageFaults(file.bytes)).toEqual([]);
  });

  it('names the text that a file lacks', () => {
    const shortened = replaced(
      'word/document.xml',
      'Why customers call</w:t></w:r></w:p>',
      'Why</w:t></w:r></w:p>',
    );
    const alsoInContents = replaced('word/document.xml', /Why customers call/g, 'Why');
    expect(missingText(shortened, samplePaper)).toEqual([]);
    expect(missingText(alsoInContents, samplePaper)).toEqual(['Why customers call']);
  });

  it('finds a text that goes on in another paragraph, as on a next slide, and not one whose middle is gone', () => {
    const withParagraphs = (...texts: string[]): Uint8Array =>
      damaged((parts) =>
        parts.set(
          'word/document.xml',
          strToU8(
            opened(bytes)
              .xml('word/document.xml')
              .replaceAll('Why customers call', 'Why')
              .replace(
                '<w:body>',
                `<w:body>${texts.map((text) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`).join('')}`,
              ),
          ),
        ),
      );
    expect(missingText(withParagraphs('1 Why customers', 'call and'), samplePaper)).toEqual([]);
    expect(missingText(withParagraphs('Why', 'customers', 'call'), samplePaper)).toEqual([]);
    const lost = ['Why customers call'];
    expect(missingText(withParagraphs('Why', 'call'), samplePaper)).toEqual(lost);
    expect(missingText(withParagraphs('Why customers never', 'call'), samplePaper)).toEqual(lost);
  });

  it('hands over no file that is not sound', () => {
    const broken = replaced('word/document.xml', '</w:body>', '');
    expect(() => checkedFile(broken, samplePaper)).toThrow('not sound');
  });
});
