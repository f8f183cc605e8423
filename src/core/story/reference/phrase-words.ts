import type { ToldFact } from '../facts/fact-names.ts';
import type { ReferenceEntry } from './entry.ts';
import { asCode, codeBlock, plainly, table } from './markdown.ts';
import type { CaseValues } from './tables.ts';

/** Each name in a fact, with what it says in a case. */
export const factTable = ({ names }: ToldFact, values: CaseValues): string =>
  table(
    ['Write', 'What it is', `In “${plainly(values.title)}”`],
    names.map(({ name, is, place }) => [
      asCode(name),
      plainly(is),
      plainly(place === null ? '' : values.factOf(place)),
    ]),
  );

export const ourWordsOf = ({ phrase }: ReferenceEntry): string[] =>
  phrase === undefined ? [] : ['Our words:', codeBlock(phrase.words)];

/** Our words for a phrase, and each name that other words may write. */
export const phraseWords = (entry: ReferenceEntry, values: CaseValues): string[] => [
  ...ourWordsOf(entry),
  ...(entry.phrase?.facts ?? []).flatMap((fact) => [plainly(fact.meaning), factTable(fact, values)]),
];
