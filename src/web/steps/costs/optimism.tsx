import { totalFlow } from '../../../core/finance/index.ts';
import type { BusinessCase } from '../../../core/business-case/schema/index.ts';
import { useCaseFormats } from '../../figures/case-formats.ts';
import { resultsFor } from '../../store/derived.ts';
import { FieldGrid, FormField } from '../form/form-field.tsx';
import formStyles from '../form/form.module.css';
import { metaAt, partsOf } from '../form/schema-parts.ts';

const shares = ['optimismCosts', 'optimismBenefits'];

/** What optimism adds to costs and takes off benefits: from one's own history, or none, and why. */
export const Optimism = ({ businessCase }: { businessCase: BusinessCase }) => {
  const formats = useCaseFormats();
  const { base, months } = resultsFor(businessCase);
  const { optimismCosts = 0, optimismBenefits = 0, optimismBasis } = businessCase.settings;
  const isApplied = optimismCosts !== 0 || optimismBenefits !== 0;
  const added = totalFlow(base.all.costs) * (1 - 1 / (1 + optimismCosts));
  const taken = totalFlow(base.all.benefits) * (1 / (1 - optimismBenefits) - 1);
  const meta = metaAt('settings.optimismBasis');
  const effects = [
    ...(optimismCosts === 0 ? [] : [`adds ${formats.money(added)} to the costs`]),
    ...(optimismBenefits === 0 || !Number.isFinite(taken)
      ? []
      : [`takes ${formats.money(taken)} off the benefits`]),
  ];
  return (
    <section aria-label="Optimism" className={formStyles['card']}>
      <h2 className={formStyles['heading']}>Optimism</h2>
      <p className={formStyles['lead']}>
        Plans cost more and bring less than their authors expect. Correct it by your own history, or say why
        none is needed.
      </p>
      <FieldGrid parts={partsOf('settings').filter(({ name }) => shares.includes(name))} />
      {effects.length > 0 && (
        <p>
          Over {formats.duration(months)} it {formats.list(effects)}, in the low, the base and the high case.
        </p>
      )}
      {meta !== undefined && (
        <FormField
          meta={{ ...meta, title: isApplied ? 'What is that based on?' : 'None is applied, because' }}
          name="optimismBasis"
          path="settings.optimismBasis"
        />
      )}
      {!isApplied && optimismBasis === '' && (
        <p className={formStyles['hint']}>Finance will ask. One sentence is enough.</p>
      )}
    </section>
  );
};
