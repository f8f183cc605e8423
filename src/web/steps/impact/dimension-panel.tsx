import { Suspense, lazy } from 'react';
import { type Dimension, dimensions } from '../../../core/business-case/schema/benefits.ts';
import { useBusinessCase } from '../../store/app-store.ts';
import formStyles from '../form/form.module.css';
import { FormField } from '../form/form-field.tsx';
import { metaAt } from '../form/schema-parts.ts';
import { BenefitCard } from './benefit-card.tsx';
import { ImpactInUnit } from './impact-in-unit.tsx';
import styles from './impact.module.css';

/** The words by which people find a driver are many: they come after the benefits are shown. */
const DriverFinder = lazy(async () => {
  const { DriverFinder: Finder } = await import('./finder/driver-finder.tsx');
  return { default: Finder };
});

/** The benefits of one impact, and the way to a further one; or why none is expected. */
export const DimensionPanel = ({ dimension }: { dimension: Dimension }) => {
  // As text, so that the panel is drawn again only when a benefit comes, goes or moves.
  const ids = useBusinessCase(({ benefits }) =>
    JSON.stringify(benefits.filter((benefit) => benefit.dimension === dimension).map(({ id }) => id)),
  );
  const own = JSON.parse(ids) as string[];
  const noneMeta = metaAt(`none.${dimension}`);
  return (
    <div className={styles['panel']}>
      {own.length === 0 && (
        <p className={formStyles['none']}>No {dimensions[dimension].toLowerCase()} impact yet.</p>
      )}
      {own.map((id, index) => (
        <BenefitCard key={id} id={id} isFirst={index === 0} isLast={index === own.length - 1} />
      ))}
      <ImpactInUnit dimension={dimension} />
      <Suspense fallback={<p role="status">Opening …</p>}>
        <DriverFinder key={dimension} dimension={dimension} isFirst={own.length === 0} />
      </Suspense>
      {own.length === 0 && noneMeta !== undefined && (
        <section aria-label="None expected" className={formStyles['card']}>
          <FormField meta={noneMeta} name={dimension} path={`none.${dimension}`} />
        </section>
      )}
    </div>
  );
};
