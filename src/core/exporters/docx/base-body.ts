import type { Parts } from '../office/zip-parts.ts';
import { change, partText } from './package-edits.ts';

const PLACEHOLDER = '{{body}}';

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

const DOCUMENT_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';

/** A template becomes a document, which opens as itself and not as a new copy. */
export const asDocument = (parts: Parts): void =>
  change(parts, '[Content_Types].xml', (xml) =>
    xml.replaceAll(
      'application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml',
      DOCUMENT_TYPE,
    ),
  );

/** Settings that would ask on opening, call home for the template, or open the file as a form letter; and one that
 * Word no longer has. */
export const quietSettings = (parts: Parts): void => {
  if (parts.has('word/settings.xml'))
    change(parts, 'word/settings.xml', (xml) =>
      xml
        .replace(
          /<w:(updateFields|attachedTemplate|trackRevisions|documentProtection|doNotEmbedSmartTags)\b[^>]*\/>/g,
          '',
        )
        .replace(/<w:mailMerge>[\s\S]*?<\/w:mailMerge>/g, ''),
    );
  const rels = 'word/_rels/settings.xml.rels';
  if (parts.has(rels))
    change(parts, rels, (xml) =>
      xml.replace(/<Relationship\b[^>]*\/(?:attachedTemplate|mailMerge\w*)"[^>]*\/>/g, ''),
    );
};
