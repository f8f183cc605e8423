import formStyles from '../form/form.module.css';
import type { ViewOnScreen } from '../../figures/case-view.ts';
import { FigureTable } from '../../parts/figure-table.tsx';

/** What has been paid by each gate, and what stopping there still saves. */
export const ByGate = ({ view }: { view: ViewOnScreen }) => {
  const { businessCase, formats, results } = view;
  const { gates } = businessCase.rollOut;
  if (gates.length === 0) return null;
  return (
    <section aria-label="What if we stop?" className={formStyles['card']}>
      <h2 className={formStyles['heading']}>What if we stop?</h2>
      <FigureTable
        headings={['Gate', 'Paid by then', 'Can still be saved']}
        label="Paid and still to pay by each gate"
        rows={gates.map(({ id, name, date }) => ({
          id,
          title: (
            <>
              {name || 'A gate without a name'}
              {date !== '' && <small>{formats.day(date)}</small>}
            </>
          ),
          figures: [results.figures[`paid-by.${id}`], results.figures[`still-to-pay.${id}`]],
        }))}
      />
      <p className={formStyles['hint']}>
        Not discounted. All costs that are not yet due count as saved: what you would owe for stopping is not
        known here.
      </p>
    </section>
  );
};
