import { impactOf } from '../../../core/business-case/impact-of.ts';
import type { Dimension } from '../../../core/business-case/schema/benefits.ts';
import { setField, useBusinessCase } from '../../store/app-store.ts';
import { ChoiceField } from '../../ui/index.ts';
import { useFormats } from '../form/form-context.ts';
import formStyles from '../form/form.module.css';
import { FieldGrid } from '../form/form-field.tsx';
import { metaAt, partsOf } from '../form/schema-parts.ts';

/** What the benefit says already: shown, and not typed again. */
const typedOnce = new Set(['from', 'to', 'by']);

/** What these people will notice, in its own unit: from where to where, by when. */
export const ImpactInUnit = ({ dimension }: { dimension: Dimension }) => {
  const path = `impacts.${dimension}`;
  const formats = useFormats();
  const impact = useBusinessCase((businessCase) => businessCase.impacts[dimension]);
  const benefits = useBusinessCase((businessCase) => businessCase.benefits);
  const { benefit, from, to, by } = impactOf(benefits, impact, dimension);
  const meta = metaAt(path);
  const chosen = metaAt(`${path}.benefit`)?.title ?? '';
  const own = benefits.filter((one) => one.dimension === dimension && one.name !== '');
  const isLinked = benefit !== undefined;
  const parts = partsOf(path).filter(({ name }) => !isLinked || !typedOnce.has(name));
  const number = (value: number | undefined): string =>
    value === undefined ? 'not entered yet' : formats.number(value);
  return (
    <section aria-label={meta?.title} className={formStyles['card']}>
      <h2 className={formStyles['heading']}>{meta?.title}</h2>
      <p className={formStyles['lead']}>{meta?.hint}</p>
      {own.length > 0 && (
        <ChoiceField
          options={Object.fromEntries(own.map(({ id, name }) => [id, name]))}
          path={`${path}.benefit`}
          title={chosen}
          value={impact.benefit === '' ? undefined : impact.benefit}
          onChange={(next) => setField(chosen, `${path}.benefit`, next ?? '')}
        />
      )}
      {isLinked && (
        <p className={formStyles['hint']}>
          From {number(from)} to {number(to)}
          {by === '' ? '' : ` by ${formats.day(by)}`}, as the benefit says under “More about this benefit”.
        </p>
      )}
      <FieldGrid parts={parts} />
    </section>
  );
};
