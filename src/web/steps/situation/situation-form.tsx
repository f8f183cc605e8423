import { FormField } from '../form/form-field.tsx';
import { metaAt } from '../form/schema-parts.ts';
import { GoalServed } from './goal-served.tsx';

const path = 'situation';

/** The situation as its schema says, and which benefits serve the goal that it names. */
export const SituationForm = () => {
  const meta = metaAt(path);
  return (
    <>
      {meta !== undefined && <FormField meta={meta} name={path} path={path} />}
      <GoalServed />
    </>
  );
};
