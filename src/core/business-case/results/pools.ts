import type { BenefitValue } from './benefit-value.ts';
import { exclusionReason } from './exclusive.ts';
import { isShared } from './input-values.ts';
import { overrideOf } from './override.ts';

/** What one benefit claims of a workload by itself, and what is left for it after those before it. */
export interface PoolDraw {
  benefit: string;
  name: string;
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
  key: string;
  amount: number;
  share: number;
}

const inOrder = (values: readonly BenefitValue[]): BenefitValue[] =>
  values.toSorted((a, b) => (a.driver?.drawOrder ?? 0) - (b.driver?.drawOrder ?? 0));

/** A disadvantage takes nothing from others, and what is not valued claims nothing. */
const draws = ({ benefit, driver, claimed }: BenefitValue): boolean =>
  driver !== null &&
  driver.pays !== 'never' &&
  claimed !== null &&
  benefit.disbenefit !== true &&
  benefit.cashKind !== 'not-monetised';

const keyOf = ({ benefit, driver }: BenefitValue): string | undefined => {
  const named = (benefit.pool ?? '').trim().toLowerCase();
  if (named !== '') return named;
  const input = driver?.workload === undefined ? undefined : benefit.inputs[driver.workload.from];
  return input === undefined || !isShared(input) || driver?.pool === 'none'
    ? undefined
    : `${driver?.pool ?? ''}:${input.shared}`;
};

const claimOf = (value: BenefitValue): Claim[] => {
  const { driver, values } = value;
  const key = keyOf(value);
  if (driver?.workload === undefined || key === undefined) return [];
  const [amount, share] = [driver.workload.amount(values), driver.workload.taken(values)];
  return Number.isFinite(amount) && amount > 0 && Number.isFinite(share)
    ? [{ value, key, amount, share: Math.min(1, Math.max(0, share)) }]
    : [];
};

const countedIn = ([first]: readonly Claim[]): string => {
  const driver = first?.value.driver;
  const input = driver?.inputs[driver.workload?.from ?? ''];
  return `${input?.noun ?? 'pieces of work'}${input?.quantity.endsWith('/year') === true ? ' a year' : ''}`;
};

/** Where the amounts differ, the largest is the whole, and a smaller one loses the same part as the whole has lost. */
const drawn = (id: string, claims: readonly Claim[]): { pool: PoolResult; parts: [string, number][] } => {
  const exists = Math.max(...claims.map(({ amount }) => amount));
  let left = exists;
  const taken = claims.map(({ value: { benefit }, amount, share }) => {
    const override = overrideOf(benefit);
    const part = override === '' ? left / exists : 1;
    const takes = amount * share * part;
    left = Math.max(0, left - takes);
    return {
      part,
      draw: {
        benefit: benefit.id,
        name: benefit.name,
        claimedShare: (amount * share) / exists,
        takenShare: takes / exists,
        ...(override === '' ? {} : { override }),
      },
    };
  });
  const sum = (of: 'claimedShare' | 'takenShare') => taken.reduce((total, { draw }) => total + draw[of], 0);
  return {
    pool: {
      id,
      name: (claims[0]?.value.benefit.pool ?? '').trim(),
      counted: countedIn(claims),
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
 * by the same shared number; they draw on it in the order that their drivers say. Other benefits do not meet.
 */
export const pooled = (values: readonly BenefitValue[]): Pooled => {
  const drawing = inOrder(values.filter(draws));
  const { accepted, refusals } = drawing.reduce<{ accepted: BenefitValue[]; refusals: [string, string][] }>(
    (sofar, value) => {
      const reason = exclusionReason(value, sofar.accepted);
      return reason === undefined
        ? { ...sofar, accepted: [...sofar.accepted, value] }
        : { ...sofar, refusals: [...sofar.refusals, [value.benefit.id, reason]] };
    },
    { accepted: [], refusals: [] },
  );
  const claims = accepted.flatMap(claimOf);
  const results = [...new Set(claims.map(({ key }) => key))].map((id) =>
    drawn(
      id,
      claims.filter(({ key }) => key === id),
    ),
  );
  return {
    parts: new Map(results.flatMap(({ parts }) => parts)),
    refusals: new Map(refusals),
    pools: results.map(({ pool }) => pool),
  };
};
