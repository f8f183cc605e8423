import type { Uncertainty } from '../../../core/business-case/uncertainty/index.ts';
import type { CaseInNumbers } from '../../../core/story/story-view/case-in-view.ts';
import { leadingOf } from '../../../core/story/story-view/leading.ts';
import { isAllMoney } from '../../../core/story/story-view/money-clauses.ts';
import { FigureValue } from '../../figures/figure-value.tsx';
import { ChanceOfLoss } from '../../parts/chance-of-loss.tsx';
import formStyles from '../form/form.module.css';
import styles from './result.module.css';

/** The two numbers that lead, at one size: everything counted and cash, each with its chance of a loss. */
export const LeadingNumbers = ({
  view,
  uncertainty,
}: {
  view: CaseInNumbers;
  uncertainty: Uncertainty | undefined;
}) => {
  const { figures, months } = view.results;
  const { measure, cash, isDiscounted } = leadingOf(view);
  const over = isDiscounted ? 'Worth today' : `Over ${view.formats.duration(months)}, not discounted`;
  const numbers = [
    { figure: figures[measure], of: 'everything counted', chance: uncertainty?.chanceOfLoss },
    ...(isAllMoney(view)
      ? []
      : [
          {
            figure: figures[cash],
            of: 'cash (released plus margin)',
            chance: uncertainty?.chanceOfLossCash,
          },
        ]),
  ];
  return (
    <dl className={styles['leading']}>
      {numbers.map(({ figure, of, chance }) =>
        figure === undefined ? null : (
          <div key={figure.id}>
            <dt>
              {over}: {of}
            </dt>
            <dd>
              <FigureValue figure={figure} />
            </dd>
            <dd className={[formStyles['hint'], styles['chance']].join(' ')}>
              {chance !== undefined && figure.p10 !== figure.p90 && (
                <ChanceOfLoss chance={chance} view={view} />
              )}
            </dd>
          </div>
        ),
      )}
    </dl>
  );
};
