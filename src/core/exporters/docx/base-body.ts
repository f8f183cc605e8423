import { elementsBelow, textBelow, type XmlElement } from '../office/company/element.ts';
import { replacedWords } from '../office/company/prompts.ts';
import type { Parts } from '../office/zip-parts.ts';
import { change, partText } from './package-edits.ts';

/** Where all of a paper goes that no slot of its own takes. */
export const BODY = 'body';

const DOCUMENT = 'word/document.xml';

const SLOT = /\{\{([a-z][a-z0-9-]*)\}\}/gu;

const placeholder = (name: string): string => `{{${name}}}`;

/** Whether a company's text has a place for the paper or for one of its sections, so that it is kept around it. */
export const hasSlots = (text: string, sections: ReadonlySet<string>): boolean =>
  [...text.matchAll(SLOT)].some(([, name = '']) => name === BODY || sections.has(name));

/** Each slot once: a second of the same name, and one that names nothing of this paper, says nothing. */
export const withSoundSlots = (root: XmlElement, sections: ReadonlySet<string>): XmlElement => {
  const seen = new Set<string>();
  for (const paragraph of elementsBelow(root, 'w:p')) {
    const texts = elementsBelow(paragraph, 'w:t');
    const found = [...texts.map(textBelow).join('').matchAll(SLOT)].filter(([, name = '']) => {
      const isFirst = (name === BODY || sections.has(name)) && !seen.has(name);
      if (isFirst) seen.add(name);
      return !isFirst;
    });
    for (const { 0: whole, index } of found.toReversed())
      replacedWords(texts, index, index + whole.length, '');
  }
  return root;
};

/** Word splits what people type into runs; the words of the body as a reader sees them. */
const bodyText = (xml: string): string => xml.replace(/<[^>]+>/g, '');

const lastSection = (xml: string): string =>
  /<w:sectPr(?:(?!<w:sectPr)[\s\S])*<\/w:body>/.exec(xml)?.[0] ?? '</w:body>';

const bodyParagraph = `<w:p><w:r><w:t>${placeholder(BODY)}</w:t></w:r></w:p>`;

/** The slots of a company's file in the order of its text. */
export const slotsIn = (parts: Parts): string[] =>
  [...bodyText(partText(parts, DOCUMENT)).matchAll(SLOT)].map(([, name = '']) => name);

/**
 * Where our blocks go: at `{{body}}` and at slots that name a section, if the company's file has them, the rest of the
 * paper after its text where it has slots alone; else in place of its text, which is sample text, under the page setup,
 * header and footer of its last section.
 */
export const withPlaceholder = (parts: Parts, sections: ReadonlySet<string>): void => {
  const text = bodyText(partText(parts, DOCUMENT));
  if (text.includes(placeholder(BODY))) return;
  change(parts, DOCUMENT, (xml) =>
    hasSlots(text, sections)
      ? xml.replace(lastSection(xml), (section) => `${bodyParagraph}${section}`)
      : xml.replace(/<w:body>[\s\S]*<\/w:body>/, () => `<w:body>${bodyParagraph}${lastSection(xml)}`),
  );
};

/** How many tables the company's file has before each of its slots, counted from the slot before it. */
export const tablesBefore = (parts: Parts): number[] =>
  partText(parts, DOCUMENT)
    .split(/\{\{(?:<[^>]+>)*[a-z]/)
    .slice(0, -1)
    .map((stretch) => stretch.match(/<\/w:tblPr>/g)?.length ?? 0);
