import { leafShape } from '../../template-language/shape.ts';
import { leftOut } from '../story-view/left-out.ts';
import { defineFact, factFields } from './define-fact.ts';

export const leftOutFact = defineFact({
  id: 'leftOut',
  meaning: 'Benefits and costs that have no figure yet, so that no sum counts them.',
  shape: factFields({
    /** Empty where there are none. */
    count: leafShape('count'),
    /** Whether all of them are benefits, or all are costs. */
    isBenefits: leafShape('boolean'),
    isCosts: leafShape('boolean'),
  }),
  of: (view) => {
    const kinds = leftOut(view).map(({ kind }) => kind);
    return {
      count: kinds.length === 0 ? null : kinds.length,
      isBenefits: kinds.every((kind) => kind === 'benefit'),
      isCosts: kinds.every((kind) => kind === 'cost'),
    };
  },
});
