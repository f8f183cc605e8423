import { type OptionResult, optionResults } from '../../../core/business-case/results/options.ts';
import { FigureValue } from '../../figures/figure-value.tsx';
import { WideTable } from '../../figures/wide-table.tsx';
import formStyles from '../form/form.module.css';
import type { ViewOnScreen } from '../result/case-view.ts';
import styles from './options.module.css';

const sums = { cost: 'Cost', benefit: 'Benefit' } as const;

const measures = {
  'net-benefit': 'Net benefit',
  'net-present-value': 'Net present value',
  'benefit-cost-ratio': 'Benefit-cost ratio',
  'payback-month': 'Payback',
} as const;

const words = { mainRisk: 'Main risk', reason: 'Why, or why not' } as const;

const titleOf = ({ name, kind }: OptionResult): string =>
  `${name === '' ? 'Without a name' : name}${kind === 'recommended' ? ' (recommended)' : ''}`;

/** A row for each measure and a column for each option: all by the same measures, at base. */
export const SideBySide = ({ view: { businessCase, formats, results } }: { view: ViewOnScreen }) => {
  const options = optionResults(businessCase);
  const told = new Map(businessCase.options.map((option) => [option.id, option]));
  const isMissing = options.filter(({ basis }) => basis === 'missing');
  return (
    <>
      <p className={formStyles['lead']}>Over {formats.duration(results.months)}, in the base case.</p>
      <WideTable label="The options side by side">
        <thead>
          <tr>
            <th scope="col">
              <span className="visually-hidden">Measure</span>
            </th>
            {options.map((option) => (
              <th key={option.id} className={styles['option']} scope="col">
                {titleOf(option)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {(Object.keys(sums) as (keyof typeof sums)[]).map((id) => (
            <tr key={id}>
              <th scope="row">{sums[id]}</th>
              {options.map((option) => (
                <td key={option.id}>
                  {option.basis === 'missing' ? '–' : formats.money(option[id], 'screen')}
                </td>
              ))}
            </tr>
          ))}
          {Object.entries(measures).map(([id, title]) => (
            <tr key={id}>
              <th scope="row">{title}</th>
              {options.map((option) => {
                const figure = results.figures[`option.${option.id}.${id}`];
                // Where nothing is paid nothing is paid back.
                if (option.basis === 'nothing' && id === 'payback-month') return <td key={option.id}>–</td>;
                return (
                  <td key={option.id}>
                    {figure !== undefined && <FigureValue figure={figure} withoutReason />}
                  </td>
                );
              })}
            </tr>
          ))}
          {(Object.keys(words) as (keyof typeof words)[]).map((id) => (
            <tr key={id}>
              <th scope="row">{words[id]}</th>
              {options.map((option) => (
                <td key={option.id} className={styles['words']}>
                  {told.get(option.id)?.[id]}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </WideTable>
      {isMissing.map(({ id, reason }) => (
        <p key={id} className={styles['missing']}>
          {reason}
        </p>
      ))}
    </>
  );
};
