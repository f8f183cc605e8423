import { standingOf } from '../../business-case/agreements.ts';
import { leafShape } from '../../template-language/shape.ts';
import { madeBy, madeByFields } from './agreement-standing.ts';
import { defineFact, factFields } from './define-fact.ts';

export const finance = defineFact({
  id: 'finance',
  meaning: 'What finance has agreed to, of whom, on which edition, and how much changed since.',
  shape: factFields({
    /** Whether there is anything to agree to. */
    hasFigures: leafShape('boolean'),
    ...madeByFields,
    isAgreed: leafShape('boolean'),
    /** An agreement that was made before figures were kept. */
    areFiguresKept: leafShape('boolean'),
    /** How many figures are others now; empty where none is. */
    changed: leafShape('count'),
  }),
  of: (view) => {
    const { benefits, costs } = view.businessCase;
    const standing = standingOf(view.businessCase, 'finance', view.results.figures);
    return {
      hasFigures: benefits.length > 0 || costs.length > 0,
      ...(standing.kind === 'none' ? {} : madeBy(view, standing.agreement)),
      isAgreed: standing.kind !== 'none' && standing.kind !== 'asked',
      areFiguresKept: standing.kind !== 'figures-not-kept',
      changed: standing.kind === 'changed' ? standing.changed.length : null,
    };
  },
});
