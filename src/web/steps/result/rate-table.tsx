import type { RateCompared } from '../../../core/business-case/results/rates-compared.ts';
import { useCaseFormats } from '../../figures/case-formats.ts';
import { WideTable } from '../../figures/wide-table.tsx';

const Source = ({ rate, source, reason }: RateCompared) => (
  <small>{reason ?? `${rate}; ${source === '' ? 'nobody has said yet where it comes from' : source}.`}</small>
);

/** The same flows at each rate, side by side, each with its source and date. */
export const RateTable = ({ rates }: { rates: readonly RateCompared[] }) => {
  const formats = useCaseFormats();
  return (
    <WideTable label={`The same flows at each rate`}>
      <thead>
        <tr>
          <th scope="col">Rate</th>
          <th scope="col">Net present value</th>
        </tr>
      </thead>
      <tbody>
        {rates.map((rate) => (
          <tr key={rate.preset} data-marked={rate.isUsed || undefined}>
            <th scope="row">
              {rate.title}
              {rate.isUsed && ' (in use)'}
              <Source {...rate} />
            </th>
            <td>{rate.netPresentValue === null ? '–' : formats.money(rate.netPresentValue, 'screen')}</td>
          </tr>
        ))}
      </tbody>
    </WideTable>
  );
};
