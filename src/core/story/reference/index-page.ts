import { type ReferenceEntry, type ReferenceGroup, groupNames, referenceGroups } from './entry.ts';
import { asCode, page } from './markdown.ts';

/** The names of a group that lead to the others: what stands below them, or follows one formula, is found on its page. */
const leadingNames = (entries: readonly ReferenceEntry[]): string[] => {
  const firsts = entries.filter(
    ({ formula }, index) =>
      formula === undefined || entries.findIndex((other) => other.formula === formula) === index,
  );
  return [
    ...new Set(
      firsts.map(({ name, formula }) => (formula === undefined ? name.replace(/[.[].*$/u, '') : name)),
    ),
  ];
};

const namesOf = (group: ReferenceGroup, entries: readonly ReferenceEntry[]): string => {
  const own = entries.filter((entry) => entry.group === group);
  return group === 'limits' ? '' : leadingNames(own).map(asCode).join(', ');
};

/** What leads to all else: each group with its names. `titled` makes a title of the link to a page, where there are links. */
export const indexPage = (
  entries: readonly ReferenceEntry[],
  before: string,
  titled: (group: ReferenceGroup, title: string) => string,
): string =>
  page([
    '# What a template can say',
    'A story template is Markdown with names in double braces. What follows says which names there are; it is made from the program itself.',
    before,
    ...groupNames.flatMap((group) => [
      `## ${titled(group, referenceGroups[group].title)}`,
      referenceGroups[group].lead,
      namesOf(group, entries),
    ]),
  ]);
