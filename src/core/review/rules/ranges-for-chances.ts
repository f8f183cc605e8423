import { missingRanges } from '../../narrative/story-view/range-clauses.ts';
import { defineRule } from '../define-rule.ts';

/** Chances are printed, and they say too much where most inputs have no range. */
export const rangesForChances = defineRule({
  id: 'ranges-for-chances',
  gate: 'finance',
  severity: 'should',
  faults: (businessCase) => {
    const words = missingRanges(businessCase);
    return words === ''
      ? []
      : [
          {
            message: `${words}. Give a low and a high value to what could turn out otherwise.`,
            path: 'benefits',
          },
        ];
  },
});
