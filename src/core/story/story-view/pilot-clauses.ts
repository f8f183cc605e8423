import { kindOfPilot } from '../../business-case/results/pilot-kinds.ts';
import { groupIn, type PilotResult, pilotResult } from '../../business-case/results/pilot-result.ts';
import type { Phrase } from '../../template-language/shape.ts';
import type { CaseInView } from './case-in-view.ts';
import { effectText, effectValue, measured, rateValue } from './pilot-words.ts';
import { figureValue, joined, nothing, phrase, textValue, valueRun } from './phrase.ts';

const other = { fall: 'rise', rise: 'fall' } as const;

/** Which way it went: positive is the way that was hoped for. */
const went = ({ direction }: PilotResult, value: number): 'fall' | 'rise' =>
  value >= 0 ? direction : other[direction];

/** Both ends as one reads them: the smaller first, and each with its way where the range holds nothing. */
const range = (view: CaseInView, result: PilotResult): Phrase => {
  const { effect, low, high } = result;
  if (low === null || high === null) {
    const { pValue } = result;
    return pValue === null
      ? phrase` (no range was published)`
      : phrase` (p = ${valueRun(view.formats.number(Number(pValue.toPrecision(2)), 'exact'), 'figures.pilot.p-value', pValue, 'ratio', 'pilot.p-value')})`;
  }
  const at = (level: 'low' | 'high', withUnit: boolean): Phrase => effectValue(view, level, withUnit);
  if (low < 0 && high > 0)
    return phrase` (95% range: from a ${went(result, low)} of ${at('low', true)} to a ${went(result, high)} of ${at('high', true)})`;
  const [near, far] = (effect ?? 0) < 0 ? (['high', 'low'] as const) : (['low', 'high'] as const);
  // Of points and units the last says it for both; a percentage has its sign at each.
  return phrase` (95% range: ${at(near, false)} to ${at(far, true)})`;
};

/** What was published without a range and a test says nothing about chance. */
const isUnjudged = ({ low, high, pValue }: PilotResult): boolean =>
  pValue === null && (low === null || high === null);

const doubt = (result: PilotResult): string => {
  if (result.verdict !== 'unclear') return '';
  return isUnjudged(result)
    ? '; no range is stated, so nobody can say whether chance explains it'
    : ', a difference that chance alone may explain';
};

const judged = ({ verdict }: PilotResult): string =>
  verdict === 'worse' ? ' That is not the way that we hoped for.' : '';

/** "from 6.4% to 5.2%": without the change and with it. */
const fromTo = (view: CaseInView): Phrase => {
  const [without, withIt] = [rateValue(view, 'comparison', false), rateValue(view, 'treated')];
  return without === null || withIt === null ? nothing : phrase`, from ${without} to ${withIt}`;
};

/**
 * Calls and complaints are fewer or more; a share and a mean fall or rise by so much, and so does what was only published
 * and nobody has said the kind of.
 */
const areCounted = ({ businessCase: { pilot } }: CaseInView, { as, isPublished }: PilotResult): boolean =>
  as === 'ratio' && (isPublished ? pilot.kind : kindOfPilot(pilot)) === 'events';

const found = (view: CaseInView, result: PilotResult): Phrase => {
  const way = went(result, result.effect ?? 0);
  const size = effectValue(view, 'value');
  const published = result.isPublished ? ', as published' : '';
  if (areCounted(view, result)) {
    const words = way === 'fall' ? 'fewer' : 'more';
    return result.mayClaimCause
      ? phrase`In our own test with a comparison group, there were ${size} ${words} ${measured(view)}${published}${range(view, result)}${doubt(result)}.`
      : phrase`There were ${size} ${words} ${measured(view)} ${against(view)}${published}${range(view, result)}${doubt(result)}; other changes may explain part of it.`;
  }
  const moved = way === 'fall' ? 'fell' : 'rose';
  return result.mayClaimCause
    ? phrase`In our own test with a comparison group, ${measured(view)} ${moved} by ${size}${fromTo(view)}${published}${range(view, result)}${doubt(result)}.`
    : phrase`${measured(view, true)} ${moved} by ${size} ${since(view)}${fromTo(view)}${published}${range(view, result)}${doubt(result)}; other changes may explain part of it.`;
};

const isBefore = ({ businessCase }: CaseInView): boolean => businessCase.pilot.design === 'before-after';

/** Against what, where that shows no cause. */
const against = (view: CaseInView): string =>
  isBefore(view) ? 'after the change than before' : 'with the change than without it';

const since = (view: CaseInView): string => (isBefore(view) ? 'after the change' : 'with the change');

/** One group has a rate, and nothing that it could be better than. */
const aloneSentence = (view: CaseInView): Phrase => {
  const group = groupIn(view.businessCase.pilot, 'treated');
  const rate = rateValue(view, 'treated');
  if (group?.people === undefined || rate === null) return nothing;
  const figure = view.results.figures['pilot.rate-treated'];
  const ends =
    figure === undefined || figure.low === null
      ? nothing
      : phrase` (95% range: ${figureValue(view.formats, figure, 'low')} to ${figureValue(view.formats, figure, 'high')})`;
  const size = valueRun(
    view.formats.number(group.people),
    `pilot.groups[${group.id}].people`,
    group.people,
    'number',
  );
  return phrase`With the change, ${measured(view)} came to ${rate}${ends} in a group of ${size}. There was no group to compare it with, so it shows no effect.`;
};

