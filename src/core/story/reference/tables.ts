import type { ReferenceEntry } from './entry.ts';
import { asCode, plainly, table } from './markdown.ts';
import type { ValueOf } from './values.ts';

/** The values of one case, and what it is called. */
export interface CaseValues {
  title: string;
  valueOf: ValueOf;
  /** What a phrase says of it. */
  say: (phrase: string) => string;
  /** What a fact is in it, for the words of a phrase. */
  factOf: ValueOf;
}

/** Longer examples make a table that nobody reads. */
const longest = 90;

const shortened = (text: string): string => {
  if (text.length <= longest) return text;
  const cut = text.slice(0, longest);
  return `${cut.slice(0, cut.lastIndexOf(' '))} …`;
};

/** What an entry says in a case; empty where it is no value, or the case lacks it. */
export const valueOf = ({ place, phrase }: ReferenceEntry, values: CaseValues): string => {
  if (phrase !== undefined) return values.say(phrase.id);
  return place === null ? '' : values.valueOf(place);
};

export const explained = ({ title, hint }: ReferenceEntry): string =>
  [title, hint].filter((part) => part !== '').join(/[.?!…]$/u.test(title) ? ' ' : '. ');

/** Names with what they say in the case, or in another. How figures are computed is told below them. */
export const valueTable = (entries: readonly ReferenceEntry[], values: CaseValues): string =>
  table(
    ['Write', 'What it is', 'Shape', 'Example'],
    entries.map((entry) => [
      asCode(entry.within),
      plainly(entry.formula === undefined ? explained(entry) : entry.title),
      entry.shape,
      plainly(shortened(valueOf(entry, values) || entry.example)),
    ]),
  );

export const partsTable = (parts: ReferenceEntry['parts']): string =>
  table(
    ['Part', 'What it is'],
    parts.map(({ name, title }) => [asCode(`.${name}`), plainly(title)]),
  );
