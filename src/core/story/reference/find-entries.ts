import { nearestName } from '../../data/nearest-name.ts';
import { spokenWords } from '../../drivers/finding/words.ts';
import type { ReferenceEntry } from './entry.ts';

/** Signs do not count: `risks.cause`, `risks[].cause` and `Risks cause` are one name. */
const plain = (name: string): string => name.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');

/** One and several are one name: cost, costs. */
const singular = (name: string): string => plain(name).replace(/s$/u, '');

const lastName = (name: string): string => name.split(/[.\]]/u).findLast((part) => part !== '') ?? name;

/** What people call it who do not say the whole: NPV. */
const initials = (name: string): string =>
  lastName(name)
    .split('-')
    .map((word) => word.charAt(0))
    .join('');

type Match = (entry: ReferenceEntry, asked: string) => boolean;

type Words = Pick<ReferenceEntry, 'name' | 'title' | 'hint'>;

const saysAll = ({ name, title, hint }: Words, asked: string): boolean => {
  const wanted = spokenWords(asked);
  const spaced = name.replaceAll(/([a-z])([A-Z])/gu, '$1 $2');
  const said = new Set(spokenWords(`${spaced} ${title} ${hint}`).map(({ meaning }) => meaning));
  return wanted.length > 0 && wanted.every(({ meaning }) => said.has(meaning));
};

/** The words of a name alone. */
const ofName = (name: string): Words => ({ name: lastName(name), title: '', hint: '' });

const isPartOf: Match = ({ name, parts }, asked) => {
  const part = lastName(asked);
  const owner = asked.slice(0, asked.length - part.length);
  return plain(name) === plain(owner) && parts.some((one) => one.name === part);
};

/** From the surest way to mean something to the loosest. */
const ways: readonly Match[] = [
  ({ name }, asked) => plain(name) === plain(asked),
  ({ name }, asked) => singular(name) === singular(asked),
  isPartOf,
  ({ title, saidAs = [] }, asked) => [title, ...saidAs].some((words) => plain(words) === plain(asked)),
  ({ name }, asked) => plain(lastName(name)) === plain(asked),
  ({ name }, asked) => plain(asked).length > 1 && plain(initials(name)) === plain(asked),
  saysAll,
  (entry, asked) => saysAll({ ...entry, hint: entry.example }, asked),
  ({ name, title }, asked) => plain(asked).length > 2 && plain(`${name} ${title}`).includes(plain(asked)),
];

/** What is meant by a name, a part of one, a label or other words for it; empty when nothing is. */
export const findEntries = (entries: readonly ReferenceEntry[], asked: string): ReferenceEntry[] => {
  if (plain(asked) === '') return [];
  for (const matches of ways) {
    const found = entries.filter((entry) => matches(entry, asked));
    if (found.length > 0) return found;
  }
  return [];
};

/** Names whose last part is what was asked for, beside those that were found. */
export const alsoCalled = (
  entries: readonly ReferenceEntry[],
  asked: string,
  found: readonly ReferenceEntry[],
): ReferenceEntry[] =>
  entries.filter((entry) => !found.includes(entry) && plain(lastName(entry.name)) === plain(asked));

const most = 6;

/** Names that may have been meant: those spelled nearly so, then those that share a word. */
export const nearEntries = (entries: readonly ReferenceEntry[], asked: string): ReferenceEntry[] => {
  const names = [
    nearestName(
      asked,
      entries.map(({ name }) => name),
    ),
  ];
  const last = nearestName(
    lastName(asked),
    entries.map(({ name }) => lastName(name)),
  );
  const spelled = entries.filter(({ name }) => names.includes(name) || lastName(name) === last);
  const words = spokenWords(asked).map(({ written }) => written);
  const named = words.flatMap((word) => entries.filter(({ name }) => saysAll(ofName(name), word)));
  const sharing = words.flatMap((word) => entries.filter((entry) => saysAll(entry, word)));
  return [...new Set([...spelled, ...named, ...sharing])].slice(0, most);
};
