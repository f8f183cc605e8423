import { useMemo, useState } from 'react';
import type { Figures } from '../../../core/business-case/figure.ts';
import type { Uncertainty } from '../../../core/business-case/uncertainty/index.ts';
import { cashFan } from '../../../core/story/exhibits/cash-fan.ts';
import { useCaseFormats } from '../../figures/case-formats.ts';
import { figureText } from '../../figures/figure-text.ts';
import { useSaying } from '../../figures/use-saying.ts';
import { useSimulated, useSimulationNotice } from '../../figures/use-uncertainty.ts';
import { WideTable } from '../../figures/wide-table.tsx';
import { RunText } from '../../preview/run-text.tsx';
import { Segments } from '../../ui/index.ts';
import formStyles from '../form/form.module.css';
import type { ViewOnScreen } from '../../figures/case-view.ts';
import { Chart } from '../../parts/chart.tsx';
import { MovingTogether } from './moving-together.tsx';
import styles from './result.module.css';

const counted = { '': 'Everything counted', '-cash': 'Cash alone' } as const;

type Counted = keyof typeof counted;

const simulatedIds = ['net-present-value', 'net-benefit', 'payback-month', 'return-on-investment'];

const Spreads = ({ figures, suffix }: { figures: Figures; suffix: Counted }) => {
  const formats = useCaseFormats();
  const rows = simulatedIds
    .flatMap((id) => figures[`${id}${suffix}`] ?? [])
    .filter(({ p50 }) => p50 !== null);
  return (
    <WideTable label={`How far the results spread, ${counted[suffix].toLowerCase()}`}>
      <thead>
        <tr>
          <th scope="col">Measure</th>
          <th scope="col">1 in 10 is below</th>
          <th scope="col">Half are below</th>
          <th scope="col">1 in 10 is above</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, label, unit, p10, p50, p90 }) => (
          <tr key={id}>
            <th scope="row">{label.replace(', on cash alone', '')}</th>
            {[p10, p50, p90].map((value, index) => (
              <td key={['p10', 'p50', 'p90'][index]}>
                {value === null ? 'never' : figureText(formats, unit, value)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </WideTable>
  );
};

/** Chances of a loss and of a payback, in the words of the papers. */
const InWords = ({ view, uncertainty }: { view: ViewOnScreen; uncertainty: Uncertainty }) => {
  const simulated = useMemo(() => ({ ...view, uncertainty }), [view, uncertainty]);
  const say = useSaying(simulated);
  return (
    <ul className={styles['sentences']}>
      {['loss-sentence', 'payback-chance'].map((phrase) => (
        <li key={phrase}>{say !== null && <RunText runs={say(phrase).phrase} />}</li>
      ))}
    </ul>
  );
};

/** How sure the answer is: percentiles and chances, and what they assume. */
export const Chances = ({ view }: { view: ViewOnScreen }) => {
  const { businessCase, results } = view;
  const { figures } = results;
  const simulated = useSimulated(businessCase);
  const [suffix, setSuffix] = useState<Counted>('');
  const notice = useSimulationNotice();
  if (simulated === null) return notice === '' ? null : <p role="status">{notice}</p>;
  const { uncertainty, path } = simulated;
  const net = figures['net-benefit'];
  const isCertain = net === undefined || net.p10 === net.p90;
  return (
    <section aria-label="How sure is it?" className={formStyles['card']}>
      <h2 className={formStyles['heading']}>How sure is it?</h2>
      {notice !== '' && <p role="status">{notice}</p>}
      {isCertain ? (
        <p>
          No input has a range yet, so there is no chance to speak of. Give the inputs that you are least sure
          of a low and a high.
        </p>
      ) : (
        <>
          <InWords uncertainty={uncertainty} view={view} />
          <div>
            <Segments label="Count" options={counted} value={suffix} onChange={setSuffix} />
          </div>
          <Spreads figures={figures} suffix={suffix} />
          <Chart chart={cashFan(view, path)} />
          <MovingTogether uncertainty={uncertainty} />
        </>
      )}
    </section>
  );
};
