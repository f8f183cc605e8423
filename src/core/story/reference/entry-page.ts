import type { Shape } from '../../template-language/shape.ts';
import { type ReferenceEntry, referenceGroups } from './entry.ts';
import { asCode, codeBlock, page, plainly, table } from './markdown.ts';
import { phraseWords } from './phrase-words.ts';
import { type CaseValues, explained, valueOf, valueTable } from './tables.ts';

/** What stands in a group, or in the rows of a list, without the rows of lists further in. */
const contained = (entry: ReferenceEntry, all: readonly ReferenceEntry[]): ReferenceEntry[] =>
  all.filter((other) =>
    entry.place?.shape.kind === 'list'
      ? other.heading === entry.name
      : other.heading === entry.heading && other.name.startsWith(`${entry.name}.`),
  );

/** The group or list that a name stands in, as its page calls it. */
const ownerTitle = ({ name }: ReferenceEntry, all: readonly ReferenceEntry[]): string => {
  const owner = name.slice(0, Math.max(0, name.lastIndexOf('.'))).replace(/\[\]$/u, '');
  return all.find((other) => other.name === owner)?.title ?? '';
};

const shapeOfPart = (shape: Shape, name: string): Shape | undefined =>
  shape.kind === 'object' ? shape.fields[name] : undefined;

const partsWithValues = ({ parts, place }: ReferenceEntry, values: CaseValues): string =>
  table(
    ['Part', 'What it is', `In “${plainly(values.title)}”`],
    parts.map(({ name, title }) => {
      const shape = place === null ? undefined : shapeOfPart(place.shape, name);
      const value =
        place === null || shape === undefined ? '' : values.valueOf({ steps: [...place.steps, name], shape });
      return [asCode(`.${name}`), plainly(title), plainly(value)];
    }),
  );

const choiceTable = (choices: Readonly<Record<string, string>>): string =>
  table(
    ['Id', 'Words'],
    Object.entries(choices).map(([id, words]) => [asCode(id), plainly(words)]),
  );

const isPrinted = ({ place, write, phrase }: ReferenceEntry): boolean =>
  phrase !== undefined ||
  (place !== null && write !== '' && !(place.shape.kind === 'object' && place.shape.printed === undefined));

/** Everything about one name. */
export const entryPage = (
  entry: ReferenceEntry,
  all: readonly ReferenceEntry[],
  values: CaseValues,
): string => {
  const names = contained(entry, all).filter(({ write }) => write !== '');
  const facts = [
    ['Shape', entry.shape],
    ['Part of', ownerTitle(entry, all)],
    ['Page', referenceGroups[entry.group].title],
    [entry.place === null ? 'It writes' : 'Example', entry.example],
    [`In “${values.title}”`, isPrinted(entry) ? valueOf(entry, values) || 'nothing yet' : ''],
  ].filter(([, said]) => said !== '');
  return page([
    `# ${asCode(entry.name)}`,
    plainly(explained(entry)),
    facts.map(([what, said]) => `- ${what}: ${plainly(said ?? '')}`).join('\n'),
    ...(entry.write === '' ? [] : ['How to write it:', codeBlock(entry.write)]),
    ...(entry.parts.length === 0
      ? []
      : ['Its parts are written after it with a point.', partsWithValues(entry, values)]),
    ...phraseWords(entry, values),
    ...(entry.choices === undefined
      ? []
      : ['What it can be, and the id to compare with:', choiceTable(entry.choices)]),
    ...(names.length === 0 ? [] : ['Names in it:', valueTable(names, values)]),
  ]);
};

/** Several names that may be meant, each with what it is. */
export const choicePage = (title: string, entries: readonly ReferenceEntry[]): string =>
  page([
    `# ${plainly(title)}`,
    table(
      ['Name', 'What it is', 'Page'],
      entries.map((entry) => [asCode(entry.name), plainly(entry.title), referenceGroups[entry.group].title]),
    ),
  ]);
