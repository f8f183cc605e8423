import { valueAtPath, withValueAt } from '../../../core/business-case/path.ts';
import type { Estimate } from '../../../core/quantities/estimate.ts';
import { useBusinessCase } from '../../store/app-store.ts';
import { TextField } from '../../ui/index.ts';
import { answer } from './edit.ts';
import { placeIn } from './place.ts';

/** Where a number comes from. */
export const SourceField = ({ path, title }: { path: string; title: string }) => {
  const place = useBusinessCase((businessCase) => placeIn(businessCase, path));
  const source = useBusinessCase(
    (businessCase) => (valueAtPath(businessCase, place) as Estimate | undefined)?.source ?? '',
  );
  return (
    <TextField
      example="Telephony report, October 2026"
      path={`${place}.source`}
      title={title}
      value={source}
      onChange={(words) =>
        answer(title, `${place}.source`, (it) => withValueAt(it, `${place}.source`, words))
      }
    />
  );
};
