import type { ReactNode } from 'react';
import type { Figure } from '../../core/business-case/figure.ts';
import { FigureValue } from '../figures/figure-value.tsx';
import { WideTable } from '../figures/wide-table.tsx';

export interface FigureRow {
  id: string;
  title: ReactNode;
  figures: readonly (Figure | undefined)[];
  isMarked?: boolean;
}

/** Rows of figures under headings; why one is missing is said once a row. */
export const FigureTable = ({
  label,
  headings: [first, ...others],
  rows,
}: {
  label: string;
  headings: readonly string[];
  rows: readonly FigureRow[];
}) => (
  <WideTable label={label}>
    <thead>
      <tr>
        <th scope="col">{first}</th>
        {others.map((heading) => (
          <th key={heading} scope="col">
            {heading}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {rows.map(({ id, title, figures, isMarked }) => (
        <tr key={id} data-marked={isMarked}>
          <th scope="row">{title}</th>
          {others.map((heading, place) => {
            const figure = figures[place];
            return (
              <td key={heading}>
                {figure !== undefined && (
                  <FigureValue
                    figure={figure}
                    withoutReason={place > 0 && figure.reason === figures[0]?.reason}
                  />
                )}
              </td>
            );
          })}
        </tr>
      ))}
    </tbody>
  </WideTable>
);
