import { leafShape } from '../../template-language/shape.ts';
import { leadingOf } from '../story-view/leading.ts';
import { figureOf, horizonPhrase, isAllMoney } from '../story-view/money-clauses.ts';
import { partsOfWorth, kindSums } from '../story-view/parts-of-worth.ts';
import { figureValue } from '../story-view/phrase.ts';
import { defineFact, factFields } from './define-fact.ts';
import { beyondWords } from './beyond-words.ts';
import { cashWords } from './cash-words.ts';
import { rangeFacts } from './range-facts.ts';

export const worth = defineFact({
  id: 'worth',
  meaning:
    'What the case is worth as a whole: the present value where a discount rate is set, else the net sum, which is not discounted.',
  shape: factFields({
    /** Without its sign: the words say that it is a loss. */
    amount: leafShape('phrase'),
    isLoss: leafShape('boolean'),
    hasRange: leafShape('boolean'),
    /** With every input at its less favourable end, and at its more favourable one. */
    low: leafShape('phrase'),
    lowIsLoss: leafShape('boolean'),
    high: leafShape('phrase'),
    highIsLoss: leafShape('boolean'),
    isDiscounted: leafShape('boolean'),
    /** "three years". */
    horizon: leafShape('phrase'),
    /** Whether it is released plus margin and nothing else, costs too. */
    isAllMoney: leafShape('boolean'),
    /** Whether anything in it is gained: of a loss that is all cost no word of money is said. */
    hasBenefits: leafShape('boolean'),
    /** What it is called then: by its one word where it has only one. */
    moneyName: leafShape('text'),
    /** "time set free and cost avoided": empty where it holds nothing beyond released plus margin. */
    beyond: leafShape('text'),
    beyondShort: leafShape('text'),
    /** Whether its benefits are of one word of money. */
    isOneWord: leafShape('boolean'),
  }),
  of: (view) => {
    const lead = leadingOf(view);
    const figure = figureOf(view, lead.measure);
    if (figure === undefined || figure.value === null) return null;
    const parts = partsOfWorth(view);
    return {
      amount: { phrase: [figureValue(view.formats, figure, 'value', true)] },
      isLoss: figure.value < 0,
      ...rangeFacts(view, figure),
      isDiscounted: lead.isDiscounted,
      horizon: horizonPhrase(view),
      isAllMoney: isAllMoney(view),
      hasBenefits: kindSums(parts).some(({ amount }) => amount > 0),
      moneyName: cashWords(view, parts).whole,
      beyond: beyondWords(view, parts, false),
      beyondShort: beyondWords(view, parts, true),
      isOneWord: kindSums(parts).length === 1,
    };
  },
});
