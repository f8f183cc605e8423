import { openCase } from '../../core/business-case/open-case.ts';
import type { BusinessCase } from '../../core/business-case/schema/index.ts';
import { caseValues } from '../../core/story/reference/case-values.ts';
import { type ReferenceEntry, groupNames } from '../../core/story/reference/entry.ts';
import { choicePage, entryPage } from '../../core/story/reference/entry-page.ts';
import { alsoCalled, findEntries, nearEntries } from '../../core/story/reference/find-entries.ts';
import { groupPage } from '../../core/story/reference/group-page.ts';
import { reference } from '../../core/story/reference/index.ts';
import { indexPage } from '../../core/story/reference/index-page.ts';
import { caseAt, exampleIds, exampleText } from '../files.ts';
import { WrongUse, print } from '../output.ts';

/** More than these are told as a table, each in one line. */
const mostInFull = 3;

const caseShown = (path: string | undefined): BusinessCase => {
  if (path !== undefined) return caseAt(path);
  const [example = ''] = exampleIds();
  return openCase(exampleText(example));
};

const unknown = (asked: string, near: readonly ReferenceEntry[]): string =>
  near.length === 0
    ? `Nothing is called “${asked}”. template reference lists all names.`
    : `Nothing is called “${asked}”. There are: ${near.map(({ name }) => name).join(', ')}.`;

const seeAlso = (others: readonly ReferenceEntry[]): string[] =>
  others.length === 0 ? [] : [`Also called so: ${others.map(({ name }) => `\`${name}\``).join(', ')}`];

const howToRead =
  'Add a name, a part of one, or a word: template reference NAME. A page: template reference figures.';

/** Everything about what was asked for; nothing is found under some words, and something near is offered. */
const pagesFor = (asked: string, casePath: string | undefined): string[] => {
  const entries = reference();
  if (asked === '') return [indexPage(entries, howToRead, (group, title) => `${title}: ${group}`)];
  const group = groupNames.find((name) => name === asked);
  if (group !== undefined) return [groupPage(group, entries, caseValues(caseShown(casePath)))];
  const found = findEntries(entries, asked);
  if (found.length === 0) throw new WrongUse(unknown(asked, nearEntries(entries, asked)));
  if (found.length > mostInFull) return [choicePage(`${found.length} names for “${asked}”`, found)];
  const values = caseValues(caseShown(casePath));
  return [
    ...found.map((entry) => entryPage(entry, entries, values)),
    ...seeAlso(alsoCalled(entries, asked, found)),
  ];
};

/** What a template may write: all of it by name, or everything about one name. */
export const templateReference = (asked: string, casePath: string | undefined): 0 => {
  for (const text of pagesFor(asked, casePath)) print(text);
  return 0;
};
