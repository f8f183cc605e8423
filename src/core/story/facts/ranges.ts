import { leafShape } from '../../template-language/shape.ts';
import { rangesMissing } from '../story-view/range-clauses.ts';
import { valueRun } from '../story-view/phrase.ts';
import { hasChances } from './chance.ts';
import { defineFact, factFields } from './define-fact.ts';
import { said } from './typed.ts';

export const ranges = defineFact({
  id: 'ranges',
  meaning: 'That most inputs have no range, so that the chances flatter the case.',
  shape: factFields({
    /** Empty where half of the inputs or more have one, and where no chance is told. */
    missing: leafShape('phrase'),
    all: leafShape('phrase'),
  }),
  of: (view) => {
    const counted = rangesMissing(view.businessCase);
    if (counted === null || !hasChances(view)) return null;
    const count = (value: number) => said(valueRun(view.formats.number(value), 'benefits', value, 'number'));
    return { missing: count(counted.missing), all: count(counted.all) };
  },
});
