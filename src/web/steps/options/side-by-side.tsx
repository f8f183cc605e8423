import type { ReactNode } from 'react';
import { type OptionResult, optionResults } from '../../../core/business-case/results/options.ts';
import { FigureValue } from '../../figures/figure-value.tsx';
import { useNarrow } from '../../figures/use-narrow.ts';
import { WideTable } from '../../figures/wide-table.tsx';
import formStyles from '../form/form.module.css';
import type { ViewOnScreen } from '../../figures/case-view.ts';
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

interface ComparedProps {
  view: ViewOnScreen;
  options: readonly OptionResult[];
}

type Row = { id: string; title: string; isProse?: boolean; cell: (option: OptionResult) => ReactNode };

/** What the options are compared by: all by the same measures, at base. */
const rowsOf = ({ businessCase, formats, results }: ViewOnScreen): Row[] => {
  const told = new Map(businessCase.options.map((option) => [option.id, option]));
  return [
    ...(Object.keys(sums) as (keyof typeof sums)[]).map((id): Row => ({
      id,
      title: sums[id],
      cell: (option) => (option.basis === 'missing' ? '–' : formats.money(option[id], 'screen')),
    })),
    ...Object.entries(measures).map(([id, title]): Row => ({
      id,
      title,
      cell: (option) => {
        const figure = results.figures[`option.${option.id}.${id}`];
        // Where nothing is paid nothing is paid back.
        if (option.basis === 'nothing' && id === 'payback-month') return '–';
        return figure === undefined ? null : <FigureValue figure={figure} withoutReason />;
      },
    })),
    ...(Object.keys(words) as (keyof typeof words)[]).map((id): Row => ({
      id,
      title: words[id],
      isProse: true,
      cell: (option) => told.get(option.id)?.[id],
    })),
  ];
};

const Columns = ({ view, options }: ComparedProps) => (
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
      {rowsOf(view).map(({ id, title, isProse, cell }) => (
        <tr key={id}>
          <th scope="row">{title}</th>
          {options.map((option) => (
            <td key={option.id} className={isProse === true ? styles['words'] : undefined}>
              {cell(option)}
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  </WideTable>
);

const recommendedFirst = (options: readonly OptionResult[]): OptionResult[] =>
  options.toSorted((a, b) => Number(b.kind === 'recommended') - Number(a.kind === 'recommended'));

/** Where there is no room for columns, one option after the other, the recommended one first. */
const Blocks = ({ view, options }: ComparedProps) => (
  <ul className={styles['blocks']}>
    {recommendedFirst(options).map((option) => (
      <li key={option.id}>
        <h3>{titleOf(option)}</h3>
        <dl>
          {rowsOf(view).map(({ id, title, isProse, cell }) => (
            <div key={id} className={isProse === true ? styles['prose'] : undefined}>
              <dt>{title}</dt>
              <dd>{cell(option)}</dd>
            </div>
          ))}
        </dl>
      </li>
    ))}
  </ul>
);

/** The options by the same measures, at base: a column for each where there is room. */
export const SideBySide = ({ view }: { view: ViewOnScreen }) => {
  const { businessCase, formats, results } = view;
  const options = optionResults(businessCase);
  const isMissing = options.filter(({ basis }) => basis === 'missing');
  const Compared = useNarrow() ? Blocks : Columns;
  return (
    <>
      <p className={formStyles['lead']}>Over {formats.duration(results.months)}, in the base case.</p>
      <Compared options={options} view={view} />
      {isMissing.map(({ id, reason }) => (
        <p key={id} className={styles['missing']}>
          {reason}
        </p>
      ))}
    </>
  );
};
