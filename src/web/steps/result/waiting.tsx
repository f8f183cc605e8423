import { doNothing } from '../../../core/story/exhibits/do-nothing.ts';
import { FigureValue } from '../../figures/figure-value.tsx';
import { FormField } from '../form/form-field.tsx';
import formStyles from '../form/form.module.css';
import { metaAt } from '../form/schema-parts.ts';
import type { ViewOnScreen } from '../../figures/case-view.ts';
import { Chart } from '../../parts/chart.tsx';
import styles from './result.module.css';

const conventions = ['cost-of-delay', 'cost-of-delay-shifted-window'];

/** What waiting costs, by both conventions in use, each said; and what today's way costs meanwhile. */
export const Waiting = ({ view }: { view: ViewOnScreen }) => {
  const { figures } = view.results;
  const meta = metaAt('settings.delayMonths');
  return (
    <section aria-label="What does waiting cost?" className={formStyles['card']}>
      <h2 className={formStyles['heading']}>What does waiting cost?</h2>
      {meta !== undefined && <FormField meta={meta} name="delayMonths" path="settings.delayMonths" />}
      <dl className={styles['conventions']}>
        {conventions.map((id) => {
          const figure = figures[id];
          return figure === undefined ? null : (
            <div key={id}>
              <dt>{figure.label}</dt>
              <dd>
                <FigureValue figure={figure} />
              </dd>
              <dd className={formStyles['hint']}>
                {figure.value !== null && figure.value < 0
                  ? 'Below zero: waiting loses less than going ahead. '
                  : ''}
                {figure.convention}
              </dd>
            </div>
          );
        })}
      </dl>
      <Chart chart={doNothing.chart(view)} />
    </section>
  );
};
