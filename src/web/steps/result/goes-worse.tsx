import { useFieldOpener } from '../../preview/field-opener.ts';
import formStyles from '../form/form.module.css';
import type { ViewOnScreen } from '../../figures/case-view.ts';
import { FigureTable } from '../../parts/figure-table.tsx';
import styles from './result.module.css';
import { stated, stressRows } from '../../parts/stress-rows.ts';

const counts = ['none', 'one', 'two', 'three', 'all'];

/** Three stresses and all of them together: what a careful board asks of every case. */
export const GoesWorse = ({ view }: { view: ViewOnScreen }) => {
  const openField = useFieldOpener();
  const whole = view.results.figures[stated];
  if (whole === undefined) return null;
  const rows = stressRows(view);
  const losing = rows.filter(({ figures: [figure] }) => (figure?.value ?? 0) < 0).length;
  return (
    <section aria-label="If it goes worse" className={formStyles['card']}>
      <h2 className={formStyles['heading']}>If it goes worse</h2>
      {whole.value === null ? (
        <p>This is asked of the net present value, and that needs a discount rate. {whole.reason}</p>
      ) : (
        <>
          <p>It loses money in {counts[losing]} of these four.</p>
          <FigureTable
            headings={['If …', 'Net present value']}
            label="The case if it goes worse"
            rows={[{ id: stated, title: 'As stated', figures: [whole], isMarked: true }, ...rows]}
          />
        </>
      )}
      <div>
        <button
          className={styles['link']}
          type="button"
          onClick={() => openField('settings.stresses.benefitsLower')}
        >
          How much worse?
        </button>
      </div>
    </section>
  );
};
