import type { PilotResult } from '../../business-case/results/pilot-result.ts';
import { leafShape, type Phrase } from '../../template-language/shape.ts';
import type { CaseInNumbers } from '../story-view/case-in-view.ts';
import { nothing, valueRun } from '../story-view/phrase.ts';
import { effectValue } from '../story-view/pilot-words.ts';
import { factFields } from './define-fact.ts';
import { said } from './typed.ts';

const other = { fall: 'rise', rise: 'fall' } as const;

/** Which way it went: positive is the way that was hoped for. */
export const went = ({ direction }: PilotResult, value: number): 'fall' | 'rise' =>
  value >= 0 ? direction : other[direction];

export const rangeShape = factFields({
  /** Whether both ends lie on one side, so that neither needs its way. */
  isOneWay: leafShape('boolean'),
  /** The smaller first. Of points and units the second says what both are in; a percentage has its sign at each. */
  near: leafShape('phrase'),
  far: leafShape('phrase'),
  /** From one side to the other. */
  isTwoWays: leafShape('boolean'),
  low: leafShape('phrase'),
  isLowFall: leafShape('boolean'),
  high: leafShape('phrase'),
  isHighFall: leafShape('boolean'),
});

/** Both ends as one reads them; null where no range is known. */
export const pilotRange = (view: CaseInNumbers, result: PilotResult) => {
  const { effect, low, high } = result;
  if (low === null || high === null) return null;
  const isTwoWays = low < 0 && high > 0;
  const [near, far] = (effect ?? 0) < 0 ? (['high', 'low'] as const) : (['low', 'high'] as const);
  return {
    isOneWay: !isTwoWays,
    near: effectValue(view, near, false),
    far: effectValue(view, far),
    isTwoWays,
    low: effectValue(view, 'low'),
    isLowFall: went(result, low) === 'fall',
    high: effectValue(view, 'high'),
    isHighFall: went(result, high) === 'fall',
  };
};

/** How often chance alone would show as much, where no range says it. */
export const pilotChance = ({ formats }: CaseInNumbers, { low, high, pValue }: PilotResult): Phrase =>
  pValue === null || (low !== null && high !== null)
    ? nothing
    : said(
        valueRun(
          formats.number(Number(pValue.toPrecision(2)), 'exact'),
          'figures.pilot.p-value',
          pValue,
          'ratio',
          'pilot.p-value',
        ),
      );
