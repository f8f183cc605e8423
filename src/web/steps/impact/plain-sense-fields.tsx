import { FieldGrid } from '../form/form-field.tsx';
import { partsOf } from '../form/schema-parts.ts';
import { DateEntry } from '../form/date-entry.tsx';

/** What a plain-sense item asks: what, why without a number, who, how much at most, and when one looks. */
export const PlainSenseFields = ({ path }: { path: string }) => (
  <>
    <FieldGrid parts={partsOf(path).filter(({ name }) => name !== 'checkDate')} />
    <DateEntry kind="day" path={`${path}.checkDate`} />
  </>
);
