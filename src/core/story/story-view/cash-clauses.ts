import type { Phrase } from '../../template-language/shape.ts';
import type { CaseInNumbers } from './case-in-view.ts';
import { figureOf, leadWords, whenDiscounted } from './money-clauses.ts';
import { partsOfWorth } from './parts-of-worth.ts';
import { figureValue, nothing, phrase } from './phrase.ts';
import { beyondMoney, cashName } from './words-clauses.ts';

/** That the payback of the whole counts what pays nothing back, and when released plus margin does. */
export const cashPayback = (view: CaseInNumbers): Phrase => {
  const [all, cash] = [figureOf(view, 'payback-month'), figureOf(view, 'payback-month-cash')];
  const counted = beyondMoney(view, partsOfWorth(view));
  if (all === undefined || cash === undefined || all.value === cash.value) return nothing;
  if (all.value === null || all.value === 0 || counted === '') return nothing;
  const name = cashName(view);
  const alone =
    cash.value === null
      ? phrase`on ${name} it does not come in this time`
      : phrase`on ${name} it comes in month ${figureValue(view.formats, cash, 'value')}${whenDiscounted(view, cash, '-cash')}`;
  return phrase`Payback in month ${figureValue(view.formats, all, 'value')} counts ${counted}; ${alone}.`;
};

/** The net present value with the rate that it uses. */
export const presentValueSentence = (view: CaseInNumbers): Phrase => {
  const [figure, rate] = [figureOf(view, 'net-present-value'), figureOf(view, 'discount-rate-used')];
  if (figure === undefined || rate === undefined || figure.value === null) return nothing;
  const at = phrase`, at ${figureValue(view.formats, rate, 'value')} a year`;
  return phrase`The net present value${at}, is ${leadWords(view, figure, 'value')}.`;
};

/** Return on investment with the two present values that it is made of, so that a reader can check it. */
export const returnSentence = (view: CaseInNumbers): Phrase => {
  const [rate, benefits, costs] = [
    figureOf(view, 'return-on-investment'),
    figureOf(view, 'present-value-of-benefits'),
    figureOf(view, 'present-value-of-costs'),
  ];
  if (rate === undefined || benefits === undefined || costs === undefined || rate.value === null)
    return nothing;
  const { formats } = view;
  return phrase`The return on investment of ${figureValue(formats, rate, 'value')} is the present value of benefits, ${figureValue(formats, benefits, 'value')}, less that of costs, ${figureValue(formats, costs, 'value')}, divided by that of costs.`;
};
