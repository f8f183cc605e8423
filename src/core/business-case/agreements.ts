import { answerFigures } from './answer-figures.ts';
import type { Figures } from './figure.ts';
import type { Agreement, Benefit, BusinessCase } from './schema/index.ts';

type Role = NonNullable<Agreement['role']>;

/** The last that somebody of a role has said or is asked to say. */
export const lastOf = ({ agreements }: Pick<BusinessCase, 'agreements'>, role: Role): Agreement | undefined =>
  agreements.findLast((one) => one.role === role);

/** Somebody agreed on a day; without one they have not yet. */
export const isMade = ({ who, date }: Pick<Agreement, 'who' | 'date'>): boolean =>
  who.trim() !== '' && date !== '';

/**
 * The day that agreements are held against. The days of an illustration are as invented as its figures: it is told as
 * on the day of its meeting, where that is still to come.
 */
export const dayOfTelling = (
  { basics, meeting }: Pick<BusinessCase, 'basics' | 'meeting'>,
  today: string,
): string => (basics.illustration === true && meeting.date > today ? meeting.date : today);

/** The case with the agreements that were made by a day: what is still to come is none yet. */
export const withAgreementsBy = (businessCase: BusinessCase, today: string): BusinessCase => {
  const day = dayOfTelling(businessCase, today);
  const made = businessCase.agreements.filter((one) => !isToCome(one, day));
  return made.length === businessCase.agreements.length
    ? businessCase
    : { ...businessCase, agreements: made };
};

/** Whether it was made on a day that is still to come; of a day that nobody knows nothing is said. */
export const isToCome = ({ date }: Pick<Agreement, 'date'>, today: string): boolean =>
  today !== '' && date > today;

/** The figures that an agreement keeps: those of the answer, as they stand. */
export const figuresToAgree = (figures: Figures): Record<string, number | null> =>
  Object.fromEntries(
    Object.values(figures)
      .filter(({ id }) => answerFigures.has(id))
      .map(({ id, value }) => [id, value]),
  );

/** What is left of a sum by the order of its parts is no change. */
const tolerance = 1e-9;

const isSame = (before: number | null, now: number | null): boolean =>
  before === null || now === null
    ? before === now
    : Math.abs(before - now) <= tolerance * Math.max(Math.abs(before), Math.abs(now));

/** The ids of the figures that are not any more what was agreed to; none where no figures were kept. */
export const changedSince = ({ figures: agreed }: Pick<Agreement, 'figures'>, figures: Figures): string[] =>
  Object.entries(agreed)
    .filter(([id, value]) => !isSame(value, figures[id]?.value ?? null))
    .map(([id]) => id);

/** How far an agreement has come. */
export type AgreementStanding =
  | { kind: 'none' }
  | { kind: 'asked'; agreement: Agreement }
  | { kind: 'figures-not-kept'; agreement: Agreement }
  | { kind: 'agreed'; agreement: Agreement }
  | { kind: 'changed'; agreement: Agreement; changed: readonly string[] };

/** What a role has agreed to, held against the figures of today. */
export const standingOf = (
  businessCase: Pick<BusinessCase, 'agreements'>,
  role: Role,
  figures: Figures,
): AgreementStanding => {
  const agreement = lastOf(businessCase, role);
  if (agreement === undefined) return { kind: 'none' };
  if (!isMade(agreement)) return { kind: 'asked', agreement };
  if (Object.keys(agreement.figures).length === 0) return { kind: 'figures-not-kept', agreement };
  const changed = changedSince(agreement, figures);
  return changed.length === 0 ? { kind: 'agreed', agreement } : { kind: 'changed', agreement, changed };
};

/** The edition that an agreement is made on: the last one that was handed over. */
const lastEdition = ({ editions }: Pick<BusinessCase, 'editions'>): { edition?: number } => {
  const number = editions.at(-1)?.number;
  return number === undefined ? {} : { edition: number };
};

/** The agreement as it is made now: to the figures as they stand. Its day stays where one was given. */
export const agreedNow = (
  agreement: Agreement,
  businessCase: Pick<BusinessCase, 'editions'>,
  figures: Figures,
  today: string,
): Agreement => {
  const { edition: _edition, ...others } = agreement;
  return {
    ...others,
    date: agreement.date === '' || Object.keys(agreement.figures).length > 0 ? today : agreement.date,
    ...lastEdition(businessCase),
    figures: figuresToAgree(figures),
  };
};

/** What the holder of a budget last agreed to of a benefit. */
export const budgetAgreement = (
  { agreements }: Pick<BusinessCase, 'agreements'>,
  { id }: Pick<Benefit, 'id'>,
): Agreement | undefined =>
  agreements.findLast(({ role, budget }) => role === 'budget-holder' && budget === id);

/** The record that the holder of a budget agrees to its line, amount and month as they stand. */
export const holderAgrees = (
  businessCase: Pick<BusinessCase, 'agreements' | 'editions'>,
  benefit: Pick<Benefit, 'id' | 'budget'>,
  today: string,
): Agreement => {
  const before = budgetAgreement(businessCase, benefit);
  const { line, holder, amount, from } = benefit.budget;
  return {
    note: '',
    ...before,
    id: before?.id ?? `budget-${benefit.id}`,
    role: 'budget-holder',
    who: holder,
    date: today,
    budget: benefit.id,
    asAgreed: { line, from, ...(amount === undefined ? {} : { amount }) },
    ...lastEdition(businessCase),
    figures: {},
  };
};

/** The agreements with one put in the place of what has its id, or after the others. */
export const withAgreement = (agreements: readonly Agreement[], made: Agreement): Agreement[] =>
  agreements.some(({ id }) => id === made.id)
    ? agreements.map((one) => (one.id === made.id ? made : one))
    : [...agreements, made];
