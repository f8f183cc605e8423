import { leafShape } from '../../template-language/shape.ts';
import { leadingOf } from '../story-view/leading.ts';
import { figureOf, horizonPhrase, isAllMoney } from '../story-view/money-clauses.ts';
import { isMoney, partsOfWorth } from '../story-view/parts-of-worth.ts';
import { figureValue } from '../story-view/phrase.ts';
import { kindSums } from '../story-view/words-clauses.ts';
import { defineFact, factFields, type FactView } from './define-fact.ts';
import { cashWords } from './cash-words.ts';

/** The words of money of the whole beyond released plus margin, in full and short. */
const beyond = ({ labels, formats, ...view }: FactView, isShort: boolean): string =>
  formats.list(
    kindSums(partsOfWorth({ ...view, formats }))
      .filter((sum) => !isMoney(sum))
      .map(({ kind, amount }) => {
        const { adds, takes, short } = labels.moneyWords[kind];
        return amount < 0 ? takes : ((isShort ? short : undefined) ?? adds);
      }),
  );

export const worth = defineFact({
  id: 'worth',
  meaning:
    'What the case is worth as a whole: the present value where a discount rate is set, else the net sum, which is not discounted.',
  shape: factFields({
    /** Without its sign: the words say that it is a loss. */
    amount: leafShape('phrase'),
    isLoss: leafShape('boolean'),
    isDiscounted: leafShape('boolean'),
    /** "three years". */
    horizon: leafShape('phrase'),
    /** Whether it is released plus margin and nothing else, costs too. */
    isAllMoney: leafShape('boolean'),
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
      isDiscounted: lead.isDiscounted,
      horizon: horizonPhrase(view),
      isAllMoney: isAllMoney(view),
      moneyName: cashWords(view, parts).whole,
      beyond: beyond(view, false),
      beyondShort: beyond(view, true),
      isOneWord: kindSums(parts).length === 1,
    };
  },
});
