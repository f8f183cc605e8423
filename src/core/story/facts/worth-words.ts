import { leafShape } from '../../template-language/shape.ts';
import { leadingOf } from '../story-view/leading.ts';
import { figureOf } from '../story-view/money-clauses.ts';
import { partsOfWorth, sumOfParts, kindSums } from '../story-view/parts-of-worth.ts';
import { figureValue, moneyValue } from '../story-view/phrase.ts';
import { defineFact, factFields, type FactView } from './define-fact.ts';
import { moneySums, moneySumsFields } from './money-sums.ts';

const yesNo = leafShape('boolean');
const amount = leafShape('phrase');

export const worthWords = defineFact({
  id: 'worthWords',
  meaning: 'The words of money that the benefits of the whole hold.',
  shape: factFields({ isKnown: yesNo, isDiscounted: yesNo, ...moneySumsFields }),
  of: (view) => {
    const { isDiscounted, benefits } = leadingOf(view);
    const parts = partsOfWorth(view);
    return kindSums(parts).length === 0
      ? null
      : { isKnown: true, isDiscounted, ...moneySums(view, parts, `figures.${benefits}`) };
  },
});

/** An amount that stands for several benefits; none is empty. */
const sumIn = ({ formats }: FactView, value: number) =>
  value === 0 ? null : { phrase: [moneyValue(formats, value, 'benefits')] };

export const claimed = defineFact({
  id: 'claimed',
  meaning: 'How far the money that benefits release has come.',
  shape: factFields({
    /** Line and holder are named, and nothing is agreed yet. */
    claimed: amount,
    /** The holders of the budgets have agreed. */
    agreed: amount,
    /** No line or no holder is named. */
    unnamed: amount,
  }),
  of: (view) => {
    const saved = partsOfWorth(view).filter((part) => part.amount > 0);
    const released = saved.filter(({ kind }) => kind === 'released');
    return {
      claimed: sumIn(view, sumOfParts(released.filter(({ isClaimed }) => isClaimed))),
      agreed: sumIn(view, sumOfParts(released.filter(({ isClaimed }) => !isClaimed))),
      unnamed: sumIn(view, sumOfParts(saved.filter(({ kind }) => kind === 'unnamed'))),
    };
  },
});

export const socialValue = defineFact({
  id: 'socialValue',
  meaning: 'What the organisation, customers, colleagues and society gain together, in a public appraisal.',
  shape: factFields({ amount, isLoss: yesNo }),
  of: (view) => {
    const figure = figureOf(view, 'net-present-social-value');
    return figure === undefined || figure.value === null
      ? null
      : {
          amount: { phrase: [figureValue(view.formats, figure, 'value', true)] },
          isLoss: figure.value < 0,
        };
  },
});
