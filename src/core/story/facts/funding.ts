import { leafShape } from '../../template-language/shape.ts';
import { moneyValue, nothing } from '../story-view/phrase.ts';
import { defineFact, factFields } from './define-fact.ts';
import { said, typed } from './typed.ts';

export const funding = defineFact({
  id: 'funding',
  meaning: 'Where the money comes from, and whether a reserve is in it.',
  shape: factFields({
    source: leafShape('phrase'),
    /** Nobody may have said whether there is a reserve: then neither is so. */
    hasReserve: leafShape('boolean'),
    hasNoReserve: leafShape('boolean'),
    reserve: leafShape('phrase'),
  }),
  of: ({ businessCase, formats }) => {
    const { fundingSource, contingency, contingencyIncluded } = businessCase.ask;
    const isNone = contingencyIncluded === false || contingency === 0;
    return {
      source: typed(fundingSource, 'ask.fundingSource'),
      hasReserve: contingencyIncluded === true && !isNone,
      hasNoReserve: contingencyIncluded !== undefined && isNone,
      reserve:
        contingency === undefined
          ? nothing
          : said(moneyValue(formats, contingency, 'ask.contingency', 'exact')),
    };
  },
});
