import { constantValues } from '../../drivers/formula/constants.ts';
import type { Column } from '../../model/column.ts';
import { formulaValue } from '../../model/formula-value.ts';
import { type PoolClaim, poolParts } from '../../model/pool.ts';
import type { PoolDraw, PoolResult } from '../results/pools.ts';
import { type ColumnOf, inputColumns } from './claims.ts';
import type { CountedBenefit } from './uncertain-inputs.ts';
import { type UncertaintyCache, keptOrMade } from './kept-or-made.ts';

interface Claim extends PoolClaim {
  benefit: string;
}

const claimOf = (
  { benefit, work, override }: PoolDraw,
  counted: CountedBenefit,
  columnOf: ColumnOf,
  cache: UncertaintyCache | null,
): Claim => {
  const own = inputColumns(counted, columnOf);
  const columns = { ...constantValues, ...own };
  const make = () => ({
    amount: formulaValue(work.amount, columns),
    share: work.taken === null ? 0 : formulaValue(work.taken, columns),
  });
  const from = [counted.value.driver?.calculation ?? '', `${work.taken === null}`, ...Object.values(own)];
  const found = cache === null ? make() : keptOrMade(cache, `draw ${benefit} ${work.from}`, from, make);
  return { benefit, ...found, countsInFull: override !== undefined };
};

/** The part of its claim that each benefit may take, case by case; those that meet nobody are not listed. */
export const poolColumns = (
  pools: readonly PoolResult[],
  counted: readonly CountedBenefit[],
  columnOf: ColumnOf,
  cache: UncertaintyCache | null,
): ReadonlyMap<string, Column> =>
  new Map(
    pools
      .filter(({ draws }) => draws.length > 1)
      .flatMap(({ id, draws }) => {
        const claims = draws.flatMap((draw) => {
          const one = counted.find(({ value }) => value.benefit.id === draw.benefit);
          return one === undefined ? [] : [claimOf(draw, one, columnOf, cache)];
        });
        const order = claims.map(({ benefit }) => benefit).join();
        const from = claims.flatMap(({ amount, share, countsInFull }) => [amount, share, `${countsInFull}`]);
        const parts =
          cache === null
            ? poolParts(claims)
            : keptOrMade(cache, `pool ${id}`, [order, ...from], () => poolParts(claims));
        return claims.map(({ benefit }, index) => [benefit, parts[index] ?? 1] as const);
      }),
  );
