import { usualYears } from '../../../core/business-case/results/horizon.ts';
import { withChangeAt } from '../../../core/business-case/path.ts';
import { withUnreadNote } from '../../../core/business-case/unread-amounts.ts';
import { useBusinessCase } from '../../store/app-store.ts';
import { CaseAmountField } from '../form/case-amount-field.tsx';
import formStyles from '../form/form.module.css';

/** One year answered. The last year goes when it is cleared; an earlier one counts as nothing. */
const withShare = (shares: readonly number[], year: number, share: number | undefined): number[] => {
  if (share === undefined && year >= shares.length - 1) return shares.slice(0, year);
  return Array.from({ length: Math.max(shares.length, year + 1) }, (_, index) =>
    index === year ? (share ?? 0) : (shares[index] ?? 0),
  );
};

/** The share of the full effect in each year from the start: as many as are given, and the next. */
export const RampShares = ({ path, shares }: { path: string; shares: readonly number[] }) => {
  const years = useBusinessCase(({ settings }) => settings.horizonYears ?? usualYears);
  const asked = Math.max(shares.length, Math.min(shares.length + 1, years));
  return (
    <>
      <div className={formStyles['grid']}>
        {Array.from({ length: asked }, (_, year) => (
          <CaseAmountField
            // A year is its place in the list.
            // oxlint-disable-next-line react/no-array-index-key
            key={year}
            change={(businessCase, value) =>
              withChangeAt(businessCase, path, (old) => withShare(old as number[], year, value))
            }
            kind="percent"
            path={`${path}[${year}]`}
            title={`Share of the full effect in year ${year + 1}`}
            value={shares[year]}
            waiting={(businessCase, typed) =>
              withUnreadNote(
                withChangeAt(businessCase, path, (old) => withShare(old as number[], year, 0)),
                `${path}[${year}]`,
                typed,
              )
            }
          />
        ))}
      </div>
      <p className={formStyles['hint']}>
        Years are counted from the month in which it starts. The last share goes on.
      </p>
    </>
  );
};
