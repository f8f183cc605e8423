import { kindOfPilot } from '../../business-case/results/pilot-kinds.ts';
import { groupIn, type PilotResult, pilotResult } from '../../business-case/results/pilot-result.ts';
import { leafShape, type Phrase } from '../../template-language/shape.ts';
import type { CaseInNumbers } from '../story-view/case-in-view.ts';
import { figureValue, nothing, valueRun } from '../story-view/phrase.ts';
import { effectValue, rateValue } from '../story-view/pilot-words.ts';
import { defineFact, factFields } from './define-fact.ts';
import { pilotChance, pilotRange, rangeShape, went } from './pilot-range.ts';
import { said, typed } from './typed.ts';

/** What is measured, as the pilot calls it, or else as the hypothesis does. */
const measured = ({ businessCase: { pilot, hypothesis } }: CaseInNumbers): Phrase =>
  pilot.measure === ''
    ? typed(hypothesis.measureName, 'hypothesis.measureName')
    : typed(pilot.measure, 'pilot.measure');

/** Without the change and with it, each as what it is; nothing where one is not known. */
const fromTo = (view: CaseInNumbers): { from: Phrase; to: Phrase } => {
  const [from, to] = [rateValue(view, 'comparison', false), rateValue(view, 'treated')];
  return from === null || to === null ? { from: nothing, to: nothing } : { from, to };
};

/** What one group showed, with its range, and how many were in it; null where that is not known. */
const groupAlone = (view: CaseInNumbers) => {
  const { businessCase, formats, results } = view;
  const group = groupIn(businessCase.pilot, 'treated');
  const rate = rateValue(view, 'treated');
  if (group?.people === undefined || rate === null) return null;
  const figure = results.figures['pilot.rate-treated'];
  const end = (level: 'low' | 'high'): Phrase =>
    figure === undefined || figure.low === null ? nothing : said(figureValue(formats, figure, level));
  const people = valueRun(
    formats.number(group.people),
    `pilot.groups[${group.id}].people`,
    group.people,
    'number',
  );
  return { rate, rateLow: end('low'), rateHigh: end('high'), people: said(people) };
};

/** One group has a rate, and nothing that it could be better than. */
const isAlone = ({ businessCase: { pilot } }: CaseInNumbers, { effect }: PilotResult): boolean =>
  effect === null && pilot.done === 'finished' && groupIn(pilot, 'comparison') === undefined;

/** Whether the pilot showed something, if only what one group came to. */
export const isPilotTold = (view: CaseInNumbers): boolean => {
  const result = pilotResult(view.businessCase);
  return result.effect !== null || (isAlone(view, result) && groupAlone(view) !== null);
};

/** What was published without a range and a test says nothing about chance. */
const isUnjudged = ({ low, high, pValue }: PilotResult): boolean =>
  pValue === null && (low === null || high === null);

/**
 * Calls and complaints are fewer or more; a share and a mean fall or rise by so much, and so does what was only published
 * and nobody has said the kind of.
 */
const areCounted = ({ businessCase: { pilot } }: CaseInNumbers, { as, isPublished }: PilotResult): boolean =>
  as === 'ratio' && (isPublished ? pilot.kind : kindOfPilot(pilot)) === 'events';

const judgements = (view: CaseInNumbers, result: PilotResult) => ({
  isLevel: result.effect === 0,
  falls: went(result, result.effect ?? 0) === 'fall',
  isUnclear: result.verdict === 'unclear',
  isUnjudged: isUnjudged(result),
  isWorse: result.verdict === 'worse',
  mayClaimCause: result.mayClaimCause,
  isBefore: view.businessCase.pilot.design === 'before-after',
  isPublished: result.isPublished,
  areCounted: areCounted(view, result),
});

export const pilot = defineFact({
  id: 'pilot',
  meaning: 'What the pilot measured and showed, and what its design allows to be said of it.',
  shape: factFields({
    isTold: leafShape('boolean'),
    measure: leafShape('phrase'),
    /** "two matched groups" */
    design: leafShape('text'),
    /** Only one group was measured: its rate shows no effect. */
    isAlone: leafShape('boolean'),
    rate: leafShape('phrase'),
    rateLow: leafShape('phrase'),
    rateHigh: leafShape('phrase'),
    people: leafShape('phrase'),
    /** Without its sign. */
    size: leafShape('phrase'),
    isLevel: leafShape('boolean'),
    falls: leafShape('boolean'),
    /** "16.4%", "8": what it was without the change; and with it. */
    from: leafShape('phrase'),
    to: leafShape('phrase'),
    range: rangeShape,
    pValue: leafShape('phrase'),
    isUnclear: leafShape('boolean'),
    isUnjudged: leafShape('boolean'),
    isWorse: leafShape('boolean'),
    mayClaimCause: leafShape('boolean'),
    isBefore: leafShape('boolean'),
    isPublished: leafShape('boolean'),
    /** Of what is counted there are fewer or more; anything else falls or rises. */
    areCounted: leafShape('boolean'),
  }),
  of: (view) => {
    const result = pilotResult(view.businessCase);
    const { design } = view.businessCase.pilot;
    return {
      isTold: isPilotTold(view),
      measure: measured(view),
      design: design === undefined ? '' : view.labels.pilotDesigns[design],
      isAlone: isAlone(view, result),
      ...(isAlone(view, result) ? groupAlone(view) : {}),
      size: effectValue(view, 'value'),
      ...fromTo(view),
      range: pilotRange(view, result),
      pValue: pilotChance(view, result),
      ...judgements(view, result),
    };
  },
});
