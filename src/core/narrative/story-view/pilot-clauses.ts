import type { Phrase } from '../shape.ts';
import type { CaseInView } from './case-in-view.ts';
import { figureValue, nothing, phrase, textValue } from './phrase.ts';

const comparing = ['randomised', 'matched', 'staggered'];

const isControlled = ({ businessCase }: CaseInView): boolean =>
  comparing.includes(businessCase.pilot.design ?? 'none');

const measure = ({ businessCase }: CaseInView): Phrase =>
  phrase`${textValue(businessCase.pilot.measure || 'the measure', 'pilot.measure')}`;

/** What the pilot showed, in the words that its design allows: only a comparison shows a cause. */
export const pilotSentence = (view: CaseInView): Phrase => {
  const figure = view.results.figures['pilot.effect'];
  if (figure === undefined || figure.value === null || figure.low === null) return nothing;
  const { formats } = view;
  const fell = figure.value >= 0 ? 'fewer' : 'more';
  const size = figureValue(formats, figure, 'value', true);
  const crossesZero = (figure.low ?? 0) < 0 && (figure.high ?? 0) > 0;
  const sure = crossesZero
    ? phrase`, a difference that chance alone may explain`
    : phrase` (95% range: ${figureValue(formats, figure, 'low', true)} to ${figureValue(formats, figure, 'high', true)})`;
  return isControlled(view)
    ? phrase`In our own test with a comparison group, there were ${size} ${fell} ${measure(view)}${sure}.`
    : phrase`There were ${size} ${fell} ${measure(view)} after the change than before${sure}; other changes may explain part of it.`;
};

/** The claim of the evidence slide. Causal words only where the design allows them. */
export const pilotClaim = (view: CaseInView): Phrase => {
  const figure = view.results.figures['pilot.effect'];
  if (figure === undefined || figure.value === null) return nothing;
  const size = figureValue(view.formats, figure, 'value', true);
  const chance = (figure.low ?? 0) < 0 && (figure.high ?? 0) > 0;
  if (chance) return phrase`The test showed no difference in ${measure(view)} that chance cannot explain`;
  if (figure.value < 0) return phrase`In the test, ${measure(view)} rose by ${size}`;
  return isControlled(view)
    ? phrase`Our test with a comparison group cut ${measure(view)} by ${size}`
    : phrase`After the change, ${measure(view)} fell by ${size}`;
};

/** How the pilot is compared, for a sentence. */
const designs: Record<string, string> = {
  randomised: 'groups split at random',
  matched: 'two matched groups',
  staggered: 'a staggered start',
  'before-after': 'before and after',
  none: 'no comparison',
};

export const pilotDesign = ({ businessCase }: CaseInView): Phrase =>
  businessCase.pilot.design === undefined
    ? nothing
    : phrase`${textValue(designs[businessCase.pilot.design] ?? '', 'pilot.design')}`;
