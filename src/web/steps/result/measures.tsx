import type { Figures } from '../../../core/business-case/figure.ts';
import { type Measure, measures } from '../../../core/business-case/results/measures/index.ts';
import type { CaseInNumbers } from '../../../core/story/story-view/case-in-view.ts';
import { leadingOf } from '../../../core/story/story-view/leading.ts';
import { FigureValue } from '../../figures/figure-value.tsx';
import { WideTable } from '../../figures/wide-table.tsx';
import formStyles from '../form/form.module.css';

const shownAs = (place: Measure['shown']): string[] =>
  measures.filter(({ shown }) => shown === place).map(({ id }) => id);

/** What leads stands first. */
const askedIn = (view: CaseInNumbers): string[] => {
  const { measure } = leadingOf(view);
  return [measure, ...shownAs('first').filter((id) => id !== measure)];
};

const onRequest = shownAs(undefined);

const MeasureTable = ({
  ids,
  figures,
  caption,
}: {
  ids: readonly string[];
  figures: Figures;
  caption: string;
}) => (
  <WideTable label={caption}>
    <thead>
      <tr>
        <th scope="col">Measure</th>
        <th scope="col">Everything counted</th>
        <th scope="col">Cash alone</th>
      </tr>
    </thead>
    <tbody>
      {ids.map((id) => {
        const [all, cash] = [figures[id], figures[`${id}-cash`]];
        return all === undefined || cash === undefined ? null : (
          <tr key={id}>
            <th scope="row">
              {all.label}
              {all.caution !== undefined && <small>{all.caution}</small>}
            </th>
            <td>
              <FigureValue figure={all} />
            </td>
            <td>
              <FigureValue figure={cash} withoutReason={cash.reason === all.reason} />
            </td>
          </tr>
        );
      })}
    </tbody>
  </WideTable>
);

/** The measures that a board asks for, on everything and on cash alone; the others on request. */
export const Measures = ({ view }: { view: CaseInNumbers }) => {
  const { figures } = view.results;
  return (
    <section aria-label="What boards ask for" className={formStyles['card']}>
      <h2 className={formStyles['heading']}>What boards ask for</h2>
      <MeasureTable caption="What boards ask for" figures={figures} ids={askedIn(view)} />
      <p className={formStyles['hint']}>
        Cash alone counts what lowers spending or adds margin, less all that is paid. Freed time is not in it.
      </p>
      <details className={formStyles['source']}>
        <summary>More measures</summary>
        <MeasureTable caption="More measures" figures={figures} ids={onRequest} />
      </details>
    </section>
  );
};
