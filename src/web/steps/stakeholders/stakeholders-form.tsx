import { FormField } from '../form/form-field.tsx';
import { metaAt } from '../form/schema-parts.ts';
import { OnlyYou } from './only-you.tsx';

const path = 'stakeholders';

/** What papers say of the stakeholders, and below it what only the writer sees. */
export const StakeholdersForm = () => {
  const meta = metaAt(path);
  return (
    <>
      {meta !== undefined && <FormField meta={meta} name={path} path={path} />}
      <OnlyYou />
    </>
  );
};
