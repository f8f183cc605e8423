import { type AskPart, askSums } from '../../business-case/results/ask-sums.ts';
import type { Phrase } from '../../template-language/shape.ts';
import type { CaseInView } from './case-in-view.ts';
import { joined, moneyValue, nothing, phrase, textValue } from './phrase.ts';

/** A part of the ask that is nothing is not said, beside one that is something. */
const amounts = ({ businessCase, results, formats }: CaseInView): Phrase => {
  const { oneOff, yearly } = askSums(businessCase, results.base).asked;
  const isNothing = (sum: number | null): boolean => sum === null || Math.round(sum) === 0;
  const money = (sum: number, part: AskPart) => moneyValue(formats, sum, `ask.${part}`, 'exact');
  const once =
    oneOff === null || (isNothing(oneOff) && !isNothing(yearly))
      ? nothing
      : phrase`${money(oneOff, 'oneOff')} one-off`;
  const ayear = yearly === null || isNothing(yearly) ? nothing : phrase`${money(yearly, 'yearly')} a year`;
  return joined([once, ayear], ' and ');
};

const field = (text: string, path: string): Phrase =>
  text === '' ? nothing : phrase`${textValue(text, path)}`;

/** Only a paper for decision asks for something. */
const isForDecision = ({ businessCase }: CaseInView): boolean =>
  (businessCase.meeting.purpose ?? 'decision') === 'decision';

/** "approve £320,000 one-off and £320,000 a year to text customers": the ask without who and when. */
const clause = (view: CaseInView, verb: string): Phrase => {
  const { ask } = view.businessCase;
  if (!isForDecision(view) || amounts(view).phrase.length === 0) return nothing;
  const purpose = ask.purpose === '' ? nothing : phrase`to ${field(ask.purpose, 'ask.purpose')}`;
  return joined([textValue(verb, 'ask.verb'), amounts(view), purpose]);
};

const verbOf = ({ businessCase }: CaseInView): string => businessCase.ask.verb ?? 'approve';

export const askClause = (view: CaseInView): Phrase => clause(view, verbOf(view));

/** The same as the claim of a slide, with a capital. */
export const askClaim = (view: CaseInView): Phrase => {
  const verb = verbOf(view);
  return clause(view, `${verb.charAt(0).toUpperCase()}${verb.slice(1)}`);
};

/** The one sentence of the ask, the same in every document. Empty when the paper decides nothing. */
export const askSentence = (view: CaseInView): Phrase => {
  const { meeting, ask } = view.businessCase;
  if (askClause(view).phrase.length === 0) return nothing;
  const decider =
    meeting.decider === ''
      ? nothing
      : phrase`The ${field(meeting.decider.replace(/^the\s+/iu, ''), 'meeting.decider')}`;
  const who = decider.phrase.length > 0 ? decider : phrase`You`;
  const is = decider.phrase.length > 0 ? 'is' : 'are';
  const day = ask.decideBy === '' ? meeting.date : ask.decideBy;
  const path = ask.decideBy === '' ? 'meeting.date' : 'ask.decideBy';
  const when = day === '' ? nothing : phrase`, on ${textValue(view.formats.day(day), path)},`;
  const purpose = ask.purpose === '' ? nothing : phrase` to ${field(ask.purpose, 'ask.purpose')}`;
  const verb = textValue(ask.verb ?? 'approve', 'ask.verb');
  return phrase`${who} ${is} asked to ${verb}${when} ${amounts(view)}${purpose}.`;
};

/** Where the money comes from, and whether a reserve is in it. */
export const fundingSentence = ({ businessCase, formats }: CaseInView): Phrase => {
  const { fundingSource, contingency, contingencyIncluded } = businessCase.ask;
  if (fundingSource === '') return nothing;
  const reserve =
    contingencyIncluded === undefined
      ? nothing
      : contingencyIncluded
        ? contingency === undefined
          ? phrase` and includes contingency`
          : phrase` and includes ${moneyValue(formats, contingency, 'ask.contingency', 'exact')} of contingency`
        : phrase` and holds no contingency`;
  return phrase`The money comes from ${field(fundingSource, 'ask.fundingSource')}${reserve}.`;
};

/** The hypothesis as one sentence that can turn out wrong. */
export const hypothesisSentence = ({ businessCase, formats }: CaseInView): Phrase => {
  const { hypothesis } = businessCase;
  if (hypothesis.change === '') return nothing;
  const whom =
    hypothesis.forWhom === '' ? nothing : phrase` for ${field(hypothesis.forWhom, 'hypothesis.forWhom')}`;
  const number = (value: number | undefined, path: string): Phrase =>
    value === undefined ? nothing : phrase`${textValue(formats.number(value), path)}`;
  const from = number(hypothesis.baseline, 'hypothesis.baseline');
  const to = number(hypothesis.target, 'hypothesis.target');
  const unit = hypothesis.unit === '' ? nothing : phrase` ${field(hypothesis.unit, 'hypothesis.unit')}`;
  const way =
    from.phrase.length > 0 && to.phrase.length > 0 ? phrase` from ${from} to ${to}${unit}` : nothing;
  const by =
    hypothesis.by === '' ? nothing : phrase` by ${textValue(formats.month(hypothesis.by), 'hypothesis.by')}`;
  const direction = hypothesis.direction === 'rise' ? 'will rise' : 'will fall';
  const measure =
    hypothesis.measureName === ''
      ? nothing
      : phrase`, then ${field(hypothesis.measureName, 'hypothesis.measureName')} ${direction}${way}${by}`;
  const because =
    hypothesis.because === ''
      ? nothing
      : phrase`, because ${field(hypothesis.because, 'hypothesis.because')}`;
  return phrase`If we ${field(hypothesis.change, 'hypothesis.change')}${whom}${measure}${because}.`;
};
