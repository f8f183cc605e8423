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
  datum: 'date',
  titel: 'title',
  betreff: 'subject',
  thema: 'subject',
  firma: 'organisation',
  firmenname: 'organisation',
  unternehmen: 'organisation',
  autor: 'author',
  verfasser: 'author',
  'publish date': 'date',
  'document date': 'date',
  'pick the date': 'date',
};

const PROMPT = /\[(?:(?:type|insert|enter|click to enter|add)\s+(?:the\s+|your\s+)?)?([\p{L} ]{3,30})\]/giu;

/** Replaces a stretch of words that may reach over several runs: the first run gets the words, the others lose theirs. */
export const replacedWords = (
  texts: readonly XmlElement[],
  from: number,
  to: number,
  words: string,
): void => {
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

/** What a prompt or the name of a content control asks for; undefined for what no paper answers. */
export const factAsked = (name: string): keyof DocumentFacts | undefined => asked[name.trim().toLowerCase()];

/** Words in brackets that only a person could fill in. */
const INVITATION =
  /^(?:type|insert|enter|click|tap|select|choose|add|pick|your|street|address|city|phone|telephone|fax|e-?mail|website|web ?address|name|job title|recipient|department|project|client|customer|version|document|report|presenter|abteilung|projekt|kunde|bericht|hier|geben sie|klicken sie|wählen sie|ihr|ihre|straße|ort|telefon)\b/iu;

const BRACKETED = /\[([^[\]{}<>]{3,80})\]/gu;

/** Says in place of typed prompts what they ask for, nothing where no paper answers. Other words in brackets are the company's. */
export const withAnsweredPrompts = (root: XmlElement, facts: DocumentFacts): XmlElement => {
  for (const paragraph of elementsBelow(root, 'w:p')) {
    const texts = elementsBelow(paragraph, 'w:t');
    const whole = (): string => texts.map(textBelow).join('');
    for (const { 0: prompt, 1: name = '', index } of [...whole().matchAll(PROMPT)].toReversed()) {
      const fact = factAsked(name);
      if (fact !== undefined) replacedWords(texts, index, index + prompt.length, facts[fact]);
    }
    for (const { 0: prompt, 1: words = '', index } of [...whole().matchAll(BRACKETED)].toReversed())
      if (INVITATION.test(words.trim())) replacedWords(texts, index, index + prompt.length, '');
  }
  return root;
};
