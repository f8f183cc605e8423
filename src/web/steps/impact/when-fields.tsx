import { endFault } from '../../../core/business-case/results/stated-faults.ts';
import type { Benefit } from '../../../core/business-case/schema/index.ts';
import { parseMonth } from '../../../core/quantities/parse-date.ts';
import { Folded } from '../../ui/index.ts';
import { useFormats } from '../form/form-context.ts';
import formStyles from '../form/form.module.css';
import { FieldGrid } from '../form/form-field.tsx';
import { partsOf } from '../form/schema-parts.ts';
import { DateEntry } from '../form/date-entry.tsx';
import styles from './impact.module.css';
import { RampShares } from './ramp-shares.tsx';
import { whenWords } from './when-words.ts';

/** When a benefit begins, how it builds up, when it ends, and how its price grows. */
export const WhenFields = ({ benefit }: { benefit: Benefit }) => {
  const path = `benefits[${benefit.id}]`;
  const isRamped = benefit.ramp === 'linear' || benefit.ramp === 's-curve';
  const shown = new Set([
    'ramp',
    'priceGrowth',
    ...(isRamped ? ['rampMonths'] : []),
    ...(benefit.ramp === 'step' ? ['rampBecause'] : []),
  ]);
  const formats = useFormats();
  const fault = endFault(benefit);
  const isUnread = [benefit.start, benefit.end].some(
    (month) => parseMonth(month, formats.locale).kind === 'rejected',
  );
  return (
    <fieldset className={styles['group']}>
      <legend>When?</legend>
      <Folded isNeeded={isUnread || fault !== undefined} said={whenWords(benefit, formats)}>
        <div className={formStyles['grid']}>
          <DateEntry kind="month" path={`${path}.start`} />
          <DateEntry fault={fault} kind="month" path={`${path}.end`} />
        </div>
        <FieldGrid parts={partsOf(path).filter(({ name }) => shown.has(name))} />
        {benefit.ramp === 'by-year' && <RampShares path={`${path}.rampShares`} shares={benefit.rampShares} />}
      </Folded>
    </fieldset>
  );
};
