import { withValueAt } from '../../../core/business-case/path.ts';
import type { Uncertainty } from '../../../core/business-case/uncertainty/index.ts';
import { useCaseFormats } from '../../figures/case-formats.ts';
import { useBusinessCase } from '../../store/app-store.ts';
import { CaseAmountField } from '../form/case-amount-field.tsx';
import { FormField } from '../form/form-field.tsx';
import formStyles from '../form/form.module.css';
import { metaAt } from '../form/schema-parts.ts';

const meaning = (strength: number): string => {
  if (strength === 0)
    return 'each benefit turns out on its own: good and bad luck even out, and the range is narrow.';
  if (strength >= 1)
    return 'all benefits turn out well or badly together: nothing evens out, and the range is wide.';
  return 'when one benefit disappoints, the others tend to as well: less evens out, and the range is wider than without it.';
};

/** How far benefits rise and fall together, what that means, and how the chances were found. */
export const MovingTogether = ({ uncertainty }: { uncertainty: Uncertainty }) => {
  const formats = useCaseFormats();
  const seed = useBusinessCase(({ settings }) => settings.seed);
  const hasSeveral = useBusinessCase(({ benefits }) => benefits.length > 1);
  const { commonFactor, isCommonFactorStated, method } = uncertainty;
  const meta = metaAt('settings.commonFactor');
  return (
    <>
      {meta !== undefined && hasSeveral && (
        <>
          <FormField meta={meta} name="commonFactor" path="settings.commonFactor" />
          <p className={formStyles['hint']}>
            At {formats.share(commonFactor)}
            {isCommonFactorStated ? '' : ', which is assumed while you state nothing'},{' '}
            {meaning(commonFactor)}
          </p>
        </>
      )}
      <details className={formStyles['source']}>
        <summary>How these chances were found</summary>
        <p>{method}</p>
        <CaseAmountField
          change={(businessCase, value) =>
            withValueAt(businessCase, 'settings.seed', value === undefined ? value : Math.round(value))
          }
          hint="Another seed draws other points: the chances should hardly change. The papers name it."
          kind="number"
          path="settings.seed"
          title="Seed of the simulation"
          value={seed}
        />
      </details>
    </>
  );
};
