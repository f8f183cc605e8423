import { describe, expect, it } from 'vitest';
import { docx } from '../../../../src/core/exporters/docx/index.ts';
import { unzippedParts } from '../../../../src/core/exporters/office/zip-parts.ts';
import { samplePaper } from '../../../fixtures/sample-paper.ts';
import { opened, paragraphsOf } from '../office/opened.ts';
import { PackageFile } from '../office/package-file.ts';
import { companyFile } from './company-file.ts';

const DOCUMENT = 'word/document.xml';
const SAMPLE = '<w:t xml:space="preserve">Sample text</w:t>';

const [, second, third] = samplePaper.sections;
if (second === undefined || third === undefined) throw new Error('The sample paper has too few sections.');

const paragraph = (text: string): string => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;

/** A company's file with these paragraphs in place of its sample text. */
const fileWith = async (...texts: readonly string[]): Promise<Uint8Array> => {
  const file = new PackageFile(unzippedParts(await companyFile({ body: 'Sample text' })));
  return file
    .edit(DOCUMENT, (xml) =>
      xml.replace(new RegExp(`<w:p>(?:(?!<w:p>).)*${SAMPLE}(?:(?!</w:p>).)*</w:p>`, 'u'), () =>
        texts.map(paragraph).join(''),
      ),
    )
    .bytes();
};

const written = async (base: Uint8Array) => {
  const { bytes } = await docx.write(samplePaper, { base, createdAt: '2027-01-12T09:30:00Z' });
  return paragraphsOf(opened(bytes).dom(DOCUMENT)).map(({ text }) => text);
};

const firstTextOf = (section: (typeof samplePaper.sections)[number]): string =>
  section.blocks.flatMap((block) =>
    block.kind === 'heading' ? [block.runs.map((run) => ('text' in run ? run.text : '')).join('')] : [],
  )[0] ?? '';

describe('a company’s file with a place for a section', () => {
  it('has the section there, and the rest of the paper where it says {{body}}', async () => {
    const texts = await written(
      await fileWith('Decision', `{{${third.id}}}`, 'All else', '{{body}}', 'Signed'),
    );
    const at = (text: string): number => texts.indexOf(text);
    expect(at(firstTextOf(third))).toBeGreaterThan(at('Decision'));
    expect(at(firstTextOf(third))).toBeLessThan(at('All else'));
    expect(at(firstTextOf(second))).toBeGreaterThan(at('All else'));
    expect(at(firstTextOf(second))).toBeLessThan(at('Signed'));
    expect(texts.filter((text) => text === firstTextOf(third))).toHaveLength(1);
  });

  it('has the rest of the paper after its text where it says no {{body}}, so that nothing is lost', async () => {
    const texts = await written(await fileWith('Decision', `{{${third.id}}}`, 'Signed'));
    expect(texts.indexOf(firstTextOf(second))).toBeGreaterThan(texts.indexOf('Signed'));
  });

  it('keeps no slot that names nothing of the paper, and none twice', async () => {
    const texts = await written(
      await fileWith('Decision', `{{${third.id}}}`, `{{${third.id}}}`, '{{customer-number}}', '{{body}}'),
    );
    expect(texts.some((text) => text.includes('{{'))).toBe(false);
    expect(texts.filter((text) => text === firstTextOf(third))).toHaveLength(1);
  });

  it('says a heading once where the company says it above the slot', async () => {
    const texts = await written(await fileWith(firstTextOf(third), `{{${third.id}}}`, '{{body}}'));
    expect(texts.filter((text) => text === firstTextOf(third))).toHaveLength(1);
  });

  it('takes a file for sample text where its slots name nothing of the paper', async () => {
    const texts = await written(await fileWith('Dear customer', '{{customer-number}}'));
    expect(texts).not.toContain('Dear customer');
  });
});
