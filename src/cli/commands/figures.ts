import { resultsOf } from '../../core/business-case/results/index.ts';
import { breakEvenFigures } from '../../core/business-case/uncertainty/break-even-figures.ts';
import { chanceFigures } from '../../core/business-case/uncertainty/chance-figures.ts';
import { uncertaintyOf } from '../../core/business-case/uncertainty/index.ts';
import { withPercentiles } from '../../core/business-case/uncertainty/with-percentiles.ts';
import { localDay } from '../../core/data/local-day.ts';
import { caseWithHouse } from '../houses.ts';
import { printJson } from '../output.ts';

/** Every figure of a case, by its id, with the percentiles, means and chances of the simulation. */
export const figures = (casePath: string, house: string | undefined, now: Date): 0 => {
  const businessCase = caseWithHouse(casePath, house, localDay(now));
  const results = resultsOf(businessCase);
  const uncertainty = uncertaintyOf(results.calculation);
  const all = [
    ...Object.values(withPercentiles(results.figures, uncertainty)),
    ...chanceFigures(results, uncertainty),
    ...breakEvenFigures(results.calculation),
  ];
  printJson(Object.fromEntries(all.map(({ id, ...figure }) => [id, figure])));
  return 0;
};
