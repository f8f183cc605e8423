import { driverOf, ownFormula } from '../drivers/index.ts';
import type { CashKind, Dimension } from './schema/benefits.ts';
import { type Benefit, type BusinessCase, businessCaseSchema } from './schema/index.ts';

/** A way to value, beside the drivers of the catalogue. */
export interface OwnWay {
  id: string;
  title: string;
  hint: string;
  driver: string;
  cashKind?: CashKind;
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
    cashKind: 'freed-capacity',
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
    cashKind: 'freed-capacity',
    disbenefit: true,
  },
  {
    id: 'told',
    title: 'Show it, and do not value it',
    hint: 'It matters and no number would be honest. It is told in words and stands in no total.',
    driver: '',
    cashKind: 'not-monetised',
  },
];

/**
 * A benefit that is not answered yet. One of the catalogue is called as its driver until it gets a name of its own, and
 * is filed under what its driver is, wherever it was found; one's own is filed where the person stands.
 */
export const newBenefit = (
  id: string,
  dimension: Dimension,
  way: { driver: string; cashKind?: CashKind | undefined; disbenefit?: true | undefined },
): Benefit => {
  const found = driverOf(way.driver);
  const driver = found?.offered === 'as-own-way' ? undefined : found;
  const cashKind = way.cashKind ?? driver?.cashKind;
  const row = {
    id,
    dimension: driver?.dimension ?? dimension,
    driver: way.driver,
    name: driver?.title ?? '',
    ...(cashKind === undefined ? {} : { cashKind }),
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