const isAlone = ({ businessCase }: CaseInView, { effect }: PilotResult): boolean =>
  effect === null &&
  businessCase.pilot.done === 'finished' &&
  groupIn(businessCase.pilot, 'comparison') === undefined;

/** What the pilot showed, in the words that its design allows: only a comparison shows a cause. */
export const pilotSentence = (view: CaseInView): Phrase => {
  const result = pilotResult(view.businessCase);
  if (isAlone(view, result)) return aloneSentence(view);
  return result.effect === null ? nothing : phrase`${found(view, result)}${judged(result)}`;
};

/** The claim of the evidence slide. Causal words only where the design allows them. */
export const pilotClaim = (view: CaseInView): Phrase => {
  const result = pilotResult(view.businessCase);
  if (isAlone(view, result))
    return aloneSentence(view).phrase.length === 0
      ? nothing
      : phrase`The pilot had no group to compare ${measured(view)} with`;
  if (result.effect === null) return nothing;
  if (result.verdict === 'unclear' && isUnjudged(result))
    return phrase`Nobody can say whether chance explains the difference in ${measured(view)}`;
  if (result.verdict === 'unclear')
    return phrase`The test showed no difference in ${measured(view)} that chance cannot explain`;
  const [way, size] = [went(result, result.effect), effectValue(view, 'value')];
  if (result.verdict === 'worse')
    return phrase`In the test, ${measured(view)} ${way === 'fall' ? 'fell' : 'rose'} by ${size}`;
  return result.mayClaimCause
    ? phrase`Our test with a comparison group ${way === 'fall' ? 'cut' : 'raised'} ${measured(view)} by ${size}`
    : phrase`${isBefore(view) ? 'After' : 'With'} the change, ${measured(view)} ${way === 'fall' ? 'fell' : 'rose'} by ${size}`;
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

const ownTests: ReadonlySet<string | undefined> = new Set(['controlled-test', 'before-after']);

/** The case proposes something, and neither a pilot nor a piece of evidence is a test of it by ourselves. */
const isUntested = (view: CaseInView): boolean => {
  const { hypothesis, benefits, evidence } = view.businessCase;
  return (
    (hypothesis.change !== '' || benefits.length > 0) &&
    pilotSentence(view).phrase.length === 0 &&
    !evidence.some(({ kind }) => ownTests.has(kind))
  );
};

/** Which pilot would test it: the one that is planned, or what it would take. */
const testPlan = (view: CaseInView): Phrase => {
  const { businessCase, results, formats } = view;
  const { pilot } = businessCase;
  const size = results.figures['pilot.sample-size-per-group'];
  const needed =
    size === undefined || size.value === null
      ? nothing
      : phrase`It needs ${figureValue(formats, size, 'value')} ${kindOfPilot(pilot) === 'share' ? 'people' : 'cases'} in each group.`;
  if (pilot.done === 'finished')
    return phrase`The pilot is finished, and the case does not hold yet what it showed.`;
  const where = pilot.where === '' ? nothing : phrase` in ${textValue(pilot.where, 'pilot.where')}`;
  if (pilot.done === 'running') return joined([phrase`A pilot${where} is running.`, needed]);
  const start =
    pilot.start === '' ? nothing : phrase` from ${textValue(formats.day(pilot.start), 'pilot.start')}`;
  const long =
    pilot.weeks === undefined
      ? nothing
      : phrase` for ${valueRun(formats.number(pilot.weeks), 'pilot.weeks', pilot.weeks, 'number')} ${pilot.weeks === 1 ? 'week' : 'weeks'}`;
  const isPlanned = [where, start, long].some((part) => part.phrase.length > 0);
  return joined([
    isPlanned
      ? phrase`A pilot${where}${start}${long} is to test it.`
      : phrase`A pilot with two groups at the same time, one with the change and one without it, would test it.`,
    needed,
  ]);
};

/** "Untested" is said as plainly as "shown", with what would test it. */
export const untestedSentence = (view: CaseInView): Phrase => {
  if (!isUntested(view)) return nothing;
  const plan = testPlan(view);
  return view.businessCase.evidence.length === 0
    ? phrase`Nothing of this has been tested, and no evidence is listed. ${plan}`
    : phrase`We have not tested this ourselves. ${plan}`;
};

/** What a reader takes from the part on evidence: what was shown, or that nothing was. */
export const proofClaim = (view: CaseInView): Phrase => {
  if (!isUntested(view)) return pilotClaim(view);
  return view.businessCase.evidence.length === 0
    ? phrase`Nothing of this has been tested yet`
    : phrase`We have not tested this ourselves yet`;
};

export const proofSentence = (view: CaseInView): Phrase =>
  isUntested(view) ? untestedSentence(view) : pilotSentence(view);

/** Whether the numbers rest on the pilot: the input that takes its effect, for a sentence. */
export const takenSentence = (view: CaseInView): Phrase => {
  const names = view.inputs.flatMap(({ estimate, name }) => (estimate.takes === 'pilot' ? [name] : []));
  if (names.length === 0) return nothing;
  const { effect, low, high, as } = pilotResult(view.businessCase);
  if (effect === null || low === null || high === null) return nothing;
  const said = `${effectText(view, effect, as)} (${effectText(view, low, as, false)} to ${effectText(view, high, as)})`;
  return phrase`The case counts with what the pilot showed, ${said}, and not with a number of its own: ${view.formats.list(names)}.`;
};
