import { resultsOf } from '../../core/business-case/results/index.ts';
import { caseAt } from '../files.ts';
import { printJson } from '../output.ts';

/** Every figure of a case, by its id. */
export const figures = (casePath: string): 0 => {
  const all = Object.values(resultsOf(caseAt(casePath)).figures);
  printJson(Object.fromEntries(all.map(({ id, ...figure }) => [id, figure])));
  return 0;
};
