import { useDeferredValue } from 'react';
import { optionValues } from '../../../core/story/exhibits/option-values.ts';
import { useDerived } from '../../store/derived.ts';
import formStyles from '../form/form.module.css';
import { FormField } from '../form/form-field.tsx';
import { ListForm } from '../form/list-form.tsx';
import { metaAt } from '../form/schema-parts.ts';
import { Chart } from '../result/chart.tsx';
import { useCaseView } from '../result/moving-inputs.ts';
import { OptionFields } from './option-fields.tsx';
import { SideBySide } from './side-by-side.tsx';
import { Staged } from './staged.tsx';
import { StepByStep } from './step-by-step.tsx';

/** The options side by side by the same measures, what each adds, and what they differ in. */
export const OptionsForm = () => {
  const businessCase = useDeferredValue(useDerived(({ businessCase: whole }) => whole));
  const view = useCaseView(businessCase);
  const [meta, wins] = [metaAt('options'), metaAt('earlyWins')];
  return (
    <>
      {businessCase.options.length > 0 && (
        <section aria-label="Side by side" className={formStyles['card']}>
          <h2 className={formStyles['heading']}>Side by side</h2>
          <SideBySide view={view} />
          <Chart chart={optionValues.chart(view)} />
        </section>
      )}
      <StepByStep view={view} />
      {meta !== undefined && <ListForm Fields={OptionFields} meta={meta} name="options" path="options" />}
      <Staged view={view} />
      {wins !== undefined && <FormField meta={wins} name="earlyWins" path="earlyWins" />}
    </>
  );
};
