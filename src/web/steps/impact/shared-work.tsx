import { poolChart } from '../../../core/story/exhibits/pools.ts';
import { ChartFigure } from '../../charts/later.tsx';
import { useDerived } from '../../store/derived.ts';
import { useFormats } from '../form/form-context.ts';
import formStyles from '../form/form.module.css';

/** Work that several benefits draw on: how much there is, what they claim together, and what each may take. */
export const SharedWork = () => {
  const formats = useFormats();
  const charts = useDerived(({ businessCase, results }) =>
    results.base.pools
      .filter(({ draws }) => draws.length > 1)
      .map((pool) => poolChart({ businessCase, results, formats }, pool)),
  );
  return (
    <section aria-label="Work that several benefits share" className={formStyles['card']}>
      <h2 className={formStyles['heading']}>Work that several benefits share</h2>
      <p className={formStyles['lead']}>
        They draw on it one after the other: who prevents a contact comes before who shortens it. What one has
        taken the next cannot. “80% that others leave” in a calculation says that a fifth of what it claims
        had gone before it came.
      </p>
      {charts.map((chart) => (
        <ChartFigure key={chart.id} chart={chart} locale={formats.locale} />
      ))}
    </section>
  );
};
