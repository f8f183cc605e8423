import { valueAtPath } from '../../../core/business-case/path.ts';
import { useBusinessCase } from '../../store/app-store.ts';
import { FieldGrid } from './form-field.tsx';
import { partsOf } from './schema-parts.ts';

/** Whose money it is; of another function, which one. */
export const AccountFields = ({ path }: { path: string }) => {
  const kind = useBusinessCase((businessCase) => valueAtPath(businessCase, `${path}.kind`));
  return <FieldGrid parts={partsOf(path).filter(({ name }) => name === 'kind' || kind === 'function')} />;
};
