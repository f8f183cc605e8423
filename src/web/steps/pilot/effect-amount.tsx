import { valueAtPath } from '../../../core/business-case/path.ts';
import type { EffectUnit } from '../../../core/business-case/results/pilot-kinds.ts';
import { useBusinessCase } from '../../store/app-store.ts';
import { CaseAmountField } from '../form/case-amount-field.tsx';
import { metaAt } from '../form/schema-parts.ts';

/** A size of an effect, in the unit in which it is said: a per cent, points, or the unit of the measure. */
export const EffectAmount = ({ path, as }: { path: string; as: EffectUnit }) => {
  const meta = metaAt(path);
  const value = useBusinessCase((businessCase) => valueAtPath(businessCase, path));
  const measuredIn = useBusinessCase(({ pilot }) => pilot.unit);
  const units: Record<EffectUnit, string | undefined> = {
    ratio: undefined,
    points: 'points',
    difference: measuredIn === '' || measuredIn === 'money' ? undefined : measuredIn,
  };
  const kind = as !== 'difference' ? 'percent' : measuredIn === 'money' ? 'money' : 'number';
  return (
    <CaseAmountField
      example={as === 'ratio' ? meta?.example : undefined}
      hint={meta?.hint}
      kind={kind}
      path={path}
      title={meta?.title ?? ''}
      unit={units[as]}
      value={typeof value === 'number' ? value : undefined}
    />
  );
};
