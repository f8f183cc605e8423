import { kindSums } from '../story-view/parts-of-worth.ts';
import { bestYearOf } from '../../business-case/results/full-effect.ts';
import { leafShape } from '../../template-language/shape.ts';
import {
  comeTogether,
  fullEffectOfAll,
  fullEffectParts,
  hasFullEffect,
  rowsAYear,
} from '../story-view/full-effect.ts';
import { figureValue } from '../story-view/phrase.ts';
import { cashWords } from './cash-words.ts';
import { defineFact, factFields } from './define-fact.ts';
import { moneySums, moneySumsFields } from './money-sums.ts';
import { beyondWords } from './beyond-words.ts';

const yesNo = leafShape('boolean');
const text = leafShape('text');

export const fullEffect = defineFact({
  id: 'fullEffect',
  meaning: 'What all benefits bring in the best year of their sum: a year at full effect.',
  shape: factFields({
    year: leafShape('number'),
    /** Whether a later year brings as much, and whether each later one does. */
    isAgain: yesNo,
    isLasting: yesNo,
    /** Without its sign. */
    amount: leafShape('phrase'),
    isTold: yesNo,
    /** Whether there are benefits with an amount. */
    hasRows: yesNo,
    hasWords: yesNo,
    isLoss: yesNo,
    isNothing: yesNo,
    /** Of their sum: nothing in any year, or a year that costs most. */
    isZero: yesNo,
    isDear: yesNo,
    /** Whether each benefit is at full effect in that year, so that the rows add up to it. */
    isTogether: yesNo,
    ...moneySumsFields,
    /** The one word of money that it holds, as claimed where it is. */
    alone: text,
    beyond: text,
    beyondShort: text,
    cashName: text,
  }),
  of: (view) => {
    const figure = view.results.figures['annual-benefit'];
    const hasRows = rowsAYear(view).length > 0;
    const parts = fullEffectParts(view);
    const total = fullEffectOfAll(view);
    const { name, whole } = cashWords(view, parts);
    const sums = kindSums(parts);
    return {
      ...bestYearOf(view.results.base),
      amount:
        figure === undefined || figure.value === null
          ? null
          : { phrase: [figureValue(view.formats, figure, 'value', true)] },
      isTold: hasFullEffect(view),
      hasRows,
      hasWords: sums.length > 0,
      isLoss: (figure?.value ?? 0) < 0,
      isNothing: figure?.value === 0,
      isZero: total === 0,
      isDear: total < 0,
      isTogether: comeTogether(view),
      ...moneySums(view, parts, 'figures.annual-benefit'),
      alone: sums.length === 1 ? whole : '',
      beyond: beyondWords(view, parts, false),
      beyondShort: beyondWords(view, parts, true),
      cashName: name,
    };
  },
});
