import { standingOf } from '../../business-case/agreements.ts';
import type { Agreement } from '../../business-case/schema/index.ts';
import { isAgreed } from '../../business-case/words-of-money.ts';
import { leafShape, type Phrase, type Shape } from '../../template-language/shape.ts';
import type { CaseInNumbers } from '../story-view/case-in-view.ts';
import { moneyValue, nothing, valueRun } from '../story-view/phrase.ts';
import { said, typed } from './typed.ts';

const pathOf = ({ id }: Agreement): string => `agreements[${id}]`;

const dayFields: Record<string, Shape> = {
  who: leafShape('phrase'),
  day: leafShape('phrase'),
  /** The edition that was handed over before; empty where none was. */
  edition: leafShape('phrase'),
};

/** Who agreed when, and on which edition. */
export const madeBy = ({ formats }: CaseInNumbers, agreement: Agreement) => {
  const { who, date, edition } = agreement;
  const at = pathOf(agreement);
  return {
    who: typed(who, `${at}.who`),
    day: date === '' ? nothing : said(valueRun(formats.day(date), `${at}.date`, date, 'date')),
    edition:
      edition === undefined ? nothing : said(valueRun(String(edition), `${at}.edition`, edition, 'number')),
  };
};

export const madeByFields = dayFields;

/** What an agreement is worth today, for the phrase `agreement-standing`. */
export const standingShape = {
  kind: 'object',
  fields: {
    isMade: leafShape('boolean'),
    edition: leafShape('phrase'),
    /** To the figures as they stand: how many of them are others now, and whether they were kept. */
    changed: leafShape('count'),
    areFiguresKept: leafShape('boolean'),
    /** Of the holder of a budget: which line, by how much a year, from when. */
    isOfBudget: leafShape('boolean'),
    line: leafShape('phrase'),
    amount: leafShape('phrase'),
    rises: leafShape('boolean'),
    from: leafShape('phrase'),
    isAsAgreed: leafShape('boolean'),
  },
} as const satisfies Shape;

const ofBudget = ({ businessCase, formats }: CaseInNumbers, agreement: Agreement) => {
  const benefit = businessCase.benefits.find(({ id }) => id === agreement.budget);
  const { line, amount, from } = agreement.asAgreed;
  const at = `${pathOf(agreement)}.asAgreed`;
  const money = (value: number): Phrase => said(moneyValue(formats, Math.abs(value), `${at}.amount`));
  return {
    isOfBudget: true,
    line: typed(line, `${at}.line`),
    amount: amount === undefined ? nothing : money(amount),
    rises: (amount ?? 0) < 0,
    from: from === '' ? nothing : said(valueRun(formats.month(from), `${at}.from`, from, 'date')),
    isAsAgreed: benefit !== undefined && isAgreed(benefit, businessCase.agreements),
  };
};

export const agreementStanding = (view: CaseInNumbers, agreement: Agreement) => {
  const { edition } = madeBy(view, agreement);
  const isMade = agreement.date !== '';
  if (agreement.role === 'budget-holder') return { isMade, edition, ...ofBudget(view, agreement) };
  const own = { agreements: [agreement] };
  const standing = standingOf(own, agreement.role ?? 'finance', view.results.figures);
  return {
    isMade,
    edition,
    changed: standing.kind === 'changed' ? standing.changed.length : null,
    areFiguresKept: standing.kind === 'agreed',
  };
};
