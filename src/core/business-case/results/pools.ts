import { askedCell, partCell, wholeCell } from '../../model/pool-cells.ts';
import type { BusinessCase } from '../schema/index.ts';
import type { DrawnPool, PoolDrawer } from './pool-draws.ts';
import type { DrawnWork } from './drawn-work.ts';
import { estimateOf } from './input-values.ts';
import { overrideOf } from './override.ts';

/** What one benefit claims of a workload by itself, and what is left for it after those before it. */
export interface PoolDraw {
  benefit: string;
  name: string;
  /** What it draws on, and the share of it that it takes. */
  work: DrawnWork;
  /** Of the whole workload. */
  claimedShare: number;
  takenShare: number;
  /** The reason for which it counts in full, although others draw on the same work. */
  override?: string;
}

/** One workload that benefits draw on, in order; what one has taken the next cannot. */
export interface PoolResult {
  id: string;
  /** As the benefits name it; empty where they only share a number. */
  name: string;
  /** What is counted: "contacts a year". */
  counted: string;
  /** How much there is. */
  exists: number;
  claimedShare: number;
  takenShare: number;
  draws: PoolDraw[];
}

/** What the first driver counts; where a benefit of one's own does not say it, what the shared number counts. */
const countedIn = ([first]: readonly PoolDrawer[], sharedInputs: BusinessCase['sharedInputs']): string => {
  const input = first?.value.driver?.inputs[first.work.from];
  const estimate = first && estimateOf(sharedInputs, first.value.benefit.inputs[first.work.from]);
  const unit = estimate?.unit ?? '';
  if (input?.noun === undefined && /^[\p{L} -]+$/u.test(unit)) return `${unit} a year`;
  return `${input?.noun ?? 'pieces of work'}${input?.quantity.endsWith('/year') === true ? ' a year' : ''}`;
};

/** A pool as its cells have it: where amounts differ, the largest is the whole. */
export const poolResult = (
  { key, drawers }: DrawnPool,
  sharedInputs: BusinessCase['sharedInputs'],
  valueOf: (cell: string) => number,
): PoolResult => {
  const draws = drawers.map(({ value: { benefit }, work }): PoolDraw => {
    const [claimedShare, part] = [valueOf(askedCell(benefit.id)), valueOf(partCell(benefit.id))];
    const override = overrideOf(benefit);
    return {
      benefit: benefit.id,
      name: benefit.name,
      work,
      claimedShare,
      takenShare: claimedShare * part,
      ...(override === '' ? {} : { override }),
    };
  });
  const sum = (of: 'claimedShare' | 'takenShare') => draws.reduce((total, draw) => total + draw[of], 0);
  return {
    id: key,
    name: (drawers[0]?.value.benefit.pool ?? '').trim(),
    counted: countedIn(drawers, sharedInputs),
    exists: valueOf(wholeCell(key)),
    claimedShare: sum('claimedShare'),
    takenShare: sum('takenShare'),
    draws,
  };
};
