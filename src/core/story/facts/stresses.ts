import { leafShape, type Shape } from '../../template-language/shape.ts';
import { figureOf } from '../story-view/money-clauses.ts';
import { figureValue } from '../story-view/phrase.ts';
import { singleStresses, stressed } from '../story-view/stress-rows.ts';
import { defineFact, factFields } from './define-fact.ts';

const yesNo = leafShape('boolean');
const amount = leafShape('phrase');

/** One thing that may go worse, for the phrase `stress-name`. */
export const stressShape: Shape = {
  kind: 'object',
  fields: { isBenefits: yesNo, isCosts: yesNo, isLate: yesNo, by: amount },
};

export const stresses = defineFact({
  id: 'stresses',
  meaning: 'What the present value is when benefits are lower, costs are higher and all comes late.',
  shape: factFields({
    single: { kind: 'list', item: stressShape },
    isSeveral: yesNo,
    /** As it stands, and with all of them together; without their sign. */
    base: amount,
    isLossAlready: yesNo,
    amount,
    isLoss: yesNo,
  }),
  of: (view) => {
    const single = singleStresses(view);
    const [only, ...others] = single;
    const figure = others.length === 0 ? only?.figure : stressed(view, 'all');
    const base = figureOf(view, 'net-present-value');
    if (figure === undefined || base === undefined || base.value === null) return null;
    return {
      single: single.map(({ stress }) => stress),
      isSeveral: others.length > 0,
      base: { phrase: [figureValue(view.formats, base, 'value', true)] },
      isLossAlready: base.value < 0,
      amount: { phrase: [figureValue(view.formats, figure, 'value', true)] },
      isLoss: figure.value < 0,
    };
  },
});
