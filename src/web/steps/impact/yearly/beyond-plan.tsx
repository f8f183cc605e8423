import { lastYearOf, type YearlyAmounts } from '../../../../core/business-case/yearly-amounts.ts';
import { useFieldOpener } from '../../../preview/field-opener.ts';
import { Button } from '../../../ui/index.ts';
import { useFormats } from '../../form/form-context.ts';
import formStyles from '../../form/form.module.css';

/** Amounts after the last year of the plan: they are kept, and it is said that they do not count. */
export const BeyondPlan = ({ amounts, horizon }: { amounts: YearlyAmounts; horizon: number }) => {
  const formats = useFormats();
  const openField = useFieldOpener();
  const last = lastYearOf(amounts);
  if (last <= horizon) return null;
  const years =
    last === horizon + 1
      ? `year ${last} is kept and not counted`
      : `years ${horizon + 1} to ${last} are kept and not counted`;
  return (
    <div className={formStyles['disordered']} role="status">
      <p>
        Your plan has {formats.duration(horizon * 12)}: {years}. Make the plan longer in Costs and timing.
      </p>
      <Button look="quiet" onPress={() => openField('settings.horizonYears')}>
        Make the plan longer
      </Button>
    </div>
  );
};
