import { driverOf, ownFormula } from '../drivers/index.ts';
import type { WordOfMoney } from '../quantities/money-word.ts';
import type { Dimension } from './schema/benefits.ts';
import { type Benefit, type BusinessCase, businessCaseSchema } from './schema/index.ts';

/** A way to value, beside the drivers of the catalogue. */
export interface OwnWay {
  id: string;
  title: string;
  hint: string;
  driver: string;
  /** What becomes of it, where the way says so. */
  word?: WordOfMoney | 'shown';
  /** It counts against the case. */
  disbenefit?: true;
}

/** In the order in which they are offered: the simplest first. */
export const ownWays: readonly OwnWay[] = [
  {
    id: 'own',
    title: 'How many times how much',
    hint: 'You know how many there are, how many of them change, and what one is worth.',
    driver: 'own',
    word: 'time',
  },
  {
    id: 'formula',
    title: 'A formula of your own',
    hint: 'You know how it is calculated: name the inputs, and their units are checked.',
    driver: ownFormula,
  },
  {
    id: 'yearly',
    title: 'Amounts by year',
    hint: 'The amounts come from elsewhere: type them, or paste a row from a spreadsheet.',
    driver: 'yearly-amounts',
  },
  {
    id: 'disadvantage',
    title: 'A disadvantage',
    hint: 'Something gets worse or dearer: how many times how much, counted against the case.',
    driver: 'own',
    word: 'time',
    disbenefit: true,
  },
  {
    id: 'told',
    title: 'Show it, and do not value it',
    hint: 'It matters and no number would be honest. It is told in words and stands in no total.',
    driver: '',
    word: 'shown',
  },
];

/** What a benefit is that becomes one thing as a whole. */
export const becoming = (word: WordOfMoney | 'shown'): Pick<Benefit, 'words' | 'isShown'> =>
  word === 'shown' ? { words: {}, isShown: true } : { words: { [word]: 1 }, isShown: undefined };

/**
 * A benefit that is not answered yet. One of the catalogue is called as its driver until it gets a name of its own, and
 * is filed under what its driver is, wherever it was found; one's own is filed where the person stands.
 */
export const newBenefit = (
  id: string,
  dimension: Dimension,
  way: { driver: string; word?: WordOfMoney | 'shown' | undefined; disbenefit?: true | undefined },
): Benefit => {
  const found = driverOf(way.driver);
  const driver = found?.offered === 'as-own-way' ? undefined : found;
  const word = way.word ?? driver?.word;
  const row = {
    id,
    dimension: driver?.dimension ?? dimension,
    driver: way.driver,
    name: driver?.title ?? '',
    ...(word === undefined ? {} : becoming(word)),
    ...(driver?.account === undefined ? {} : { account: { kind: driver.account } }),
    ...(way.disbenefit === true ? { disbenefit: true } : {}),
    ...(way.driver === 'yearly-amounts' ? { yearlyAmounts: { base: [] } } : {}),
  };
  const [made] = businessCaseSchema.parse({ benefits: [row] }).benefits;
  if (made === undefined) throw new Error(`A benefit of ${way.driver} could not be made.`);
  return made;
};

export type PlainSense = BusinessCase['plainSense'][number];

export const newPlainSense = (id: string, dimension: Dimension): PlainSense => {
  const [made] = businessCaseSchema.parse({ plainSense: [{ id, dimension }] }).plainSense;
  if (made === undefined) throw new Error('A plain-sense item could not be made.');
  return made;
};
