import { stressOf } from '../../../core/business-case/calculation/stresses.ts';
import { useFieldOpener } from '../../preview/field-opener.ts';
import formStyles from '../form/form.module.css';
import type { ViewOnScreen } from './case-view.ts';
import { FigureTable, type FigureRow } from './figure-table.tsx';
import styles from './result.module.css';

const stated = 'net-present-value';

const stressRows = ({ formats, results: { calculation, figures } }: ViewOnScreen): FigureRow[] => {
  const { benefitsLower, costsHigher, monthsLater } = stressOf(calculation);
  const months = `${formats.number(monthsLater)} ${monthsLater === 1 ? 'month' : 'months'}`;
  const words = {
    'benefits-lower': `Benefits ${formats.share(benefitsLower)} lower`,
    'costs-higher': `Costs ${formats.share(costsHigher)} higher`,
    later: `Benefits ${months} late`,
    all: 'All three together',
  };
  return Object.entries(words).map(([id, title]) => ({
    id,
    title,
    figures: [figures[`${stated}.stress.${id}`]],
  }));
};

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
