import { type AskPart, askSums } from '../../business-case/results/ask-sums.ts';
import { leafShape, type Phrase } from '../../template-language/shape.ts';
import type { CaseInNumbers } from '../story-view/case-in-view.ts';
import { moneyValue, nothing, textValue } from '../story-view/phrase.ts';
import { defineFact, factFields } from './define-fact.ts';
import { said, typed } from './typed.ts';

const isNothing = (sum: number | null): boolean => sum === null || Math.round(sum) === 0;

/** What is asked for. A part that is nothing is not said, beside one that is something. */
const sums = ({ businessCase, results, formats }: CaseInNumbers): Record<AskPart, Phrase> => {
  const { oneOff, yearly } = askSums(businessCase, results.base).asked;
  const money = (sum: number | null, part: AskPart): Phrase =>
    sum === null ? nothing : said(moneyValue(formats, sum, `ask.${part}`, 'exact'));
  return {
    oneOff: isNothing(oneOff) && !isNothing(yearly) ? nothing : money(oneOff, 'oneOff'),
    yearly: isNothing(yearly) ? nothing : money(yearly, 'yearly'),
  };
};

/** Whether the paper asks for money: only one for decision does, and only for sums that are known. */
export const isAsked = (view: CaseInNumbers): boolean => {
  const { oneOff, yearly } = sums(view);
  const isForDecision = (view.businessCase.meeting.purpose ?? 'decision') === 'decision';
  return isForDecision && oneOff.phrase.length + yearly.phrase.length > 0;
};

const dayOf = ({ businessCase: { ask: asked, meeting }, formats }: CaseInNumbers): Phrase => {
  const [day, path] =
    asked.decideBy === '' ? [meeting.date, 'meeting.date'] : [asked.decideBy, 'ask.decideBy'];
  return day === '' ? nothing : said(textValue(formats.day(day), path));
};

export const ask = defineFact({
  id: 'ask',
  meaning: 'What is asked for, of whom and by when.',
  shape: factFields({
    isAsked: leafShape('boolean'),
    oneOff: leafShape('phrase'),
    yearly: leafShape('phrase'),
    /** "approve" */
    verb: leafShape('phrase'),
    /** “to approve”: German puts its “zu” within a verb of several words. */
    toVerb: leafShape('phrase'),
    /** Follows "to". */
    purpose: leafShape('phrase'),
    /** Without "the"; empty where nobody is named. */
    decider: leafShape('phrase'),
    /** Whether its name is of several: "Trustees". */
    isOfMany: leafShape('boolean'),
    day: leafShape('phrase'),
  }),
  of: (view) => {
    const { ask: asked, meeting } = view.businessCase;
    return {
      isAsked: isAsked(view),
      ...sums(view),
      verb: said(textValue(view.labels.askVerbs[asked.verb ?? 'approve'], 'ask.verb')),
      toVerb: said(textValue(view.labels.askToVerbs[asked.verb ?? 'approve'], 'ask.verb')),
      purpose: typed(asked.purpose, 'ask.purpose'),
      decider: typed(meeting.decider.replace(/^the\s+/iu, ''), 'meeting.decider'),
      isOfMany: view.labels.isOfMany(meeting.decider),
      day: dayOf(view),
    };
  },
});
