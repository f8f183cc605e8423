import { valueAtPath } from '../../../core/business-case/path.ts';
import { withUnreadAmount } from '../../../core/business-case/unread-amounts.ts';
import type { Estimate, Level } from '../../../core/quantities/estimate.ts';
import { writtenAmount } from '../../../core/quantities/parse-amount.ts';
import type { BusinessCase } from '../../../core/business-case/schema/index.ts';
import { useFormats } from '../../steps/form/form-context.ts';
import { CaseAmountField } from '../../steps/form/case-amount-field.tsx';
import { useBusinessCase } from '../../store/app-store.ts';
import { answering, withAskedFor, withLevel } from './edit.ts';
import { placeIn, withRowOf } from './place.ts';

const kinds: Record<string, 'money' | 'percent'> = { money: 'money', share: 'percent', points: 'percent' };

/** An amount of an estimate; `unit` is what the estimate counts. */
export const LevelField = ({
  path,
  unit,
  level,
  title,
  hint,
  per,
  standsAlone,
}: {
  path: string;
  unit: string;
  level: Level;
  title: string;
  hint?: string;
  /** For how long it is, where people type that too. */
  per?: 'year' | 'month';
  /** Its ends stand in no fields beside it: it says them, and can be asked for. */
  standsAlone?: true;
}) => {
  const place = useBusinessCase((businessCase) => placeIn(businessCase, path));
  const value = useBusinessCase(
    (businessCase) => (valueAtPath(businessCase, place) as Estimate | undefined)?.[level],
  );
  const formats = useFormats();
  const low = useBusinessCase((it) => (valueAtPath(it, place) as Estimate | undefined)?.low);
  const high = useBusinessCase((it) => (valueAtPath(it, place) as Estimate | undefined)?.high);
  const kind = kinds[unit] ?? 'number';
  const written = (amount: number): string => writtenAmount(amount, { locale: formats.locale, kind });
  return (
    <CaseAmountField
      change={(it, next, ends) => answering((old) => withLevel(old, path, unit, level, next, ends))(it)}
      hint={hint}
      kind={kind}
      path={`${place}.${level}`}
      per={per}
      standing={
        standsAlone === true && value !== undefined && low !== undefined && high !== undefined
          ? `Low ${written(low)}, high ${written(high)}`
          : undefined
      }
      takesRange={level === 'base'}
      title={title}
      unit={unit === 'points' ? '' : ['share', 'money', ''].includes(unit) ? undefined : unit}
      value={value}
      {...(standsAlone === true
        ? { unknown: (it: BusinessCase) => answering((old) => withAskedFor(old, path, unit))(it) }
        : {})}
      waiting={(it, typed) =>
        answering((old) => withUnreadAmount(withRowOf(old, place), `${place}.${level}`, typed))(it)
      }
    />
  );
};
