import { valueFunction } from '../../drivers/formula/evaluate.ts';
import { poolParts, takenOfWhole } from '../../model/pool.ts';
import type { Formula } from '../../quantities/formula.ts';
import type { BusinessCase } from '../schema/index.ts';
import { isCounted } from '../words-of-money.ts';
import type { BenefitValue } from './benefit-value.ts';
import { exclusionReason } from './exclusive.ts';
import { type DrawnWork, drawnWorks, inDrawOrder } from './drawn-work.ts';
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

export interface Pooled {
  /** The part of its claim that a benefit may take, by benefit; 1 where nothing is shared. */
  parts: ReadonlyMap<string, number>;
  refusals: ReadonlyMap<string, string>;
  pools: PoolResult[];
}

interface Claim {
  value: BenefitValue;
  work: DrawnWork;
  amount: number;
  share: number;
}

const nothing: Formula = { kind: 'number', value: 0, position: 0 };

/** A disadvantage takes nothing from others, and what is not valued claims nothing. */
const draws = ({ benefit, driver, claimed }: BenefitValue): boolean =>
  driver !== null &&
  driver.pays !== 'never' &&
  claimed !== null &&
  benefit.disbenefit !== true &&
  isCounted(benefit);

const claimOf = (value: BenefitValue, work: DrawnWork | undefined): Claim[] => {
  if (work === undefined) return [];
  const [amount, share] = [work.amount, work.taken ?? nothing].map((tree) =>
    valueFunction(tree)(value.values),
  );
  return Number.isFinite(amount) && amount !== undefined && amount > 0 && Number.isFinite(share)
    ? [{ value, work, amount, share: share ?? 0 }]
    : [];
};

/** What the first driver counts; where a benefit of one's own does not say it, what the shared number counts. */
const countedIn = ([first]: readonly Claim[], sharedInputs: BusinessCase['sharedInputs']): string => {
  const input = first?.value.driver?.inputs[first.work.from];
  const estimate = first && estimateOf(sharedInputs, first.value.benefit.inputs[first.work.from]);
  const unit = estimate?.unit ?? '';
  if (input?.noun === undefined && /^[\p{L} -]+$/u.test(unit)) return `${unit} a year`;
  return `${input?.noun ?? 'pieces of work'}${input?.quantity.endsWith('/year') === true ? ' a year' : ''}`;
};

/** Where the amounts differ, the largest is the whole, and a smaller one loses the same part as the whole has lost. */
const drawn = (
  id: string,
  claims: readonly Claim[],
  sharedInputs: BusinessCase['sharedInputs'],
): { pool: PoolResult; parts: [string, number][] } => {
  const exists = Math.max(...claims.map(({ amount }) => amount));
  const overrides = claims.map(({ value }) => overrideOf(value.benefit));
  const parts = poolParts(
    claims.map(({ amount, share }, index) => ({ amount, share, countsInFull: overrides[index] !== '' })),
  );
  const taken = claims.map(({ value: { benefit }, work, amount, share }, index) => {
    const [part, override] = [Number(parts[index] ?? 1), overrides[index] ?? ''];
    return {
      part,
      draw: {
        benefit: benefit.id,
        name: benefit.name,
        work,
        claimedShare: takenOfWhole(amount, share, exists, 1),
        takenShare: takenOfWhole(amount, share, exists, part),
        ...(override === '' ? {} : { override }),
      },
    };
  });
  const sum = (of: 'claimedShare' | 'takenShare') => taken.reduce((total, { draw }) => total + draw[of], 0);
  return {
    pool: {
      id,
      name: (claims[0]?.value.benefit.pool ?? '').trim(),
      counted: countedIn(claims, sharedInputs),
      exists,
      claimedShare: sum('claimedShare'),
      takenShare: sum('takenShare'),
      draws: taken.map(({ draw }) => draw),
    },
    parts: taken.map(({ part, draw }) => [draw.benefit, part]),
  };
};

/**
 * Which part of its claim each benefit may take. Benefits act on the same work when they name it alike, or count it
 * by the same shared number; they draw on it in the order that their drivers say, then as they are listed. Others do
 * not meet.
 */
export const pooled = (
  values: readonly BenefitValue[],
  sharedInputs: BusinessCase['sharedInputs'],
): Pooled => {
  const drawing = inDrawOrder(values.filter(draws));
  const { accepted, refusals } = drawing.reduce<{ accepted: BenefitValue[]; refusals: [string, string][] }>(
    (sofar, value) => {
      const reason = exclusionReason(value, sofar.accepted);
      return reason === undefined
        ? { ...sofar, accepted: [...sofar.accepted, value] }
        : { ...sofar, refusals: [...sofar.refusals, [value.benefit.id, reason]] };
    },
    { accepted: [], refusals: [] },
  );
  const works = drawnWorks(accepted, sharedInputs);
  const claims = accepted.flatMap((value) => claimOf(value, works.get(value.benefit.id)));
  const results = [...new Set(claims.map(({ work }) => work.key))].map((id) =>
    drawn(
      id,
      claims.filter(({ work }) => work.key === id),
      sharedInputs,
    ),
  );
  return {
    parts: new Map(results.flatMap(({ parts }) => parts)),
    refusals: new Map(refusals),
    pools: results.map(({ pool }) => pool),
  };
};
