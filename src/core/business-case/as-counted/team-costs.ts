import type { BusinessCase, Cost } from '../schema/index.ts';
import { madeNames } from '../made-names.ts';
import { costRowOf } from './cost-row.ts';

export type TeamRow = BusinessCase['ask']['team'][number];

/** The id of the cost that a row of people makes. */
export const teamCostId = ({ id }: Pick<TeamRow, 'id'>): string => `team-${id}`;

/** How many months the work lasts; null while its first or last month is not said. */
export type WorkMonths = number | null;

/** What people asked for cost, as they are paid: people × share of their time × months × a full month of one. */
export const teamAmount = ({ people, share, months, rate }: TeamRow, work: WorkMonths): number | null => {
  const lasting = months ?? work;
  return people === undefined || share === undefined || lasting === null || rate === undefined
    ? null
    : people * share * lasting * rate;
};

/** A row that nobody has filled says nothing; one without people asks for none. */
export const isTeamRow = ({ people }: TeamRow): boolean => people !== undefined && people !== 0;

/** Whether a row of people makes a cost: not one that stands in another cost, or in no sum for a stated reason. */
export const makesCost = (row: TeamRow, costs: readonly Cost[]): boolean =>
  isTeamRow(row) && !row.because && !costs.some(({ id }) => id === row.cost);

/** The cost that a row of people makes; without an amount while its share of time or rate is not said. */
export const costOfTeam = (
  row: TeamRow,
  { ask: { startMonth }, basics }: Pick<BusinessCase, 'ask' | 'basics'>,
  work: WorkMonths,
): Cost => {
  const amount = teamAmount(row, work);
  const lasting = row.months ?? work;
  return costRowOf({
    id: teamCostId(row),
    name: madeNames({ basics }).timeOf(row.function),
    kind: 'people',
    from: 'team',
    timing: 'one-off',
    inAsk: row.inAsk ?? 'outside',
    contingencyShare: 0,
    start: startMonth,
    ...(startMonth === '' ? { initial: 'initial' } : { initial: 'spread' }),
    ...(lasting === null ? {} : { months: lasting }),
    ...(amount === null
      ? {}
      : { amount: { base: amount, unit: 'money', source: row.source, asOf: row.asOf, owner: row.owner } }),
  });
};
