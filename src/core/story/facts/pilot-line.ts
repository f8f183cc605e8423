import { pilotResult, thresholdUnit } from '../../business-case/results/pilot-result.ts';
import { leafShape, type Phrase } from '../../template-language/shape.ts';
import type { CaseInNumbers } from '../story-view/case-in-view.ts';
import { nothing, valueRun } from '../story-view/phrase.ts';
import { effectText, effectValue } from '../story-view/pilot-words.ts';
import { defineFact, factFields } from './define-fact.ts';
import { said } from './typed.ts';

const line = (view: CaseInNumbers, value: number | undefined, path: string): Phrase =>
  value === undefined
    ? nothing
    : said(valueRun(effectText(view, value, thresholdUnit(view.businessCase.pilot)), path, value, 'share'));

export const pilotLine = defineFact({
  id: 'pilotLine',
  meaning:
    'The effect that was measured beside the lines at which a pilot passes, and at which the work stops.',
  shape: factFields({
    /** Without its sign. */
    size: leafShape('phrase'),
    /** It went another way than was hoped for. */
    isWorse: leafShape('boolean'),
    pass: leafShape('phrase'),
    stop: leafShape('phrase'),
    isReached: leafShape('boolean'),
    /** Whether it has a range, and the lower end of it reaches the line too. */
    hasLow: leafShape('boolean'),
    isLowReached: leafShape('boolean'),
    isUnderStop: leafShape('boolean'),
    /** Whether both lines are one. */
    isOneLine: leafShape('boolean'),
  }),
  of: (view) => {
    const { pilot } = view.businessCase;
    const { effect, low, as } = pilotResult(view.businessCase);
    // Percent and points cannot be held against each other.
    if (effect === null || pilot.pass === undefined || as !== thresholdUnit(pilot)) return null;
    const { pass, stop } = pilot;
    return {
      size: effectValue(view, 'value'),
      isWorse: effect < 0,
      pass: line(view, pass, 'pilot.pass'),
      stop: line(view, stop, 'pilot.stop'),
      isReached: effect >= pass,
      hasLow: low !== null,
      isLowReached: low !== null && low >= pass,
      isUnderStop: stop !== undefined && effect < stop,
      isOneLine: stop === pass,
    };
  },
});
