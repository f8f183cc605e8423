import { formats } from '../../core/exporters/index.ts';
import type { LeavingFormat, LeavingThing } from '../../core/exporters/what-leaves.ts';

const filesOf = (format: LeavingFormat): string =>
  formats.find(({ id }) => id === format)?.files ?? 'case file';

const listed = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/** Names in full, as far as somebody reads them; the rest is counted. */
const most = 12;
const named = (values: readonly string[]): string =>
  values.length <= most
    ? listed.format(values)
    : `${values.slice(0, most).join(', ')} and ${values.length - most} more`;

const words: Record<LeavingThing['what'], (thing: LeavingThing) => string> = {
  author: ({ values }) => `Your name and role: ${values.join(', ')}. Also in the properties of the files.`,
  organisation: ({ values }) => `Your organisation: ${named(values)}.`,
  sponsor: ({ values }) => `The sponsor: ${named(values)}.`,
  classification: ({ values }) => `The classification: ${named(values)}.`,
  edition: ({ values }) =>
    `Edition ${values.join()}, its date, and a mark by which Casewright knows this state of the case again.`,
  figures: ({ count }) =>
    `${count} ${count === 1 ? 'figure' : 'figures'} with their exact values, in a part of the files that no page shows, so that other programs can compare them.`,
  people: ({ values }) => `People who are named as owners, judges or champions: ${named(values)}.`,
  'stories-named': ({ values }) => `Told with the name: ${named(values)}.`,
  'stories-anonymous': ({ values }) => `Told without the name: ${named(values)}.`,
  'stories-imagined': ({ values }) => `Told as an illustration: ${named(values)}.`,
  'stories-withheld': ({ values }) =>
    `Stories that nobody has agreed to yet: ${named(values)}. They stand in the case file alone.`,
  'stories-left-out': ({ values }) => `Not told, because nobody has agreed to it yet: ${named(values)}.`,
  editions: ({ count }) =>
    `${count} earlier ${count === 1 ? 'edition' : 'editions'}, with the case as it was and its figures.`,
};

/** A sentence, and the files that it is true of where it is not true of all that were chosen. */
export const leavingWords = (thing: LeavingThing, chosen: readonly LeavingFormat[]): string => {
  const isInAll = chosen.every((format) => thing.formats.includes(format));
  const where = listed.format(thing.formats.map(filesOf));
  return isInAll ? words[thing.what](thing) : `${words[thing.what](thing)} Only in the ${where}.`;
};
