import { estimateOf } from '../../../core/business-case/results/input-values.ts';
import type { Asked } from '../../../core/business-case/shared-inputs.ts';
import type { DriverInput } from '../../../core/drivers/index.ts';
import { useBusinessCase, wantField } from '../../store/app-store.ts';
import { Button } from '../../ui/index.ts';
import { useFormats } from '../form/form-context.ts';
import formStyles from '../form/form.module.css';
import styles from './impact.module.css';

/** A shared number whose field stands further up: it is shown here, and changed there, once for all. */
export const AnswerElsewhere = ({
  benefit,
  name,
  input,
  path,
}: Asked & { input: DriverInput; path: string }) => {
  const value = useBusinessCase(({ sharedInputs }) => estimateOf(sharedInputs, benefit.inputs[name])?.base);
  const formats = useFormats();
  const written =
    value === undefined
      ? 'Not answered yet'
      : input.unit === 'money'
        ? formats.money(value, 'exact')
        : `${formats.number(value, 'exact')} ${input.noun ?? ''}`;
  return (
    <div className={styles['elsewhere']}>
      <p className={formStyles['legend']}>{input.title}</p>
      <p className={styles['number']}>{written}</p>
      <div>
        <Button look="quiet" onPress={() => wantField(`${path}.base`)}>
          Change it where it is first asked
        </Button>
      </div>
    </div>
  );
};
