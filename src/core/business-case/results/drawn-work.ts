import type { Workload } from '../../drivers/index.ts';
import { valueAt } from '../../quantities/estimate.ts';
import type { Formula } from '../../quantities/formula.ts';
import type { BusinessCase } from '../schema/index.ts';
import type { BenefitValue } from './benefit-value.ts';
import { estimateOf, isShared } from './input-values.ts';

type SharedInputs = BusinessCase['sharedInputs'];

/** The shared amount that a benefit draws on, and what it takes of it. */
export interface DrawnWork {
  /** The pool: the same for all that draw on one amount. */
  key: string;
  from: string;
  amount: Formula;
  /** Null while nobody has said which share it takes. */
  taken: Formula | null;
}

interface Candidate {
  workload: Workload;
  /** The shared number by which the work is known; empty where the benefit counts it for itself. */
  shared: string;
}

const rankOf = ({ driver }: BenefitValue): number => driver?.drawOrder ?? Infinity;

/** As drivers say; what people value in their own words comes last, as they listed it. */
export const inDrawOrder = (values: readonly BenefitValue[]): BenefitValue[] =>
  values.toSorted((a, b) => (rankOf(a) === rankOf(b) ? 0 : rankOf(a) - rankOf(b)));

const nameOfPool = ({ benefit }: BenefitValue): string => (benefit.pool ?? '').trim().toLowerCase();

const candidatesOf = ({ benefit, driver }: BenefitValue): Candidate[] =>
  (driver?.workloads ?? []).map((workload) => {
    const input = benefit.inputs[workload.from];
    return { workload, shared: input !== undefined && isShared(input) ? input.shared : '' };
  });

/** The pools of the catalogue by the shared number that is drawn on; of several the first to draw. */
const poolsOfCatalogue = (values: readonly BenefitValue[]): ReadonlyMap<string, string> =>
  new Map(
    inDrawOrder(values)
      .filter(({ driver }) => driver !== null && !driver.isOwn && driver.pool !== 'none')
      .flatMap((value) =>
        candidatesOf(value).map(({ shared }) => [shared, value.driver?.pool ?? ''] as const),
      )
      .filter(([shared]) => shared !== '')
      .toReversed(),
  );

/** Of what a formula may draw on, the amount that others draw on too; else the first. */
const chosen = (
  candidates: readonly Candidate[],
  others: readonly ReadonlySet<string>[],
): Candidate | undefined =>
  others
    .map((shared) => candidates.find((candidate) => shared.has(candidate.shared)))
    .find((candidate) => candidate !== undefined) ?? candidates[0];

/** A share that rests on an answer which nobody has given is none. */
const saidShare = ({ benefit, driver }: BenefitValue, { taken }: Workload, sharedInputs: SharedInputs) => {
  const unsaid = Object.entries(driver?.inputs ?? {}).some(([name, { role, fallback }]) => {
    const estimate = estimateOf(sharedInputs, benefit.inputs[name]);
    return (
      role === 'effect' &&
      fallback !== undefined &&
      (estimate === undefined || valueAt(estimate, 'base') === null)
    );
  });
  return driver?.isOwn === true && unsaid ? null : taken;
};

const countedBySeveral = (values: readonly BenefitValue[]): ReadonlySet<string> => {
  const all = values.flatMap((value) => [
    ...new Set(candidatesOf(value).flatMap(({ shared }) => (shared === '' ? [] : [shared]))),
  ]);
  return new Set(all.filter((shared, index) => all.indexOf(shared) !== index));
};

/**
 * What each of these benefits draws on: the pool that is named by hand; else the shared amount together with the pool of
 * its driver, where a benefit of one's own joins the drivers of the catalogue on that amount.
 */
export const drawnWorks = (
  values: readonly BenefitValue[],
  sharedInputs: SharedInputs,
): ReadonlyMap<string, DrawnWork> => {
  const catalogue = poolsOfCatalogue(values);
  const preferred = [new Set(catalogue.keys()), countedBySeveral(values)];
  return new Map(
    values.flatMap((value): [string, DrawnWork][] => {
      const { benefit, driver } = value;
      const named = nameOfPool(value);
      const all = candidatesOf(value);
      const found = chosen(named === '' ? all.filter(({ shared }) => shared !== '') : all, preferred);
      if (driver === null || found === undefined) return [];
      const pool = driver.isOwn ? (catalogue.get(found.shared) ?? 'own') : driver.pool;
      if (named === '' && pool === 'none') return [];
      const { workload, shared } = found;
      const taken = saidShare(value, workload, sharedInputs);
      return [
        [
          benefit.id,
          {
            key: named === '' ? `${pool}:${shared}` : named,
            from: workload.from,
            amount: workload.amount,
            taken,
          },
        ],
      ];
    }),
  );
};
