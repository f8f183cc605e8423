import { nearestName } from '../../data/nearest-name.ts';
import { type Driver, drivers } from '../index.ts';
import { saidAs } from './said-as.ts';
import { type SpokenWord, everywhere, spokenWords } from './words.ts';

/** How much a word counts by where a driver says it: in its title, its question and as people speak of it, or in passing. */
const inPassing = 0.3;
const inTitle = 1.2;

/** What texts speak of, and how often. */
const meaningsIn = (...texts: readonly string[]): ReadonlyMap<string, number> => {
  const times = new Map<string, number>();
  for (const { meaning } of texts.flatMap(spokenWords)) times.set(meaning, (times.get(meaning) ?? 0) + 1);
  return times;
};

/** What a driver says again and again in other words is what it is about; who and what is in every case is not. */
const emphasis = (meaning: string, times: number): number =>
  everywhere.has(meaning) ? 1 : 1 + 0.25 * Math.log2(times);

const weightsOf = (driver: Driver): ReadonlyMap<string, number> => {
  const passing = meaningsIn(driver.formula, ...Object.values(driver.inputs).map(({ title }) => title));
  const spoken = meaningsIn(driver.question, saidAs[driver.id] ?? '');
  const title = meaningsIn(driver.title);
  return new Map([
    ...[...passing.keys()].map((meaning) => [meaning, inPassing] as const),
    ...[...spoken].map(([meaning, times]) => [meaning, emphasis(meaning, times)] as const),
    ...[...title].map(
      ([meaning, times]) =>
        [meaning, inTitle * emphasis(meaning, times + (spoken.get(meaning) ?? 0))] as const,
    ),
  ]);
};

const indexed = drivers.map((driver) => ({
  driver,
  weights: weightsOf(driver),
  trade: driver.trade === undefined ? undefined : meaningsIn(driver.trade),
}));
const vocabulary = [...new Set(indexed.flatMap(({ weights }) => [...weights.keys()]))];

/** A word that few drivers speak of says more than one that most do. */
const rarity = new Map(
  vocabulary.map((meaning) => {
    const speaking = indexed.filter(({ weights }) => (weights.get(meaning) ?? 0) >= 1).length;
    return [meaning, Math.log(1 + drivers.length / (1 + speaking))] as const;
  }),
);

const shortestGuess = 5;
/** Of a shorter word one letter may be wrong: with two it is another. */
const longWord = 7;

/** A mistyped word as the nearest that drivers know; short ones are near to everything and are not guessed. */
const known = ({ written, meaning }: SpokenWord): SpokenWord => {
  if (rarity.has(meaning) || meaning.length < shortestGuess) return { written, meaning };
  return { written, meaning: nearestName(meaning, vocabulary, meaning.length < longWord ? 1 : 2) ?? meaning };
};

export interface DriverMatch {
  driver: Driver;
  score: number;
  /** The words of the person that led to it, the most telling first. */
  words: string[];
}

/**
 * Every driver that the words speak of, the best first; equals in the order of the catalogue. With `least` 1 what a
 * driver says in passing does not count.
 */
export const driversFor = (words: readonly SpokenWord[], least = 0): DriverMatch[] => {
  const asked = [...new Map(words.map(known).map((word) => [word.meaning, word])).values()];
  return indexed
    .filter(({ trade }) => trade === undefined || asked.some(({ meaning }) => trade.has(meaning)))
    .map(({ driver, weights }) => {
      const hits = asked
        .map(({ written, meaning }) => ({
          written,
          weight: weights.get(meaning) ?? 0,
          gain: (weights.get(meaning) ?? 0) * (rarity.get(meaning) ?? 0),
        }))
        .filter(({ gain, weight }) => gain > 0 && weight >= least)
        .toSorted((a, b) => b.gain - a.gain);
      return {
        driver,
        score: hits.reduce((sum, { gain }) => sum + gain, 0),
        words: hits.map(({ written }) => written),
      };
    })
    .filter(({ score }) => score > 0)
    .toSorted((a, b) => b.score - a.score);
};

/** A single word that most drivers speak of, such as customers, leads nowhere in particular. */
const atLeast = 1.5;
const worthShowing = 0.55;
const atMost = 8;

/** The drivers that fit a plain question, the best first; those far behind the best are left out. */
export const findDrivers = (question: string): DriverMatch[] => {
  const found = driversFor(spokenWords(question)).filter(({ driver }) => driver.offered !== 'as-own-way');
  const best = found[0]?.score ?? 0;
  return found.filter(({ score }) => score >= Math.max(atLeast, best * worthShowing)).slice(0, atMost);
};
