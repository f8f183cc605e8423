import { horizonMonths } from '../../../../core/business-case/results/horizon.ts';
import { lastYearOf, type YearlyAmounts } from '../../../../core/business-case/yearly-amounts.ts';
import { useFieldOpener } from '../../../preview/field-opener.ts';
import { useBusinessCase } from '../../../store/app-store.ts';
import { Button } from '../../../ui/index.ts';
import { useFormats } from '../form-context.ts';
import styles from './yearly.module.css';

/** Amounts after the last year of the plan: they are kept, and it is said that they do not count. */
export const BeyondPlan = ({ amounts }: { amounts: YearlyAmounts }) => {
  const formats = useFormats();
  const horizon = useBusinessCase(horizonMonths) / 12;
  const openField = useFieldOpener();
  const last = lastYearOf(amounts);
  if (last <= horizon) return null;
  const years =
    last === horizon + 1
      ? `year ${last} is kept and not counted`
      : `years ${horizon + 1} to ${last} are kept and not counted`;
  return (
    <div className={styles['beyond']} role="status">
      <p>
        Your plan has {formats.duration(horizon * 12)}: {years}.
      </p>
      <Button onPress={() => openField('settings.horizonYears')}>
        Make the plan longer in Costs and timing
      </Button>
    </div>
  );
};
