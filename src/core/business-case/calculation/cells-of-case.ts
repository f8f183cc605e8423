import { constantValues } from '../../drivers/formula/constants.ts';
import type { Formula } from '../../quantities/formula.ts';
import type { Cell } from '../../model/cell.ts';
import { calculated, cellOf, numberOf, renamed, timesNumber } from '../../model/formula-parts.ts';
import { type PoolClaim, partCell, poolCells } from '../../model/pool-cells.ts';
import { quoted } from '../../data/quoted.ts';
import type { DrawnWork } from '../results/drawn-work.ts';
import { overrideOf } from '../results/override.ts';
import type { UncertainInput } from './uncertain-inputs.ts';
import type { ValuedBenefit } from './valued-benefit.ts';

export const claimCell = (benefit: string): string => `claim of ${benefit}`;
export const amountCell = (row: string): string => `amount of ${row}`;
export const statedCell = (cost: string): string => `stated amount of ${cost}`;

/** What the names of a driver's formulas stand for: cells, or numbers that nobody entered. */
const namesOf = ({ value, sources }: ValuedBenefit): Record<string, string | number> => ({
  ...constantValues,
  ...Object.fromEntries(
    Object.keys(value.driver?.inputs ?? {}).map((name) => [
      name,
      sources[name] ?? value.values[name] ?? Number.NaN,
    ]),
  ),
});

/** What a person entered. */
export const inputCell = ({ id, name }: UncertainInput): Cell => ({
  id,
  title: name,
  unit: '',
  is: { input: id },
});

const nothing = numberOf(0);

/** What each of those that draw on one amount asks for, and which part of it is left. */
export const cellsOfPool = (
  pool: string,
  draws: readonly { counted: ValuedBenefit; work: DrawnWork }[],
): Cell[] =>
  poolCells(
    pool,
    draws.map(({ counted, work }): PoolClaim => {
      const { benefit } = counted.value;
      const names = namesOf(counted);
      return {
        row: benefit.id,
        title: quoted(benefit.name),
        amount: renamed(work.amount, names),
        share: work.taken === null ? nothing : renamed(work.taken, names),
        countsInFull: overrideOf(benefit) !== '',
      };
    }),
  );

/**
 * What a benefit claims by itself, and what counts of it: the part that others leave, and of that the share that
 * becomes money.
 */
export const cellsOfBenefit = (counted: ValuedBenefit, share: number, hasPool: boolean): Cell[] => {
  const { benefit, driver } = counted.value;
  if (driver === null) return [];
  const claim = cellOf(claimCell(benefit.id));
  // A monthly claim names its month, and is read with it.
  const claimed: Formula = driver.pays === 'monthly' ? renamed(driver.tree, namesOf(counted)) : claim;
  const left = hasPool ? calculated('*', claimed, cellOf(partCell(benefit.id))) : claimed;
  return [
    {
      id: claimCell(benefit.id),
      title: benefit.name,
      unit: driver.gives,
      is: { formula: renamed(driver.tree, namesOf(counted)) },
      orNothing: true,
    },
    {
      id: amountCell(benefit.id),
      title: `${quoted(benefit.name)}: what counts of it`,
      unit: driver.gives,
      is: { formula: timesNumber(left, share) },
    },
  ];
};

/** A cost as it is stated, with VAT and contingency on top, and with what is added for optimism. */
export const cellsOfCost = (id: string, name: string, onTop: number, withOptimism: number): Cell[] => [
  {
    id: statedCell(id),
    title: `${quoted(name)}: with what comes on top`,
    unit: 'money',
    is: { formula: timesNumber(cellOf(`cost:${id}`), onTop) },
  },
  {
    id: amountCell(`cost:${id}`),
    title: `${quoted(name)}: as it is counted`,
    unit: 'money',
    is: { formula: timesNumber(cellOf(statedCell(id)), withOptimism) },
  },
];
