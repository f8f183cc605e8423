import { type Row, given, isRow } from './rows.ts';

type Part = 'oneOff' | 'yearly';

const amountOf = (value: unknown): number => (typeof value === 'number' ? value : 0);

const numbersIn = (list: unknown): number[] =>
  Array.isArray(list) ? list.map((amount: unknown) => amountOf(amount)) : [];

const factorOf = ({ vatOnTop, contingencyShare }: Row): number =>
  (1 + amountOf(vatOnTop)) * (1 + amountOf(contingencyShare));

interface Stated {
  oneOff: number;
  /** Of one amount the same in each year; of amounts by year each year from the first on. */
  yearly: number | number[];
}

/** What a cost was once and what a year, as version 3 read it: with VAT and contingency on top. */
const statedOf = (cost: Row): Stated => {
  const factor = factorOf(cost);
  const years = isRow(cost['yearlyAmounts']) ? numbersIn(cost['yearlyAmounts']['base']) : [];
  if (years.length > 0) {
    const raised = years.map((amount) => amount * factor);
    const [first = 0, ...others] = raised;
    return cost['timing'] === 'one-off'
      ? { oneOff: raised.reduce((sum, amount) => sum + amount, 0), yearly: 0 }
      : { oneOff: first, yearly: others };
  }
  const amount = isRow(cost['amount']) ? amountOf(cost['amount']['base']) * factor : 0;
  return cost['timing'] === 'yearly' ? { oneOff: 0, yearly: amount } : { oneOff: amount, yearly: 0 };
};

/** The year in which all costs come to most together stands for a year. */
const yearlySum = (stated: readonly Stated[]): number => {
  const length = Math.max(1, ...stated.map(({ yearly }) => (Array.isArray(yearly) ? yearly.length : 1)));
  const sums = Array.from({ length }, (_, year) =>
    stated.reduce((sum, { yearly }) => sum + (Array.isArray(yearly) ? (yearly[year] ?? 0) : yearly), 0),
  );
  return sums.reduce((most, sum) => (Math.abs(sum) > Math.abs(most) ? sum : most), 0);
};

/** To the unit: smaller differences are rounding. */
const tolerance = 1;

const rowOfAsk = (id: string, timing: string, base: number): Row => ({
  id,
  name: 'Not broken down yet',
  from: 'ask',
  timing,
  amount: { base, unit: 'money' },
  inAsk: 'inside',
  contingencyShare: 0,
  contingencyBecause: '',
});

const rowsOfAsk = ({ oneOff, yearly }: Row): Row[] => [
  ...(amountOf(oneOff) === 0 ? [] : [rowOfAsk('ask-one-off', 'one-off', amountOf(oneOff))]),
  ...(amountOf(yearly) === 0 ? [] : [rowOfAsk('ask-yearly', 'yearly', amountOf(yearly))]),
];

/** The sums that were typed and are not what the costs inside the ask come to. */
const differenceOf = (ask: Row, costs: readonly Row[]): Row => {
  const stated = costs.filter(({ inAsk }) => inAsk !== 'outside').map(statedOf);
  const sums: Record<Part, number> = {
    oneOff: stated.reduce((sum, { oneOff }) => sum + oneOff, 0),
    yearly: yearlySum(stated),
  };
  const other = (part: Part): number | undefined => {
    const typed = ask[part];
    return typeof typed === 'number' && Math.abs(typed - sums[part]) >= tolerance ? typed : undefined;
  };
  return given({ oneOff: other('oneOff'), yearly: other('yearly') });
};

/** The one cost of people who are already paid, where there is exactly one. */
const costOfPeople = (costs: readonly Row[]): string | undefined => {
  const found = costs.filter(({ kind, inAsk }) => kind === 'people' && inAsk === 'outside');
  const [only] = found;
  return found.length === 1 && typeof only?.['id'] === 'string' ? only['id'] : undefined;
};

/** The people asked for as one row: share of their time and rate were never asked. */
const teamOf = ({ people, peopleMonths, peopleFrom }: Row, costs: readonly Row[]): Row[] => {
  if (typeof people !== 'number' || people === 0) return [];
  const functions = Array.isArray(peopleFrom)
    ? peopleFrom.filter((name: unknown): name is string => typeof name === 'string' && name !== '')
    : [];
  return [
    {
      id: 'team',
      function: functions.join(', '),
      people,
      ...given({ months: peopleMonths, cost: costOfPeople(costs) }),
    },
  ];
};

/** What version 3 used without saying it: a case without costs and without an ask cost nothing. */
export const costsNeverSaid = 'Nobody has said it: the file is from before this was asked.';

const costingNothing = ({ noneExpected }: Row): Row =>
  noneExpected === undefined || isRow(noneExpected)
    ? { noneExpected: { ...noneExpected, costs: costsNeverSaid } }
    : {};

/**
 * The ask’s money is what the costs inside it come to. A sum that was typed where there are no costs becomes the costs;
 * another sum than that of the costs is kept beside them with an empty because.
 */
export const askOfCosts = (record: Row): Row => {
  const { ask, costs = [] } = record;
  if ((ask !== undefined && !isRow(ask)) || !Array.isArray(costs)) return {};
  const rows = costs.filter(isRow);
  const { oneOff: _oneOff, yearly: _yearly, people: _people, ...others } = ask ?? {};
  const { peopleMonths: _months, peopleFrom: _from, ...rest } = others;
  const made = rows.length === 0 ? rowsOfAsk(ask ?? {}) : [];
  const difference = rows.length === 0 ? {} : differenceOf(ask ?? {}, rows);
  const team = teamOf(ask ?? {}, rows);
  return {
    ...(rows.length + made.length + team.length === 0 ? costingNothing(record) : {}),
    ask: {
      ...rest,
      ...(team.length === 0 ? {} : { team }),
      ...(Object.keys(difference).length === 0 ? {} : { difference: { ...difference, because: '' } }),
    },
    ...(made.length === 0 ? {} : { costs: made }),
  };
};
