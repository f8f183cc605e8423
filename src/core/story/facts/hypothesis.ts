import { leafShape, type Phrase } from '../../template-language/shape.ts';
import type { CaseInNumbers } from '../story-view/case-in-view.ts';
import { estimateValue, nothing, textValue, valueRun } from '../story-view/phrase.ts';
import { defineFact, factFields } from './define-fact.ts';
import { bothInUnit } from './in-unit.ts';
import { said, typed } from './typed.ts';

/** From where to where; nothing without both numbers. */
const way = ({ businessCase, formats }: CaseInNumbers): { from: Phrase; to: Phrase } => {
  const { baseline, target, unit } = businessCase.hypothesis;
  if (baseline === undefined || target === undefined) return { from: nothing, to: nothing };
  const [from, to] = bothInUnit(formats, baseline, target, unit.trim());
  return {
    from: said(valueRun(from, 'hypothesis.baseline', baseline, 'number')),
    to: said(valueRun(to, 'hypothesis.target', target, 'number')),
  };
};

/** Whoever gave no direction gave it with the two numbers. */
const rises = ({ businessCase: { hypothesis: it } }: CaseInNumbers): boolean =>
  it.direction === undefined
    ? it.baseline !== undefined && it.target !== undefined && it.target > it.baseline
    : it.direction === 'rise';

export const hypothesis = defineFact({
  id: 'hypothesis',
  meaning: 'What is expected to happen if we change something, in a form that can turn out wrong.',
  shape: factFields({
    /** Follows "If we". */
    change: leafShape('phrase'),
    forWhom: leafShape('phrase'),
    measure: leafShape('phrase'),
    rises: leafShape('boolean'),
    /** In the base case. */
    size: leafShape('phrase'),
    from: leafShape('phrase'),
    to: leafShape('phrase'),
    by: leafShape('phrase'),
    because: leafShape('phrase'),
  }),
  of: (view) => {
    const { change, forWhom, measureName, size, by, because } = view.businessCase.hypothesis;
    return {
      change: typed(change, 'hypothesis.change'),
      forWhom: typed(forWhom, 'hypothesis.forWhom'),
      measure: typed(measureName, 'hypothesis.measureName'),
      rises: rises(view),
      size: size === undefined ? nothing : estimateValue(view.formats, size, 'base', 'hypothesis.size'),
      ...way(view),
      by: by === '' ? nothing : said(textValue(view.formats.month(by), 'hypothesis.by')),
      because: typed(because, 'hypothesis.because'),
    };
  },
});
