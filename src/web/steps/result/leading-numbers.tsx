import type { Uncertainty } from '../../../core/business-case/uncertainty/index.ts';
import { inTen, inTenShape } from '../../../core/story/facts/in-ten.ts';
import type { CaseInNumbers } from '../../../core/story/story-view/case-in-view.ts';
import { leadingOf } from '../../../core/story/story-view/leading.ts';
import { isAllMoney } from '../../../core/story/story-view/money-clauses.ts';
import { FigureValue } from '../../figures/figure-value.tsx';
import { useSaying } from '../../figures/use-saying.ts';
import { RunText } from '../../preview/run-text.tsx';
import formStyles from '../form/form.module.css';
import styles from './result.module.css';

/** How often a number that leads is below zero, in the words of the papers. */
export const ChanceOfLoss = ({ view, chance }: { view: CaseInNumbers; chance: number }) => {
  const say = useSaying(view);
  if (say === null) return null;
  const path = 'settings.commonFactor';
  const given = { share: { raw: inTen(chance, path), shape: inTenShape, path } };
  return (
    <>
      Chance of a loss: <RunText runs={say('in-ten', given).phrase} />
    </>
  );
};

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
