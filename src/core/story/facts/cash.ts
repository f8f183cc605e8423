import { leafShape } from '../../template-language/shape.ts';
import { leadingOf } from '../story-view/leading.ts';
import { figureOf, isCashApart } from '../story-view/money-clauses.ts';
import { partsOfWorth } from '../story-view/parts-of-worth.ts';
import { figureValue } from '../story-view/phrase.ts';
import { cashWords } from './cash-words.ts';
import { defineFact, factFields } from './define-fact.ts';
import { rangeFacts } from './range-facts.ts';

export const cash = defineFact({
  id: 'cash',
  meaning: 'The same of released plus margin alone: what a board can spend.',
  shape: factFields({
    /** Without its sign. */
    amount: leafShape('phrase'),
    isLoss: leafShape('boolean'),
    isKnown: leafShape('boolean'),
    hasRange: leafShape('boolean'),
    low: leafShape('phrase'),
    lowIsLoss: leafShape('boolean'),
    /** "released plus margin as claimed" while nobody has agreed to what is released. */
    name: leafShape('text'),
    plainName: leafShape('text'),
    /** Whether it says more than the whole does. */
    isApart: leafShape('boolean'),
  }),
  of: (view) => {
    const lead = leadingOf(view);
    const figure = figureOf(view, lead.cash);
    if (figure === undefined || figure.value === null) return null;
    const { name, plain } = cashWords(view, partsOfWorth(view));
    return {
      amount: { phrase: [figureValue(view.formats, figure, 'value', true)] },
      isLoss: figure.value < 0,
      isKnown: true,
      ...rangeFacts(view, figure),
      name,
      plainName: plain,
      isApart: isCashApart(view),
    };
  },
});
