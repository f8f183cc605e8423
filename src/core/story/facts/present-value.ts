import { leafShape } from '../../template-language/shape.ts';
import { figureOf } from '../story-view/money-clauses.ts';
import { figureValue } from '../story-view/phrase.ts';
import { defineFact, factFields } from './define-fact.ts';

const amount = leafShape('phrase');

export const presentValue = defineFact({
  id: 'presentValue',
  meaning: 'The net present value with the discount rate that it uses; nothing where no rate is set.',
  shape: factFields({ amount, isLoss: leafShape('boolean'), rate: amount }),
  of: (view) => {
    const [figure, rate] = [figureOf(view, 'net-present-value'), figureOf(view, 'discount-rate-used')];
    if (figure === undefined || figure.value === null || rate === undefined) return null;
    return {
      amount: { phrase: [figureValue(view.formats, figure, 'value', true)] },
      isLoss: figure.value < 0,
      rate: { phrase: [figureValue(view.formats, rate, 'value')] },
    };
  },
});

export const investment = defineFact({
  id: 'investment',
  meaning: 'The return on investment and the two present values that it is made of.',
  shape: factFields({ rate: amount, benefits: amount, costs: amount }),
  of: (view) => {
    const figures = ['return-on-investment', 'present-value-of-benefits', 'present-value-of-costs'].map(
      (id) => figureOf(view, id),
    );
    const [rate, benefits, costs] = figures.map((figure) =>
      figure === undefined ? undefined : { phrase: [figureValue(view.formats, figure, 'value')] },
    );
    const isThere = figures.every((figure) => figure !== undefined) && figures[0]?.value !== null;
    return isThere ? { rate, benefits, costs } : null;
  },
});
