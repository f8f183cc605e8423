import Papa from 'papaparse';
import { markOf, type PlacedText } from './texts.ts';

/** Of each place, the mark of the original that its translation was made from. */
export type Marks = Readonly<Record<string, string>>;

export interface SheetRow {
  place: string;
  /** `new` has no translation, `stale` one of an original that has changed since. */
  state: 'new' | 'stale' | 'current';
  /** What it is for, for whoever translates it. */
  meaning: string;
  /** How it reads in an example. */
  example: string;
  /** How many words there is room for; empty where it does not matter. */
  room: string;
  original: string;
  translation: string;
}

const columns = ['place', 'state', 'meaning', 'example', 'room', 'original', 'translation'] as const;

const stateOf = (original: string, translation: string | undefined, mark: string | undefined) => {
  if (translation === undefined) return 'new';
  return mark === markOf(original) ? 'current' : 'stale';
};

/** What is to be translated, with what there is already and whether it is of the original as it stands now. */
export const sheetRows = (
  originals: readonly (PlacedText & Partial<Pick<SheetRow, 'meaning' | 'example' | 'room'>>)[],
  translations: ReadonlyMap<string, string>,
  marks: Marks,
): SheetRow[] =>
  originals.map(({ place, text, meaning = '', example = '', room = '' }) => {
    const translation = translations.get(place);
    return {
      place,
      state: stateOf(text, translation, marks[place]),
      meaning,
      example,
      room,
      original: text,
      translation: translation ?? '',
    };
  });

/** As a table that every spreadsheet opens: comma-separated values (RFC 4180), UTF-8. */
export const sheetText = (rows: readonly SheetRow[]): string =>
  `${Papa.unparse([[...columns], ...rows.map((row) => columns.map((name) => row[name]))], { newline: '\n' })}\n`;

/** A sheet that came back; refuses one that lost a column that we need, in a sentence. */
export const readSheet = (text: string): Pick<SheetRow, 'place' | 'original' | 'translation'>[] | string => {
  const [head = [], ...rows] = Papa.parse<string[]>(text.replace(/^\uFEFF/u, '')).data;
  const at = (name: (typeof columns)[number]): number => head.findIndex((title) => title.trim() === name);
  const [place, original, translation] = [at('place'), at('original'), at('translation')];
  const missing = (['place', 'original', 'translation'] as const).filter((name) => at(name) === -1);
  if (missing.length > 0)
    return `The sheet has no column “${missing.join('” and no column “')}”. Its first row names them: ${columns.join(', ')}. Save it as comma-separated values with its first row.`;
  return rows
    .map((cells) => ({
      place: (cells[place] ?? '').trim(),
      original: (cells[original] ?? '').replaceAll('\r\n', '\n'),
      translation: (cells[translation] ?? '').replaceAll('\r\n', '\n'),
    }))
    .filter((row) => row.place !== '');
};

/** What a sheet brings: the words of each place that has some, and of which originals they are. */
export const takenFrom = (
  rows: ReturnType<typeof readSheet> & object,
): { words: ReadonlyMap<string, string>; marks: Marks } => {
  const filled = rows.filter(({ translation }) => translation.trim() !== '');
  return {
    words: new Map(filled.map(({ place, translation }) => [place, translation.trim()])),
    marks: Object.fromEntries(filled.map(({ place, original }) => [place, markOf(original)])),
  };
};

/** The places whose translation is of an original that has changed since, in the order of the originals. */
export const stalePlaces = (originals: readonly PlacedText[], marks: Marks): string[] =>
  originals.flatMap(({ place, text }) =>
    marks[place] === undefined || marks[place] === markOf(text) ? [] : [place],
  );
