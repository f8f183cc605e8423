import { type CostSum, costSums } from '../../../core/business-case/results/cost-sums.ts';
import type { BusinessCase } from '../../../core/business-case/schema/index.ts';
import { rowsAreRounded } from '../../../core/quantities/rounded-rows.ts';
import { useCaseFormats } from '../../figures/case-formats.ts';
import { FigureValue } from '../../figures/figure-value.tsx';
import { WideTable } from '../../figures/wide-table.tsx';
import { resultsFor } from '../../store/derived.ts';
import formStyles from '../form/form.module.css';

const rows = {
  inside: 'Inside the ask',
  outside: 'Outside it: people already paid',
  all: 'All costs',
} as const;

/** One-off, a year and over the whole period, inside the ask and outside it. */
export const CostTotals = ({ businessCase }: { businessCase: BusinessCase }) => {
  const formats = useCaseFormats();
  const { base, figures, months } = resultsFor(businessCase);
  const sums = costSums(base);
  const whole = figures['total-cost'];
  const amount = (value: number): string => formats.money(value, 'table');
  const wholeOf = (id: keyof typeof rows, sum: CostSum) =>
    id === 'all' && whole !== undefined ? (
      <FigureValue figure={whole} numberStyle="table" />
    ) : (
      amount(sum.whole)
    );
  const columns = ['oneOff', 'yearly', 'whole'] as const;
  const areRounded = columns.some((column) =>
    rowsAreRounded([sums.inside[column], sums.outside[column]], sums.all[column], Math.round),
  );
  const isAdjusted = (businessCase.settings.optimismCosts ?? 0) !== 0;
  return (
    <>
      <WideTable label="What the costs come to">
        <thead>
          <tr>
            <th scope="col">Costs</th>
            <th scope="col">One-off</th>
            <th scope="col">A year</th>
            <th scope="col">Over {formats.duration(months)}</th>
          </tr>
        </thead>
        <tbody>
          {(Object.keys(rows) as (keyof typeof rows)[]).map((id) => (
            <tr key={id} data-marked={id === 'all' || undefined}>
              <th scope="row">{rows[id]}</th>
              <td>{amount(sums[id].oneOff)}</td>
              <td>{amount(sums[id].yearly)}</td>
              <td>{wholeOf(id, sums[id])}</td>
            </tr>
          ))}
        </tbody>
      </WideTable>
      <p className={formStyles['hint']}>
        With VAT and contingency where a cost has them on top.
        {isAdjusted && ' The last column holds what is added for optimism too.'}
        {areRounded && ' Rows are rounded.'}
      </p>
    </>
  );
};
