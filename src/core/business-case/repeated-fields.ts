import { type RepeatedName, repeatedNames } from '../files/repeated-names.ts';
import type { Mend } from './mend.ts';

/** So many are told one by one; whoever has more looks into the file. */
const most = 20;
const longestShown = 60;
const mostShown = 3;

/** A value as a sentence can name it. */
const shown = (text: string): string => {
  if (text.startsWith('[')) return 'a list';
  if (text.startsWith('{')) return 'a group of fields';
  const words = text.startsWith('"') ? String(JSON.parse(text)) : text;
  return `“${words.length > longestShown ? `${words.slice(0, longestShown)} …` : words}”`;
};

const mendOf = ({ around, name, values }: RepeatedName): Mend => {
  const last = values.at(-1) ?? '';
  const others = [...new Set(values)].filter((value) => value !== last);
  const more = others.length - mostShown;
  return {
    code: 'repeated-name',
    path: [...around, name].join('.'),
    values: {
      name,
      place: around.map((one) => (typeof one === 'number' ? `row ${one + 1}` : one)),
      kept: shown(last),
      left: [...others.slice(0, mostShown).map(shown), ...(more > 0 ? [`${more} more`] : [])],
    },
  };
};

/** What a file says twice over in one place: the last counts, and what does not is named. */
export const repeatedFields = (text: string): Mend[] => {
  const repeated = repeatedNames(text);
  const more = repeated.length - most;
  return [
    ...repeated.slice(0, most).map(mendOf),
    ...(more > 0 ? [{ code: 'more-repeated-names' as const, path: '', values: { count: more } }] : []),
  ];
};
