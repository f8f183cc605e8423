import type { Figure } from '../../business-case/figure.ts';
import { leafShape, type Shape } from '../../template-language/shape.ts';

/** The values of a figure, each with the name beside it that says it in words. */
const inWords: Readonly<Record<string, string>> = { said: 'words', low: 'lowWords', high: 'highWords' };

const withWords = (shape: Shape): Shape =>
  shape.kind !== 'object'
    ? shape
    : {
        ...shape,
        fields: {
          ...shape.fields,
          ...Object.fromEntries(
            Object.entries(inWords).map(([name, words]) => [
              name,
              { ...leafShape('phrase'), inWords: words },
            ]),
          ),
        },
        printed: { field: 'said', format: 'phrase', inWords: 'words' },
      };

/** Of figures that may be below zero it is declared which words say so. */
export const withSigns = (shape: Shape, figures: readonly Figure[]): Shape =>
  shape.kind !== 'object'
    ? shape
    : {
        ...shape,
        fields: Object.fromEntries(
          Object.entries(shape.fields).map(([id, field]) => [
            id,
            figures.some((figure) => figure.id === id && figure.belowZero !== undefined)
              ? withWords(field)
              : field,
          ]),
        ),
      };
