import { valueAtPath } from '../../../core/business-case/path.ts';
import { withUnreadAmount } from '../../../core/business-case/unread-amounts.ts';
import type { Estimate, Level } from '../../../core/quantities/estimate.ts';
import { CaseAmountField } from '../../steps/form/case-amount-field.tsx';
import { useBusinessCase } from '../../store/app-store.ts';
import { answering, withLevel } from './edit.ts';
import { placeIn, withRowOf } from './place.ts';

const kinds: Record<string, 'money' | 'percent'> = { money: 'money', share: 'percent', points: 'percent' };

/** An amount of an estimate; `unit` is what the estimate counts. */
export const LevelField = ({
  path,
  unit,
  level,
  title,
  hint,
}: {
  path: string;
  unit: string;
  level: Level;
  title: string;
  hint?: string;
}) => {
  const place = useBusinessCase((businessCase) => placeIn(businessCase, path));
  const value = useBusinessCase(
    (businessCase) => (valueAtPath(businessCase, place) as Estimate | undefined)?.[level],
  );
  return (
    <CaseAmountField
      change={(it, next) => answering((old) => withLevel(old, path, unit, level, next))(it)}
      hint={hint}
      kind={kinds[unit] ?? 'number'}
      path={`${place}.${level}`}
      title={title}
      unit={unit === 'points' ? '' : ['share', 'money', ''].includes(unit) ? undefined : unit}
      value={value}
      waiting={(it, typed) =>
        answering((old) => withUnreadAmount(withRowOf(old, place), `${place}.${level}`, typed))(it)
      }
    />
  );
};
