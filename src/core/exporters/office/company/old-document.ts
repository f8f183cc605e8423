import type { CompanyPackage } from './company-package.ts';
import { elementsBelow, elementsIn, textBelow, type XmlElement } from './element.ts';
import type { DocumentFacts } from './fields.ts';
import { replacedWords } from './prompts.ts';

/** What a company's file says of the document that it once was, and the fact that holds in its place. */
export type OldDocument = readonly { words: string; fact: keyof DocumentFacts }[];

/** Shorter words may stand anywhere by chance. */
const LEAST = 6;

const SAID: readonly [RegExp, keyof DocumentFacts][] = [
  [/:title$/u, 'title'],
  [/:subject$/u, 'subject'],
  [/:creator$/u, 'author'],
  [/:lastModifiedBy$/u, 'author'],
];

/** Title, subject and authors by the properties of the file. */
export const oldDocument = (file: CompanyPackage): OldDocument =>
  file
    .referencesOf('')
    .filter(({ kind, isOutside }) => kind === 'core-properties' && !isOutside)
    .flatMap(({ target }) => {
      const root = file.element(target);
      return root === null ? [] : elementsIn(root);
    })
    .flatMap((property) => {
      const fact = SAID.find(([pattern]) => pattern.test(property.name))?.[1];
      const words = textBelow(property).trim();
      return fact === undefined || words.length < LEAST ? [] : [{ words, fact }];
    });

const MONTH =
  '(?:jan(?:uary|uar)?|feb(?:ruary|ruar)?|mar(?:ch)?|märz?|apr(?:il)?|may|mai|june?|juni|july?|juli|aug(?:ust)?|sept?(?:ember)?|o[ck]t(?:ober)?|nov(?:ember)?|de[cz](?:ember)?)';

/** A whole day, as English and German write it. A month or a year alone may belong to the company. */
const DAY = new RegExp(
  [
    `\\b\\d{1,2}(?:st|nd|rd|th|\\.)?\\s+${MONTH}\\.?,?\\s+\\d{4}\\b`,
    `\\b${MONTH}\\.?\\s+\\d{1,2}(?:st|nd|rd|th)?,?\\s+\\d{4}\\b`,
    '\\b\\d{4}-\\d{2}-\\d{2}\\b',
    '\\b\\d{1,2}[./]\\d{1,2}[./](?:\\d{4}|\\d{2})\\b',
  ].join('|'),
  'giu',
);

const isFurniture = ({ name }: XmlElement): boolean => name === 'w:hdr' || name === 'w:ftr';

/** A header or footer says of this document what it said of the one before: its title, its author, its day. */
export const withoutOldDocument = (root: XmlElement, facts: DocumentFacts, old: OldDocument): XmlElement => {
  if (!isFurniture(root)) return root;
  for (const paragraph of elementsBelow(root, 'w:p')) {
    const texts = elementsBelow(paragraph, 'w:t');
    const whole = (): string => texts.map(textBelow).join('');
    for (const { words, fact } of old) {
      const at = whole().indexOf(words);
      if (at >= 0 && words !== facts[fact]) replacedWords(texts, at, at + words.length, facts[fact]);
    }
    for (const { 0: day, index } of [...whole().matchAll(DAY)].toReversed())
      if (day !== facts.date) replacedWords(texts, index, index + day.length, facts.date);
  }
  return root;
};
