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

const withLevel = (estimate: Estimate, level: Level, value: number | undefined): Estimate => {
  const { [level]: _replaced, ...others } = estimate;
  return value === undefined ? others : { ...others, [level]: value };
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
      change={(businessCase, typed) =>
        withChangeAt(businessCase, path, (old) =>
          withLevel({ ...emptyEstimate(unit), ...(old as Estimate | undefined) }, level, typed),
        )
      }
      hint={hint}
      kind={kinds[unit] ?? 'number'}
      label={`${of}: ${level}`}
      path={`${path}.${level}`}
      title={title}
      unit={unit === 'points' ? 'points' : noun}
      value={value}
    />
  );
};
