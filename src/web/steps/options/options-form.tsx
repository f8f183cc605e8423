import { Suspense, lazy, useDeferredValue } from 'react';
import { useDerived } from '../../store/derived.ts';
import formStyles from '../form/form.module.css';
import { FormField } from '../form/form-field.tsx';
import { ListForm } from '../form/list-form.tsx';
import { metaAt } from '../form/schema-parts.ts';
import resultStyles from '../result/result.module.css';
import { useCaseView } from '../result/moving-inputs.ts';
import { OptionFields } from './option-fields.tsx';
import { SideBySide } from './side-by-side.tsx';

const loadAnswers = async () => import('./option-answers.tsx');

/** What is computed of the options comes a moment after the fields in which they are entered. */
const OptionChart = lazy(async () => ({ default: (await loadAnswers()).OptionChart }));
const StepByStep = lazy(async () => ({ default: (await loadAnswers()).StepByStep }));
const Staged = lazy(async () => ({ default: (await loadAnswers()).Staged }));

void loadAnswers();

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
          <Suspense fallback={<div className={resultStyles['awaited']} />}>
            <OptionChart view={view} />
          </Suspense>
        </section>
      )}
      <Suspense fallback={null}>
        <StepByStep view={view} />
      </Suspense>
      {meta !== undefined && <ListForm Fields={OptionFields} meta={meta} name="options" path="options" />}
      <Suspense fallback={null}>
        <Staged view={view} />
      </Suspense>
      {wins !== undefined && <FormField meta={wins} name="earlyWins" path="earlyWins" />}
    </>
  );
};
