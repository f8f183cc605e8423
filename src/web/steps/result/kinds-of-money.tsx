import { startUpper } from '../../../core/data/letter-case.ts';
import { wordsOfMoney } from '../../../core/quantities/money-word.ts';
import { type BestYear, bestYearOf } from '../../../core/business-case/results/full-effect.ts';
import { wordNames } from '../../../core/business-case/results/word-figures.ts';
import { leadingOf } from '../../../core/story/story-view/leading.ts';
import formStyles from '../form/form.module.css';
import type { ViewOnScreen } from '../../figures/case-view.ts';
import { FigureTable } from '../../parts/figure-table.tsx';

const atBest = ({ year, isAgain, isLasting }: BestYear): string => {
  if (isLasting) return `Each year from year ${year} on`;
  return isAgain ? `Year ${year}, one of the best` : `Year ${year}, the best`;
};

/** What the benefits bring of each word of money. The words have no sum: they are not worth the same to a board. */
export const KindsOfMoney = ({ view }: { view: ViewOnScreen }) => {
  const { formats, results } = view;
  const { benefits, isDiscounted } = leadingOf(view);
  const rows = wordsOfMoney
    .map((word) => ({
      id: word,
      title: startUpper(wordNames[word]),
      figures: [results.figures[`annual-benefit.${word}`], results.figures[`${benefits}.${word}`]],
    }))
    .filter(({ figures }) => figures.some((figure) => (figure?.value ?? 0) !== 0));
  if (rows.length === 0) return null;
  const over = isDiscounted ? 'Present value' : `Over ${formats.duration(results.months)}, not discounted`;
  return (
    <section aria-label="What kind of money is it?" className={formStyles['card']}>
      <h2 className={formStyles['heading']}>What kind of money is it?</h2>
      <FigureTable
        headings={['Benefits', atBest(bestYearOf(results.base)), over]}
        label="Benefits by kind of money"
        rows={rows}
      />
      <p className={formStyles['hint']}>
        Costs are not taken off here. What is released counts as cash only where its budget and who holds it
        are named.
      </p>
    </section>
  );
};
