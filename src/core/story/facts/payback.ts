import type { Figure } from '../../business-case/figure.ts';
import { leafShape } from '../../template-language/shape.ts';
import { leadingOf } from '../story-view/leading.ts';
import { figureOf, isCashApart } from '../story-view/money-clauses.ts';
import { figureValue } from '../story-view/phrase.ts';
import { defineFact, factFields, type FactView } from './define-fact.ts';

const monthShape = leafShape('phrase');
const yesNo = leafShape('boolean');

const otherMonth = factFields({ isNever: yesNo, month: monthShape });

/** When one figure of payback comes: in a month, never, or at once, where benefits cover the costs from the start. */
const cameBack = ({ formats }: FactView, figure: Figure | undefined) => {
  const value = figure?.value;
  const isAtOnce = value === 0;
  const isNever = value === null;
  return {
    month:
      figure === undefined || isNever || isAtOnce
        ? null
        : { phrase: [figureValue(formats, figure, 'value')] },
    isNever,
    isAtOnce,
  };
};

const cameBackFields = { month: monthShape, isNever: yesNo, isAtOnce: yesNo };

const isFree = (view: FactView): boolean => figureOf(view, 'total-cost')?.value === 0;

/** When the same pays back with discounted amounts: empty where that is the same month, or no rate is set. */
const discounted = (view: FactView, part: '' | '-cash') => {
  const [plain, other] = [
    figureOf(view, `payback-month${part}`)?.value ?? null,
    figureOf(view, `discounted-payback-month${part}`),
  ];
  if (!leadingOf(view).isDiscounted || other === undefined || plain === null)
    return { isNever: false, month: null };
  if (other.value === null) return { isNever: true, month: null };
  const isSame = Math.ceil(other.value) === Math.ceil(plain);
  return { isNever: false, month: isSame ? null : { phrase: [figureValue(view.formats, other, 'value')] } };
};

export const payback = defineFact({
  id: 'payback',
  meaning:
    'When the money has come back, on amounts as they are paid; of everything, and of released plus margin.',
  shape: factFields({
    isKnown: yesNo,
    ...cameBackFields,
    /** There is no cost to pay back. */
    isFree: yesNo,
    low: factFields({ isNever: yesNo, month: monthShape }),
    discounted: otherMonth,
    cash: factFields({ isApart: yesNo, ...cameBackFields, discounted: otherMonth }),
  }),
  of: (view) => {
    const figure = figureOf(view, 'payback-month');
    if (figure === undefined) return null;
    const cash = figureOf(view, 'payback-month-cash');
    const { value, low } = figure;
    return {
      isKnown: true,
      ...cameBack(view, figure),
      isFree: value === 0 && isFree(view),
      low: {
        isNever: low === null,
        month: low === null || low === value ? null : { phrase: [figureValue(view.formats, figure, 'low')] },
      },
      discounted: discounted(view, ''),
      cash: {
        isApart: cash !== undefined && cash.value !== value,
        ...cameBack(view, cash),
        discounted: discounted(view, '-cash'),
      },
    };
  },
});

export const leadPayback = defineFact({
  id: 'leadPayback',
  meaning: 'The same on the amounts that lead: discounted where a rate is set.',
  shape: factFields({
    isKnown: yesNo,
    ...cameBackFields,
    isFree: yesNo,
    cash: factFields({ isTold: yesNo, ...cameBackFields }),
  }),
  of: (view) => {
    const id = leadingOf(view).payback;
    const figure = figureOf(view, id);
    if (figure === undefined) return null;
    const cash = figureOf(view, `${id}-cash`);
    return {
      isKnown: true,
      ...cameBack(view, figure),
      isFree: figure.value === 0 && isFree(view),
      cash: {
        isTold: isCashApart(view) && cash !== undefined,
        ...cameBack(view, cash),
      },
    };
  },
});
