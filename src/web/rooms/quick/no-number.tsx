import { valueAtPath, withValueAt } from '../../../core/business-case/path.ts';
import type { Estimate } from '../../../core/quantities/estimate.ts';
import type { Asked } from '../../../core/quantities/asked.ts';
import { emptyEstimate } from '../../steps/form/estimate-amount.tsx';
import { useFormats } from '../../steps/form/form-context.ts';
import { askedWith } from '../../steps/form/origin-fields.tsx';
import { useBusinessCase } from '../../store/app-store.ts';
import { DateField, Folded, TextField } from '../../ui/index.ts';
import { answer } from './edit.ts';
import { LevelField } from './level-field.tsx';
import { placeIn, withRowOf } from './place.ts';
import styles from './quick.module.css';

/** For whoever does not have a number: who has it, by when, and the range that stands in until it comes. */
export const NoNumber = ({ path, unit, of }: { path: string; unit: string; of: string }) => {
  const place = useBusinessCase((businessCase) => placeIn(businessCase, path));
  const asked = useBusinessCase(
    (businessCase) => (valueAtPath(businessCase, place) as Estimate | undefined)?.asked,
  );
  const { locale, day } = useFormats();
  const change = (part: Partial<Asked>): void =>
    answer('I do not have this number', `${place}.asked`, (it) => {
      const made = withRowOf(it, place);
      const { asked: before, ...others } = {
        ...emptyEstimate(unit),
        ...(valueAtPath(made, place) as Estimate | undefined),
      };
      const next = askedWith(before, part);
      return withValueAt(made, place, next === undefined ? others : { ...others, asked: next });
    });
  return (
    <Folded isNeeded={asked !== undefined} said={`I do not have this number: ${of}`}>
      <p className={styles['hint']}>
        Ask somebody who has it. Until it comes a range stands in, and nothing says one sum.
      </p>
      <div className={styles['fields']}>
        <TextField
          example="Marcus Webb, Finance"
          path={`${place}.asked.ofWhom`}
          title="Who has it?"
          value={asked?.ofWhom ?? ''}
          onChange={(ofWhom) => change({ ofWhom })}
        />
        <DateField
          kind="day"
          locale={locale}
          path={`${place}.asked.byWhen`}
          title="By when?"
          value={asked?.byWhen ?? ''}
          written={day}
          onChange={(byWhen) => change({ byWhen })}
        />
        <LevelField level="low" path={path} title="Low, for now" unit={unit} />
        <LevelField level="high" path={path} title="High, for now" unit={unit} />
      </div>
    </Folded>
  );
};
