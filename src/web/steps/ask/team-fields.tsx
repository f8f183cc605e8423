import { valueAtPath } from '../../../core/business-case/path.ts';
import { quoted } from '../../../core/data/quoted.ts';
import { setField, useBusinessCase } from '../../store/app-store.ts';
import { ChoiceField } from '../../ui/index.ts';
import { FieldsByGate } from '../form/form-field.tsx';
import { type FormPart, partsOf } from '../form/schema-parts.ts';

const title = 'Do the costs hold them already?';

/** The cost that already holds them, where there is one. */
const HeldBy = ({ path }: { path: string }) => {
  const held = useBusinessCase((businessCase) => valueAtPath(businessCase, path));
  // As text, so that the row is drawn again only when a name changes.
  const names = useBusinessCase(({ costs }) =>
    JSON.stringify(costs.map(({ id, name }) => [id, quoted(name)])),
  );
  const options = Object.fromEntries(JSON.parse(names) as [string, string][]);
  return (
    <ChoiceField
      hint="Then their time is counted there, and not a second time."
      options={options}
      path={path}
      title={title}
      value={typeof held === 'string' && held !== '' ? held : undefined}
      onChange={(next) => setField(title, path, next ?? '')}
    />
  );
};

/** A group of people, and the cost that already holds them. */
export const TeamFields = ({ path }: { path: string }) => {
  const heldBy: FormPart = {
    name: 'cost',
    path: `${path}.cost`,
    meta: { control: 'choice', title, gate: 'finance' },
    Draw: HeldBy,
  };
  return <FieldsByGate parts={[...partsOf(path), heldBy]} />;
};
