import type { Parts } from '../office/zip-parts.ts';
import { change, partText } from './package-edits.ts';

export const PLACEHOLDER = '{{body}}';

const DOCUMENT = 'word/document.xml';

/** Word splits what people type into runs; the words of the body as a reader sees them. */
const bodyText = (xml: string): string => xml.replace(/<[^>]+>/g, '');

const lastSection = (xml: string): string =>
  /<w:sectPr(?:(?!<w:sectPr)[\s\S])*<\/w:body>/.exec(xml)?.[0] ?? '</w:body>';

/**
 * Where our blocks go: at `{{body}}`, if the company's file has it; else in place of its text, which is sample text,
 * under the page setup, header and footer of its last section.
 */
export const withPlaceholder = (parts: Parts): void => {
  if (bodyText(partText(parts, DOCUMENT)).includes(PLACEHOLDER)) return;
  change(parts, DOCUMENT, (xml) =>
    xml.replace(
      /<w:body>[\s\S]*<\/w:body>/,
      () => `<w:body><w:p><w:r><w:t>${PLACEHOLDER}</w:t></w:r></w:p>${lastSection(xml)}`,
    ),
  );
};

/** How many tables the company's file has before our blocks. */
export const tablesBefore = (parts: Parts): number =>
  partText(parts, DOCUMENT)
    .split(/\{\{(?:<[^>]+>)*body/)[0]
    ?.match(/<\/w:tblPr>/g)?.length ?? 0;
