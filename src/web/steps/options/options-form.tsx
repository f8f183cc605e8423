import { Suspense, lazy } from 'react';
import { useBusinessCase } from '../../store/app-store.ts';
import { FormField } from '../form/form-field.tsx';
import { ListForm } from '../form/list-form.tsx';
import { metaAt } from '../form/schema-parts.ts';
import { soon } from '../../ui/soon.tsx';
import styles from './options.module.css';

/** What is asked of an option comes a moment before its line is opened. */
const { Soon: Fields, there: fieldsThere } = soon(
  async () => (await import('./option-fields.tsx')).OptionFields,
);

export { fieldsThere };

const OptionFields = ({ path }: { path: string }) => (
  <Suspense fallback={<p role="status">Opening …</p>}>
    <Fields path={path} />
  </Suspense>
);

const loadAnswers = async () => import('./option-answers.tsx');

/** What is computed of the options comes a moment after the fields in which they are entered. */
const OptionAnswers = lazy(async () => ({ default: (await loadAnswers()).OptionAnswers }));

void loadAnswers();

/** The options, what they come to side by side and step by step, and what people see early. */
export const OptionsForm = () => {
  const hasOptions = useBusinessCase(({ options }) => options.length > 0);
  const [meta, wins] = [metaAt('options'), metaAt('earlyWins')];
  return (
    <>
      {meta !== undefined && <ListForm Fields={OptionFields} meta={meta} name="options" path="options" />}
      {wins !== undefined && <FormField meta={wins} name="earlyWins" path="earlyWins" />}
      <Suspense fallback={<div className={hasOptions ? styles['awaited'] : ''} />}>
        <OptionAnswers />
      </Suspense>
    </>
  );
};
