import { wantField } from '../store/app-store.ts';
import { useDerived } from '../store/derived.ts';
import { placeOf } from '../steps/field-place.ts';
import { hrefTo } from '../store/routes.ts';

/** Leads from a finding to the field that mends it. */
export const FixLink = ({ caseId, path, message }: { caseId: string; path: string; message: string }) => {
  const { step, field } = useDerived(({ businessCase }) => placeOf(businessCase, path));
  return (
    <a aria-label={`Fix: ${message}`} href={hrefTo.step(caseId, step)} onClick={() => wantField(field)}>
      Fix
    </a>
  );
};
