import type { Cost } from '../../../core/business-case/schema/index.ts';
import { useCaseFormats } from '../../figures/case-formats.ts';
import { useDerived } from '../../store/derived.ts';
import formStyles from '../form/form.module.css';

/** What the amount comes to with VAT and contingency, where they come on top. */
export const OnTop = ({ cost: { id, vatOnTop = 0, contingencyShare = 0 } }: { cost: Cost }) => {
  const formats = useCaseFormats();
  const whole = useDerived(
    ({ results }) => results.base.costs.find((result) => result.id === id)?.amount ?? null,
  );
  if (whole === null || (vatOnTop === 0 && contingencyShare === 0)) return null;
  const parts = [
    ...(vatOnTop === 0 ? [] : [`${formats.share(vatOnTop)} VAT that cannot be recovered`]),
    ...(contingencyShare === 0 ? [] : [`${formats.share(contingencyShare)} contingency`]),
  ];
  return (
    <p className={formStyles['hint']}>
      With {formats.list(parts)} on top it comes to {formats.money(whole, 'exact')}.
    </p>
  );
};
