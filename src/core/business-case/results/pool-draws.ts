import { valueFunction } from '../../drivers/formula/evaluate.ts';
import type { BusinessCase } from '../schema/index.ts';
import { isCounted } from '../words-of-money.ts';
import type { BenefitValue } from './benefit-value.ts';
import { type DrawnWork, drawnWorks, inDrawOrder } from './drawn-work.ts';
import { exclusionReason } from './exclusive.ts';

/** A benefit that draws on a shared amount. */
export interface PoolDrawer {
  value: BenefitValue;
  work: DrawnWork;
}

/** One amount that benefits draw on, in their order. */
export interface DrawnPool {
  key: string;
  drawers: PoolDrawer[];
}

/** A disadvantage takes nothing from others, and what is not valued claims nothing. */
const draws = ({ benefit, driver, claimed }: BenefitValue): boolean =>
  driver !== null &&
  driver.pays !== 'never' &&
  claimed !== null &&
  benefit.disbenefit !== true &&
  isCounted(benefit);

/** There is an amount to draw on, and the share of it is a number. */
const isClaim = ({ value, work }: PoolDrawer): boolean => {
  const amount = valueFunction(work.amount)(value.values);
  const share = work.taken === null ? 0 : valueFunction(work.taken)(value.values);
  return Number.isFinite(amount) && amount > 0 && Number.isFinite(share);
};

/**
 * Which benefits draw on one amount, as the base case states them: those that name it alike, or count it by the same
 * shared number. They draw in the order that their drivers say, then as they are listed. Others do not meet. Who values
 * what another has counted already in another way is refused, with the reason.
 */
export const poolDraws = (
  values: readonly BenefitValue[],
  sharedInputs: BusinessCase['sharedInputs'],
): { pools: DrawnPool[]; refusals: ReadonlyMap<string, string> } => {
  const refusals = new Map<string, string>();
  const accepted: BenefitValue[] = [];
  for (const value of inDrawOrder(values.filter(draws))) {
    const reason = exclusionReason(value, accepted);
    if (reason === undefined) accepted.push(value);
    else refusals.set(value.benefit.id, reason);
  }
  const works = drawnWorks(accepted, sharedInputs);
  const drawers = accepted.flatMap((value): PoolDrawer[] => {
    const work = works.get(value.benefit.id);
    return work !== undefined && isClaim({ value, work }) ? [{ value, work }] : [];
  });
  const keys = [...new Set(drawers.map(({ work }) => work.key))];
  return {
    refusals,
    pools: keys.map((key) => ({ key, drawers: drawers.filter(({ work }) => work.key === key) })),
  };
};
