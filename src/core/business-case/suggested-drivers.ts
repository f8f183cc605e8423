import { driversFor } from '../drivers/finding/find-drivers.ts';
import { spokenWords, tellingWords } from '../drivers/finding/words.ts';
import { type Driver, driverOf, drivers } from '../drivers/index.ts';
import { type Dimension, dimensions } from './schema/benefits.ts';
import type { BusinessCase } from './schema/index.ts';

export interface Suggestion {
  driver: Driver;
  /** Why it is suggested: "your measure speaks of calls". */
  because: string;
}

/** Where a case says what it is about, with how much a word there counts. */
const places: readonly { name: string; weight: number; texts: (businessCase: BusinessCase) => string[] }[] = [
  {
    name: 'your measure',
    weight: 3,
    texts: ({ hypothesis }) => [hypothesis.measureName, hypothesis.unit],
  },
  {
    name: 'your hypothesis',
    weight: 1.5,
    texts: ({ hypothesis }) => [hypothesis.change, hypothesis.because, hypothesis.forWhom],
  },
  {
    name: 'your situation',
    weight: 1,
    texts: ({ situation }) => [
      situation.asIs,
      situation.toBe,
      situation.goal.name,
      situation.goal.measure,
      situation.whyNow,
      situation.doNothing,
      ...situation.facts.map(({ fact }) => fact),
    ],
  },
];

/** What is usual where an organisation is of a kind that its name gives away. */
const sectors: readonly { name: string; named: RegExp; usual: string }[] = [
  { name: 'insurance', named: /insur|assurance|mutual/iu, usual: 'settle renew proactive' },
  {
    name: 'banking',
    named: /bank|building society|credit|financ/iu,
    usual: 'fraud identity complaint default',
  },
  { name: 'retail', named: /retail|shop|store|fashion|market/iu, usual: 'returns delivery checkout' },
  {
    name: 'telecoms and utilities',
    named: /telecom|mobile|broadband|energy|water|power|gas\b/iu,
    usual: 'churn technician arrears',
  },
  {
    name: 'public service',
    named: /council|city|county|government|authority|agency|ministry/iu,
    usual: 'channel online letters vulnerable',
  },
  { name: 'health care', named: /health|hospital|clinic|care\b|nhs/iu, usual: 'vulnerable waiting sick' },
];

const sectorOf = ({ basics }: BusinessCase) => sectors.find(({ named }) => named.test(basics.organisation));

/** The drivers of the case, and those that value the same in another way. */
const settledIn = ({ benefits }: BusinessCase): ReadonlySet<string> => {
  const own = benefits.flatMap(({ driver }) => driverOf(driver) ?? []);
  const excluded = drivers.filter(
    ({ id, excludes }) =>
      own.some((one) => one.excludes.includes(id)) || own.some((one) => excludes.includes(one.id)),
  );
  return new Set([...own, ...excluded].map(({ id }) => id));
};

const quoted = (words: readonly string[]): string => words.map((word) => `“${word}”`).join(' and ');

interface Vote {
  driver: Driver;
  score: number;
  because: string;
}

const votesOf = (businessCase: BusinessCase): Vote[] => {
  const spoken = places.flatMap(({ name, weight, texts }) => {
    const words = tellingWords(texts(businessCase).join(' '));
    return driversFor(words, 1).map(({ driver, score, words: said }) => ({
      driver,
      score: score * weight,
      because: `${name} speaks of ${quoted(said.slice(0, 2))}`,
    }));
  });
  const sector = sectorOf(businessCase);
  const usual =
    sector === undefined
      ? []
      : driversFor(spokenWords(sector.usual), 1).map(({ driver, score }) => ({
          driver,
          score: score / 2,
          because: `it is usual in ${sector.name}`,
        }));
  return [...spoken, ...usual];
};

/**
 * Six ways to value this case that it does not hold yet: what its measure, hypothesis and situation speak of first,
 * then what is often used for an impact of this kind.
 */
export const suggestedDrivers = (businessCase: BusinessCase, dimension?: Dimension): Suggestion[] => {
  const settled = settledIn(businessCase);
  const votes = votesOf(businessCase);
  const often =
    dimension === undefined
      ? 'it is often used'
      : `it is often used for ${dimensions[dimension].toLowerCase()} impact`;
  return drivers
    .filter((driver) => driver.offered === undefined && !settled.has(driver.id))
    .filter((driver) => dimension === undefined || driver.dimension === dimension)
    .map((driver) => {
      const own = votes.filter((vote) => vote.driver === driver).toSorted((a, b) => b.score - a.score);
      const score = own.reduce((sum, vote) => sum + vote.score, 0);
      return { driver, score, because: own[0]?.because ?? often };
    })
    .toSorted((a, b) => b.score - a.score)
    .slice(0, 6)
    .map(({ driver, because }) => ({ driver, because }));
};
