/** Words that stand in the name of any measure and tell none from another. */
const common = new Set(
  'about after among and average calendar count each every first for from last less month more number over part per rate report score share that the their them then these this time today total twelve under unit value week what when where which who will with without year you your'.split(
    ' ',
  ),
);

/** Plural and singular are one word, and so are capitals and small letters. */
const stem = (word: string): string => word.toLowerCase().replace(/(?<=\p{L}{3})s$/u, '');

/** The words of a name that tell it from others. */
export const tellingWords = (text: string): ReadonlySet<string> =>
  new Set(
    [...text.matchAll(/[\p{L}\p{M}]+/gu)]
      .map(([word]) => word)
      .filter((word) => word.length > 2 && !common.has(word.toLowerCase()))
      .map(stem),
  );

/** Whether two names speak of one thing: more than half of the telling words of the shorter one stand in the other. */
export const isSameThing = (one: string, other: string): boolean => {
  const [first, second] = [tellingWords(one), tellingWords(other)];
  const least = Math.min(first.size, second.size);
  return least > 0 && [...first].filter((word) => second.has(word)).length * 2 > least;
};

const times = /(?:^|[\s/])(?:(?:an?|per|each|every)\s|\/)?(?:year|month|week|day|annum|quarter)\b.*$/iu;

/**
 * What a number counts, whatever the time: "calls a year" and "calls" are one, "calls a claim" is another. Empty where
 * it says nothing.
 */
export const countedIn = (unit: string): string =>
  unit
    .replace(times, '')
    .split(/\s*\/\s*|\s+(?:per|an?|each|every)\s+/iu)
    .map((part) => part.trim().split(/\s+/u).map(stem).join(' '))
    .join('/');

/** Two numbers for one thing agree as far as people round them. */
export const isAbout = (one: number, other: number, share = 0.05): boolean =>
  Math.abs(one - other) <= share * Math.max(Math.abs(one), Math.abs(other));

/** How often a year something can be counted: a number a month and a number a year are one. */
const counts = [1, 12, 4, 52, 365];

/** The same, whatever the time that each is counted over. */
export const isAboutOverTime = (one: number, other: number, share?: number): boolean =>
  counts.some((count) => isAbout(one * count, other, share) || isAbout(one, other * count, share));
