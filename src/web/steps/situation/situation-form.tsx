import { FormField } from '../form/form-field.tsx';
import { SchemaForm } from '../form/schema-form.tsx';
import { metaAt } from '../form/schema-parts.ts';
import { GoalServed } from './goal-served.tsx';

/** The goal, and which benefits serve it. */
const Goal = ({ path }: { path: string }) => {
  const meta = metaAt(path);
  return (
    <>
      {meta !== undefined && <FormField meta={meta} name="goal" path={path} />}
      <GoalServed />
    </>
  );
};

const paths = ['situation'];
const drawn = { 'situation.goal': Goal };

/** The situation as its schema says, and which benefits serve the goal that it names. */
export const SituationForm = () => <SchemaForm drawn={drawn} paths={paths} />;
