import { FileRefusal } from '../../../files/file-refusal.ts';
import { isElement, type XmlElement, type XmlNode } from './element.ts';
import { leave, type LeftBehind } from './left-behind.ts';
import { fieldResultStays, fields, isOpenAddress } from './may-travel.ts';

/** What the fields of furniture say in this document instead of what they said in the company's. */
export interface DocumentFacts {
  title: string;
  subject: string;
  author: string;
  organisation: string;
  date: string;
}

/** For a look at the file before there is a document. */
export const noFacts: DocumentFacts = { title: '', subject: '', author: '', organisation: '', date: '' };

const saysOf: Readonly<Record<string, keyof DocumentFacts>> = {
  TITLE: 'title',
  SUBJECT: 'subject',
  AUTHOR: 'author',
  LASTSAVEDBY: 'author',
  USERNAME: 'author',
  SAVEDATE: 'date',
  CREATEDATE: 'date',
  PRINTDATE: 'date',
  DATE: 'date',
  TIME: 'date',
  'DOCPROPERTY TITLE': 'title',
  'DOCPROPERTY SUBJECT': 'subject',
  'DOCPROPERTY AUTHOR': 'author',
  'DOCPROPERTY COMPANY': 'organisation',
};

const keywordOf = (code: string): string => /^\s*([a-z]+|=)/iu.exec(code)?.[1]?.toUpperCase() ?? '';

const factOf = (code: string): keyof DocumentFacts | undefined => {
  const property = /^\s*DOCPROPERTY\s+"?(\w+)/iu.exec(code)?.[1]?.toUpperCase();
  return saysOf[property === undefined ? keywordOf(code) : `DOCPROPERTY ${property}`];
};

/** Plain arguments: a bookmark, a style, a switch. No address, no path, no second field. */
const ARGUMENTS = /^\s*[a-z]+(?:\s+(?:\\[\w*#@!]+|"[^"\\/]*"|[\p{L}\p{N}_.,:;-]+))*\s*$/iu;

const isOpenLink = (code: string): boolean => {
  const address = /^\s*HYPERLINK\s+"([^"]*)"(?:\s+\\[ol]\s+"[^"\\]*"|\s+\\h)*\s*$/iu.exec(code)?.[1];
  return address !== undefined
    ? isOpenAddress(address)
    : /^\s*HYPERLINK\s+\\l\s+"[^"\\]*"(?:\s+\\[ohn](?:\s+"[^"\\]*")?)*\s*$/iu.test(code);
};

const mayRun = (code: string): boolean =>
  (fields.has(keywordOf(code)) && ARGUMENTS.test(code)) || isOpenLink(code);

interface OpenField {
  /** The marks of the field itself. */
  marks: XmlElement[];
  inside: { code: XmlElement[]; result: XmlElement[] };
  code: string;
  isPlain: boolean;
  isInResult: boolean;
}

/** What a part's fields come to: nodes that go, and words that change. */
interface Verdict {
  gone: Set<XmlElement>;
  words: Map<XmlElement, { name: 'w:t' | 'w:instrText'; text: string }>;
}

const textIn = ({ children }: XmlElement): string =>
  children.map((child) => (isElement(child) ? '' : child)).join('');

/** Fields that leave the result alone, those that say what holds here, and those whose result goes with them. */
const settle = (field: OpenField, facts: DocumentFacts, left: LeftBehind, { gone, words }: Verdict): void => {
  const { marks, inside, code, isPlain } = field;
  const [first, ...others] = inside.code;
  if (isPlain && first !== undefined && mayRun(code)) {
    words.set(first, { name: 'w:instrText', text: code });
    for (const node of others) gone.add(node);
    return;
  }
  for (const node of [...marks, ...inside.code]) gone.add(node);
  const fact = factOf(code);
  const [place] = inside.result.filter(({ name }) => name === 'w:t');
  if (isPlain && fact !== undefined) {
    for (const node of inside.result) if (node !== place) gone.add(node);
    if (place !== undefined) words.set(place, { name: 'w:t', text: facts[fact] });
    return;
  }
  leave(left, 'fields');
  if (!isPlain || !fieldResultStays.has(keywordOf(code))) for (const node of inside.result) gone.add(node);
};

const DEEPEST = 20;

const OF_FIELDS = new Set(['w:fldChar', 'w:instrText', 'w:t']);

