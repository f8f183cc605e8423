import { leafShape } from '../../template-language/shape.ts';
import { impactRows } from '../story-view/impact-rows.ts';
import { defineFact, factFields } from './define-fact.ts';

export const impact = defineFact({
  id: 'impact',
  meaning:
    'The first of the four impacts that is told in its own unit: what will be noticed, from where to where.',
  shape: factFields({
    measure: leafShape('phrase'),
    from: leafShape('phrase'),
    to: leafShape('phrase'),
    by: leafShape('phrase'),
  }),
  of: (view) => impactRows(view)[0] ?? null,
});
