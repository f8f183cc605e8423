import { elementsBelow, textBelow, type XmlElement } from './element.ts';
import type { DocumentFacts } from './fields.ts';

/** Prompts in square brackets, as the templates of Office have them, and what they ask for. */
const asked: Readonly<Record<string, keyof DocumentFacts>> = {
  company: 'organisation',
  'company name': 'organisation',
  'your company': 'organisation',
  'your company name': 'organisation',
  organization: 'organisation',
  'organization name': 'organisation',
  organisation: 'organisation',
  'organisation name': 'organisation',
  title: 'title',
  'document title': 'title',
  'report title': 'title',
  subject: 'subject',
  'document subject': 'subject',
  author: 'author',
  'author name': 'author',
  'your name': 'author',
  date: 'date',
  'publish date': 'date',
  'document date': 'date',
  'pick the date': 'date',
};

const PROMPT = /\[(?:(?:type|insert|enter|click to enter|add)\s+(?:the\s+|your\s+)?)?([\p{L} ]{3,30})\]/giu;

/** Replaces a stretch of words that may reach over several runs: the first run gets the words, the others lose theirs. */
const replaced = (texts: readonly XmlElement[], from: number, to: number, words: string): void => {
  let at = 0;
  let rest = words;
  for (const text of texts) {
    const own = textBelow(text);
    const [start, end] = [Math.max(from - at, 0), Math.min(to - at, own.length)];
    if (start < end) {
      text.children = [`${own.slice(0, start)}${rest}${own.slice(end)}`];
      text.attributes['xml:space'] = 'preserve';
      rest = '';
    }
    at += own.length;
  }
};

/** Says in place of typed prompts what they ask for. Other words in brackets are the company's. */
export const withAnsweredPrompts = (root: XmlElement, facts: DocumentFacts): XmlElement => {
  for (const paragraph of elementsBelow(root, 'w:p')) {
    const texts = elementsBelow(paragraph, 'w:t');
    const prompts = [...texts.map(textBelow).join('').matchAll(PROMPT)].toReversed();
    for (const { 0: whole, 1: name = '', index } of prompts) {
      const fact = asked[name.trim().toLowerCase()];
      if (fact !== undefined) replaced(texts, index, index + whole.length, facts[fact]);
    }
  }
  return root;
};