/** Reads the runs of one story in their order. What stands in a text box is a story of its own. */
const readStory = (root: XmlElement, facts: DocumentFacts, left: LeftBehind, verdict: Verdict): void => {
  const open: OpenField[] = [];
  const note = (node: XmlElement): void => {
    for (const field of open) field.inside[field.isInResult ? 'result' : 'code'].push(node);
  };
  const mark = (node: XmlElement): void => {
    const kind = node.attributes['w:fldCharType'];
    const last = open.at(-1);
    if (kind === 'begin') {
      for (const field of open) if (!field.isInResult) field.isPlain = false;
      note(node);
      if (open.length > DEEPEST)
        throw new FileRefusal(
          'Fields of this file stand in each other many times over; take them out in Word and choose it again.',
        );
      open.push({
        marks: [node],
        inside: { code: [], result: [] },
        code: '',
        isPlain: true,
        isInResult: false,
      });
    } else if (last === undefined || (kind !== 'separate' && kind !== 'end')) verdict.gone.add(node);
    else if (kind === 'separate') {
      if (last.isInResult) verdict.gone.add(node);
      last.isInResult = true;
      last.marks.push(node);
      for (const field of open.slice(0, -1)) field.inside[field.isInResult ? 'result' : 'code'].push(node);
    } else {
      open.pop();
      note(node);
      last.marks.push(node);
      settle(last, facts, left, verdict);
    }
  };
  const content = (node: XmlElement): void => {
    if (node.name === 'w:fldChar') return mark(node);
    const last = open.at(-1);
    if (last === undefined) {
      if (node.name === 'w:instrText') verdict.gone.add(node);
    } else if (!last.isInResult) last.code += textIn(node);
    else if (node.name === 'w:instrText') verdict.gone.add(node);
    note(node);
  };
  const visit = (parent: XmlElement): void => {
    for (const child of parent.children) {
      if (!isElement(child)) continue;
      if (OF_FIELDS.has(child.name) || (parent.name === 'w:r' && child.name !== 'w:rPr')) content(child);
      if (child.name === 'w:fldSimple')
        for (const field of open) if (!field.isInResult) field.isPlain = false;
      if (child.name === 'w:txbxContent') readStory(child, facts, left, verdict);
      else visit(child);
    }
  };
  visit(root);
  for (const field of open) {
    leave(left, 'fields');
    for (const node of [...field.marks, ...field.inside.code, ...field.inside.result]) verdict.gone.add(node);
  }
};

const STORIES = new Set(['w:footnotes', 'w:endnotes']);

/** A field in one element; its result is what it holds. */
const simpleField = (field: XmlElement, facts: DocumentFacts, left: LeftBehind): XmlNode[] => {
  const code = field.attributes['w:instr'] ?? '';
  if (mayRun(code)) return [{ ...field, attributes: { 'w:instr': code } }];
  const fact = factOf(code);
  if (fact !== undefined) {
    const text = { name: 'w:t', attributes: { 'xml:space': 'preserve' }, children: [facts[fact]] };
    return [{ name: 'w:r', attributes: {}, children: [text] }];
  }
  leave(left, 'fields');
  return fieldResultStays.has(keywordOf(code)) ? field.children : [];
};

const rewritten = (
  parent: XmlElement,
  verdict: Verdict,
  facts: DocumentFacts,
  left: LeftBehind,
): XmlElement => {
  const words = verdict.words.get(parent);
  if (words !== undefined)
    return { name: words.name, attributes: { 'xml:space': 'preserve' }, children: [words.text] };
  return {
    ...parent,
    children: parent.children.flatMap((child) => {
      if (!isElement(child)) return [child];
      if (verdict.gone.has(child)) return [];
      const kept = rewritten(child, verdict, facts, left);
      return kept.name === 'w:fldSimple' ? simpleField(kept, facts, left) : [kept];
    }),
  };
};

/** The part with only those fields that read nothing but the document. A field may be cut into many runs, stand in
 * another or reach over paragraphs; what does not end is no field. */
export const withSafeFields = (root: XmlElement, facts: DocumentFacts, left: LeftBehind): XmlElement => {
  const verdict: Verdict = { gone: new Set(), words: new Map() };
  const stories = STORIES.has(root.name) ? root.children.filter(isElement) : [root];
  for (const story of stories) readStory(story, facts, left, verdict);
  return rewritten(root, verdict, facts, left);
};
