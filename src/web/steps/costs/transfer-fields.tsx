import { AccountFields } from '../form/account-fields.tsx';
import { FieldGrid } from '../form/form-field.tsx';
import { partsOf } from '../form/schema-parts.ts';

const accounts = ['from', 'to'];

/** What one account pays another. */
export const TransferFields = ({ path }: { path: string }) => (
  <>
    <FieldGrid parts={partsOf(path).filter(({ name }) => name === 'name')} />
    {accounts.map((name) => (
      <AccountFields key={name} path={`${path}.${name}`} />
    ))}
    <FieldGrid parts={partsOf(path).filter(({ name }) => name !== 'name' && !accounts.includes(name))} />
  </>
);
