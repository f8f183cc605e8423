import type { Results } from '../../../core/business-case/results/index.ts';
import type { BusinessCase } from '../../../core/business-case/schema/index.ts';
import { poolChart } from '../../../core/narrative/exhibits/index.ts';
import { ChartFigure } from '../../charts/chart-figure.tsx';
import { useFormats } from '../form/form-context.ts';
import formStyles from '../form/form.module.css';

/** Work that several benefits draw on: how much there is, what they claim together, and what each may take. */
export const SharedWork = ({ businessCase, results }: { businessCase: BusinessCase; results: Results }) => {
  const formats = useFormats();
  const shared = results.base.pools.filter(({ draws }) => draws.length > 1);
  if (shared.length === 0) return null;
  return (
    <section aria-label="Work that several benefits share" className={formStyles['card']}>
      <h2 className={formStyles['heading']}>Work that several benefits share</h2>
      <p className={formStyles['lead']}>
        They draw on it one after the other: who prevents a contact comes before who shortens it. What one has
        taken the next cannot.
      </p>
      {shared.map((pool) => (
        <ChartFigure
          key={pool.id}
          chart={poolChart({ businessCase, results, formats }, pool)}
          locale={formats.locale}
        />
      ))}
    </section>
  );
};
