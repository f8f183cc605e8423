import { deciders } from '../../business-case/schema/basics.ts';
import { type AskPart, askSums } from '../../business-case/results/ask-sums.ts';
import type { Labels } from '../labels/labels.ts';
import { leafShape, type Phrase } from '../../template-language/shape.ts';
import type { CaseInNumbers } from '../story-view/case-in-view.ts';
import { moneyValue, nothing, textValue } from '../story-view/phrase.ts';
import { defineFact, factFields, type FactView } from './define-fact.ts';
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

/** Words of a text, numbers too, without what stands around them. */
const wordsIn = (text: string): string[] =>
  text
    .toLowerCase()
    .split(/\s+/u)
    .map((word) => word.replaceAll(/^[^\p{L}\p{N}£$€]+|[^\p{L}\p{N}%]+$/gu, ''))
    .filter((word) => word !== '');

/** More words than these beside amounts and purpose decide something more. */
const MOST_OTHERS = 3;

/** Whether what was typed for the minutes says the ask once more, and decides nothing beside it. */
export const isSaidInDecision = (view: CaseInNumbers, labels: Labels): boolean => {
  const { decision, purpose } = view.businessCase.ask;
  const amounts = Object.values(sums(view)).flatMap(({ phrase }) =>
    phrase.flatMap((run) => (run.kind === 'footnote' ? [] : [run.text])),
  );
  const { askVerbs, determiners, askWords } = labels;
  const known = new Set(
    [purpose, ...amounts, ...Object.values(askVerbs), ...determiners, ...askWords].flatMap(wordsIn),
  );
  const said = wordsIn(decision);
  const others = said.filter((word) => !known.has(word));
  return said.some((word) => /\d/u.test(word)) && others.length <= MOST_OTHERS;
};

const dayOf = ({ businessCase: { ask: asked, meeting }, formats }: CaseInNumbers): Phrase => {
  const [day, path] =
    asked.decideBy === '' ? [meeting.date, 'meeting.date'] : [asked.decideBy, 'ask.decideBy'];
  return day === '' ? nothing : said(textValue(formats.day(day), path));
};

/** Whoever decides as a group; a sponsor, or one's own team, is spoken to. */
const isGroup = (audience: string | undefined): audience is 'board' | 'executive' | 'committee' =>
  audience === 'board' || audience === 'executive' || audience === 'committee';

/** Whether somebody is named or known who decides, and is not the reader. */
export const hasDecider = ({ businessCase: { meeting } }: Pick<CaseInNumbers, 'businessCase'>): boolean =>
  meeting.decider !== '' || isGroup(meeting.audience);

/** Who decides, by the name that was typed; else by what they are, as the house calls its board. */
const deciderOf = ({
  businessCase: { meeting },
  labels,
}: FactView): { decider: Phrase; isOfMany: boolean } => {
  const { audience, decider } = meeting;
  if (decider !== '' || !isGroup(audience))
    return {
      decider: typed(decider.replace(/^the\s+/iu, ''), 'meeting.decider'),
      isOfMany: labels.isOfMany(decider),
    };
  const isBoard = audience === 'board';
  const name = isBoard ? labels.names.board : labels.views.within(labels.term(deciders[audience]));
  return {
    decider: said(textValue(name, 'meeting.audience')),
    isOfMany: isBoard && labels.names.isBoardMany,
  };
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
    const { ask: asked } = view.businessCase;
    return {
      isAsked: isAsked(view),
      ...sums(view),
      verb: said(textValue(view.labels.askVerbs[asked.verb ?? 'approve'], 'ask.verb')),
      toVerb: said(textValue(view.labels.askToVerbs[asked.verb ?? 'approve'], 'ask.verb')),
      purpose: typed(asked.purpose, 'ask.purpose'),
      ...deciderOf(view),
      day: dayOf(view),
    };
  },
});
