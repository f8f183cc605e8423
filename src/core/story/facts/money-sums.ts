import { leafShape, type Shape } from '../../template-language/shape.ts';
import type { Kind } from '../story-view/kind-of-money.ts';
import { type BenefitPart, kindSums } from '../story-view/parts-of-worth.ts';
import { moneyValue } from '../story-view/phrase.ts';
import type { FactView } from './define-fact.ts';

/** What each word of money comes to in a sum, without its sign. */
export const moneySumsShape: Shape = {
  kind: 'list',
  key: 'id',
  item: {
    kind: 'object',
    fields: { id: leafShape('text'), amount: leafShape('phrase'), name: leafShape('text') },
  },
};

export const moneySumsFields: Record<string, Shape> = {
  /** What raises the sum, and what lowers it. */
  adds: moneySumsShape,
  takes: moneySumsShape,
  /** The one word of a sum that holds no other. */
  only: leafShape('text'),
};

/** The words of money of a sum, those that raise it apart from those that lower it. */
export const moneySums = (view: FactView, parts: readonly BenefitPart[], path: string) => {
  const name = (kind: Kind, amount: number): string =>
    view.labels.moneyWords[kind][amount > 0 ? 'adds' : 'takes'];
  const sums = kindSums(parts);
  const told = (sign: 1 | -1) =>
    sums
      .filter(({ amount }) => Math.sign(amount) === sign)
      .map(({ kind, amount }) => ({
        id: kind,
        amount: { phrase: [moneyValue(view.formats, Math.abs(amount), `${path}.${kind}`)] },
        name: name(kind, amount),
      }));
  const [first, ...others] = sums;
  return {
    adds: told(1),
    takes: told(-1),
    only: first === undefined || others.length > 0 ? '' : name(first.kind, first.amount),
  };
};
