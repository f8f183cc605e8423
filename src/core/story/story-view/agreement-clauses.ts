import { standingOf } from '../../business-case/agreements.ts';
import type { Agreement } from '../../business-case/schema/index.ts';
import { isAgreed } from '../../business-case/words-of-money.ts';
import type { Phrase } from '../../template-language/shape.ts';
import type { CaseInNumbers } from './case-in-view.ts';
import { moneyValue, nothing, phrase, textValue, valueRun } from './phrase.ts';

const pathOf = ({ id }: Agreement): string => `agreements[${id}]`;

const whoOf = (agreement: Agreement): Phrase =>
  phrase`${textValue(agreement.who.trim(), `${pathOf(agreement)}.who`)}`;

const dayOf = ({ formats }: CaseInNumbers, agreement: Agreement): Phrase =>
  phrase`${valueRun(formats.day(agreement.date), `${pathOf(agreement)}.date`, agreement.date, 'date')}`;

const editionOf = (agreement: Agreement): Phrase =>
  agreement.edition === undefined
    ? nothing
    : phrase`edition ${valueRun(String(agreement.edition), `${pathOf(agreement)}.edition`, agreement.edition, 'number')}`;

/** "on edition 1, 22 January 2027": the edition where one was handed over, and the day. */
const onWhich = (view: CaseInNumbers, agreement: Agreement): Phrase => {
  const edition = editionOf(agreement);
  return edition.phrase.length === 0
    ? phrase`on ${dayOf(view, agreement)}`
    : phrase`on ${edition}, ${dayOf(view, agreement)}`;
};

const numbers = (count: number): string => `${count} ${count === 1 ? 'number' : 'numbers'}`;

const hasFigures = ({ businessCase }: CaseInNumbers): boolean =>
  businessCase.benefits.length > 0 || businessCase.costs.length > 0;

/** What finance has agreed to, as a cell or a note says it: of whom, on which edition, and what changed since. */
export const financeNote = (view: CaseInNumbers): Phrase => {
  if (!hasFigures(view)) return nothing;
  const standing = standingOf(view.businessCase, 'finance', view.results.figures);
  if (standing.kind === 'none') return phrase`Finance has not agreed to these figures`;
  const { agreement } = standing;
  if (standing.kind === 'asked')
    return agreement.who.trim() === ''
      ? phrase`Finance has not agreed to these figures`
      : phrase`${whoOf(agreement)} has not agreed to these figures yet`;
  if (standing.kind === 'figures-not-kept')
    return phrase`${whoOf(agreement)} agreed; said on ${dayOf(view, agreement)}, figures not kept`;
  if (standing.kind === 'changed')
    return phrase`${whoOf(agreement)} agreed ${onWhich(view, agreement)}; ${numbers(standing.changed.length)} changed since`;
  return phrase`${whoOf(agreement)} agreed to these figures ${onWhich(view, agreement)}`;
};

/** The same as a sentence. */
export const financeSentence = (view: CaseInNumbers): Phrase => {
  const note = financeNote(view);
  return note.phrase.length === 0 ? nothing : phrase`${note}.`;
};

/** What the holder of a budget agreed to, and whether the case still says the same. */
const budgetStanding = (view: CaseInNumbers, agreement: Agreement): Phrase => {
  const { businessCase, formats } = view;
  const benefit = businessCase.benefits.find(({ id }) => id === agreement.budget);
  const { line, amount, from } = agreement.asAgreed;
  const at = `${pathOf(agreement)}.asAgreed`;
  const falls =
    amount === undefined ? nothing : phrase` falls by ${moneyValue(formats, amount, `${at}.amount`)} a year`;
  const start =
    from === '' ? nothing : phrase` from ${valueRun(formats.month(from), `${at}.from`, from, 'date')}`;
  const agreed = line === '' ? nothing : phrase`“${textValue(line, `${at}.line`)}”${falls}${start}`;
  const isSame = benefit !== undefined && isAgreed(benefit, businessCase.agreements);
  return isSame ? agreed : phrase`${agreed}; changed since, so claimed again`;
};

/** What an agreement of a role is worth today. */
export const agreementStanding = (view: CaseInNumbers, agreement: Agreement): Phrase => {
  if (agreement.date === '') return phrase`not agreed yet`;
  if (agreement.role === 'budget-holder') return budgetStanding(view, agreement);
  const own = { agreements: [agreement] };
  const standing = standingOf(own, agreement.role ?? 'finance', view.results.figures);
  if (standing.kind === 'changed') {
    const changed = phrase`${numbers(standing.changed.length)} changed since`;
    const edition = editionOf(agreement);
    return edition.phrase.length === 0 ? changed : phrase`${edition}; ${changed}`;
  }
  return standing.kind === 'agreed' ? phrase`these figures` : phrase`figures not kept`;
};
