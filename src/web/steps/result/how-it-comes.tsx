import { cumulativeCash } from '../../../core/story/exhibits/cumulative-cash.ts';
import { tornado } from '../../../core/story/exhibits/tornado.ts';
import { valueBuildUp } from '../../../core/story/exhibits/value-build-up.ts';
import formStyles from '../form/form.module.css';
import type { ViewOnScreen } from '../../figures/case-view.ts';
import { Chart } from '../../parts/chart.tsx';
import styles from './result.module.css';

type Input = ViewOnScreen['inputs'][number];

/** Inputs that the chart has no room for: also that one moves nothing is an answer. */
const TheOthers = ({ inputs, view: { formats } }: { inputs: readonly Input[]; view: ViewOnScreen }) => {
  const moves = ({ low, high, worthAtLow, worthAtHigh }: Input): string => {
    if (low === high) return 'no range stated';
    const swing = Math.abs(worthAtHigh - worthAtLow);
    return swing === 0 ? 'moves nothing' : `moves it by ${formats.money(swing, 'screen')}`;
  };
  return inputs.length === 0 ? null : (
    <details className={formStyles['source']}>
      <summary>
        {inputs.length === 1 ? 'The other input moves' : `The other ${inputs.length} inputs move`} it little
        or not at all
      </summary>
      <ul className={styles['ranked']}>
        {inputs.map((input) => (
          <li key={input.id}>
            <span>{input.name}</span>
            <span>{moves(input)}</span>
          </li>
        ))}
      </ul>
    </details>
  );
};

/** When it pays back, what it is made of, and what moves it. */
export const HowItComes = ({ view }: { view: ViewOnScreen }) => {
  const moved = tornado.chart(view);
  return (
    <section aria-label="How it comes about" className={formStyles['card']}>
      <h2 className={formStyles['heading']}>How it comes about</h2>
      <Chart chart={cumulativeCash.chart(view)} />
      <Chart chart={valueBuildUp.chart(view)} />
      <Chart chart={moved} />
      <TheOthers inputs={view.inputs.slice(moved?.categories.length ?? 0)} view={view} />
    </section>
  );
};
