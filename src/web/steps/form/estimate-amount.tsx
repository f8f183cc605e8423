import { valueAtPath, withChangeAt } from '../../../core/business-case/path.ts';
import { type Estimate, type Level, estimateSchema } from '../../../core/quantities/estimate.ts';
import { useBusinessCase } from '../../store/app-store.ts';
import { CaseAmountField } from './case-amount-field.tsx';

const kinds: Record<string, 'money' | 'percent' | 'number'> = {
  money: 'money',
  share: 'percent',
  points: 'percent',
};

export const emptyEstimate = (unit: string): Estimate => ({ ...estimateSchema.parse({}), unit });

/** An estimate with one of its amounts; of a range typed at its base the ends come with it. */
export const withAmount = (
  estimate: Estimate,
  level: Level,
  value: number | undefined,
  ends?: readonly [number, number],
): Estimate => {
  const { [level]: _replaced, ...others } = estimate;
  if (value === undefined) return others;
  return {
    ...others,
    ...(ends === undefined || level !== 'base' ? {} : { low: ends[0], high: ends[1] }),
    [level]: value,
  };
};

/** An estimate of which somebody says that they do not have it: it is asked for, of nobody yet. */
export const askedFor = (estimate: Estimate): Estimate => {
  const { base: _unknown, ...others } = estimate;
  return { ...others, asked: estimate.asked ?? { ofWhom: '', byWhen: '' } };
};

export interface EstimateAmountProps {
  /** Of the estimate that it is a part of. */
  path: string;
  level: Level;
  title: string;
  /** What the estimate is called, for the step back. */
  of: string;
  hint?: string | undefined;
  /** What is counted; `money`, `share` and `points` are drawn with their sign. */
  unit: string;
  noun?: string | undefined;
}

/** One amount of an estimate: its low, its base or its high. */
export const EstimateAmount = ({ path, level, title, of, hint, unit, noun }: EstimateAmountProps) => {
  const value = useBusinessCase(
    (businessCase) => (valueAtPath(businessCase, path) as Estimate | undefined)?.[level],
  );
  return (
    <CaseAmountField
      change={(businessCase, typed, ends) =>
        withChangeAt(businessCase, path, (old) =>
          withAmount({ ...emptyEstimate(unit), ...(old as Estimate | undefined) }, level, typed, ends),
        )
      }
      hint={hint}
      kind={kinds[unit] ?? 'number'}
      label={`${of}: ${level}`}
      path={`${path}.${level}`}
      takesRange={level === 'base'}
      title={title}
      unit={unit === 'points' ? 'points' : noun}
      value={value}
      {...(level === 'base'
        ? {
            unknown: (businessCase) =>
              withChangeAt(businessCase, path, (old) =>
                askedFor({ ...emptyEstimate(unit), ...(old as Estimate | undefined) }),
              ),
          }
        : {})}
    />
  );
};
