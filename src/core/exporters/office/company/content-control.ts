import { elementsBelow, elementsIn, isElement, type XmlElement } from './element.ts';
import type { DocumentFacts } from './fields.ts';
import { factAsked } from './prompts.ts';

/** Properties of the file that a content control can show, as Word binds them. */
const bound: readonly [RegExp, keyof DocumentFacts][] = [
  [/coreProperties\b.*\btitle\b/iu, 'title'],
  [/coreProperties\b.*\bsubject\b/iu, 'subject'],
  [/coreProperties\b.*\b(?:creator|lastModifiedBy)\b/iu, 'author'],
  [/Properties\b.*\bCompany\b/iu, 'organisation'],
  [/\bPublishDate\b/iu, 'date'],
];

/** What a content control says in this document: what its binding asks for, nothing where it is only a prompt, or null for
 * its own words. */
export const controlText = (
  control: XmlElement,
  facts: DocumentFacts,
): { text: string | null; isBound: boolean } => {
  const properties = elementsIn(control, 'w:sdtPr').flatMap((each) => elementsIn(each));
  const binding = properties.find(({ name }) => name === 'w:dataBinding');
  const path = binding?.attributes['w:xpath'] ?? '';
  const isDate = properties.some(({ name }) => name === 'w:date');
  const named = properties
    .filter(({ name }) => name === 'w:alias' || name === 'w:tag')
    .flatMap(({ attributes }) => factAsked(attributes['w:val'] ?? '') ?? []);
  const fact =
    bound.find(([pattern]) => pattern.test(path))?.[1] ?? (isDate ? 'date' : undefined) ?? named[0];
  const isPrompt = properties.some(({ name }) => name === 'w:showingPlcHdr');
  return {
    text: fact !== undefined ? facts[fact] : isPrompt ? '' : null,
    isBound: binding !== undefined,
  };
};

const IN_LINE = new Set(['w:r', 'w:hyperlink', 'w:fldSimple', 'w:sdt', 'w:smartTag', 'w:ins']);

/** The look of words that were typed, not of a prompt. */
const PROMPT_LOOK = 'w:rStyle';

const runOf = (text: string, look: XmlElement | undefined): XmlElement => ({
  name: 'w:r',
  attributes: {},
  children: [
    ...(look === undefined
      ? []
      : [{ ...look, children: elementsIn(look).filter(({ name }) => name !== PROMPT_LOOK) }]),
    { name: 'w:t', attributes: { 'xml:space': 'preserve' }, children: [text] },
  ],
});

/** The content with these words in place of its own, in the look of its first run. Paragraphs and cells stay. */
export const withWords = (content: XmlElement, text: string): XmlElement => {
  const [first] = elementsBelow(content, 'w:r');
  const look = first === undefined ? undefined : elementsIn(first, 'w:rPr')[0];
  let rest = text;
  const run = (): XmlElement[] => {
    const said = rest;
    rest = '';
    return said === '' ? [] : [runOf(said, look)];
  };
  const changed = (element: XmlElement): XmlElement => {
    const kept = element.children.flatMap((child) => {
      if (!isElement(child)) return [];
      if (IN_LINE.has(child.name)) return run();
      return [changed(child)];
    });
    return { ...element, children: element.name === 'w:p' ? [...kept, ...run()] : kept };
  };
  return changed(content);
};
