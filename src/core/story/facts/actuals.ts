import { leafShape } from '../../template-language/shape.ts';
import { actualRows } from '../story-view/actual-rows.ts';
import { defineFact, factFields } from './define-fact.ts';

export const actuals = defineFact({
  id: 'actuals',
  meaning: 'How many measures are reported after the decision, and how many have reached their target.',
  shape: factFields({
    /** Empty where nothing is to be reported. */
    count: leafShape('count'),
    reported: leafShape('count'),
    reached: leafShape('count'),
    areAllReported: leafShape('boolean'),
    areAllReached: leafShape('boolean'),
  }),
  of: (view) => {
    const rows = actualRows(view);
    if (rows.length === 0) return null;
    const [reported, reached] = (['isReported', 'isReached'] as const).map(
      (name) => rows.filter((row) => row[name]).length,
    );
    return {
      count: rows.length,
      reported,
      reached,
      areAllReported: reported === rows.length,
      areAllReached: reached === rows.length,
    };
  },
});
