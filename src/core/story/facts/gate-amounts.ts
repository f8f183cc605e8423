import type { Figure } from '../../business-case/figure.ts';
import { leafShape, type Phrase, type Shape } from '../../template-language/shape.ts';
import type { CaseInNumbers } from '../story-view/case-in-view.ts';
import { figureOf } from '../story-view/money-clauses.ts';
import { figureValue } from '../story-view/phrase.ts';
import { said } from './typed.ts';

/** An amount in words, with its number: nothing is said otherwise than something. */
const amountShape = {
  kind: 'object',
  fields: { said: leafShape('phrase'), value: leafShape('number') },
  printed: { field: 'said', format: 'phrase' },
} as const satisfies Shape;

/** What a gate is worth as a place to stop, for the phrase `gate-paid`. */
export const gateAmountFields = { paid: amountShape, left: amountShape };

export interface Amount {
  said: Phrase;
  value: number | null;
}

/** What is paid by a gate, and what can still be saved there; none where neither can be said. */
export const gateAmounts = (
  view: CaseInNumbers,
  { id }: { id: string },
): { paid: Amount | null; left: Amount | null } => {
  const [paid, left] = [figureOf(view, `paid-by.${id}`), figureOf(view, `still-to-pay.${id}`)];
  const none = { paid: null, left: null };
  if (paid === undefined || left === undefined || paid.value === null || left.value === null) return none;
  // Of a case without costs, or with costs that come back, neither can be said.
  if (paid.value < 0 || left.value < 0 || paid.value + left.value === 0) return none;
  const amount = (figure: Figure): Amount => ({
    said: said(figureValue(view.formats, figure, 'value')),
    value: figure.value,
  });
  return { paid: amount(paid), left: amount(left) };
};
