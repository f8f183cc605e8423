import { useDeferredValue } from 'react';
import { optionValues } from '../../../core/story/exhibits/option-values.ts';
import { useDerived } from '../../store/derived.ts';
import formStyles from '../form/form.module.css';
import { Chart } from '../../parts/chart.tsx';
import { useCaseView } from '../../parts/moving-inputs.ts';
import { SideBySide } from './side-by-side.tsx';
import { Staged } from './staged.tsx';
import { StepByStep } from './step-by-step.tsx';

/** The options side by side by the same measures, what each adds, and what it is worth to be able to stop. */
export const OptionAnswers = () => {
  const businessCase = useDeferredValue(useDerived(({ businessCase: whole }) => whole));
  const view = useCaseView(businessCase);
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
      <Staged view={view} />
    </>
  );
};
