import { changedSince, isMade, standingOf } from '../../business-case/agreements.ts';
import type { Figure } from '../../business-case/figure.ts';
import type { Agreement } from '../../business-case/schema/index.ts';
import { isAgreed, isBudgetNamed } from '../../business-case/words-of-money.ts';
import type { Phrase } from '../../template-language/shape.ts';
import { labelsOf } from '../labels/labels-of.ts';
import type { CaseInView } from './case-in-view.ts';
import { figureValue, nothing, phrase, textValue, valueRun } from './phrase.ts';
import { scaled } from './table-amount.ts';

/** Whose agreement the case asks for and does not have, or has to figures that are others now. */
export const unsignedRows = (view: CaseInView) => {
  const { businessCase, results } = view;
  const { term } = labelsOf(view);
  const budgetRole = term('The holder of a budget');
  const roles = { finance: term('Finance'), brand: term('Brand'), compliance: term('Compliance') } as const;
  const others = (['finance', 'brand', 'compliance'] as const).flatMap((role) => {
    const standing = standingOf(businessCase, role, results.figures);
    if (standing.kind !== 'asked' && standing.kind !== 'changed') return [];
    const { id, who } = standing.agreement;
    return [{ id, who: textValue(who, `agreements[${id}].who`), role: roles[role], line: nothing }];
  });
  const holders = businessCase.benefits
    .filter((benefit) => isBudgetNamed(benefit) && !isAgreed(benefit, businessCase.agreements))
    .map(({ id, budget }) => ({
      id: `budget-${id}`,
      who: textValue(budget.holder, `benefits[${id}].budget.holder`),
      role: budgetRole,
      line: phrase`${textValue(budget.line, `benefits[${id}].budget.line`)}`,
    }));
  return [...others, ...holders].map((row) => ({ ...row, who: phrase`${row.who}` }));
};

/** The agreement to figures that was made last, whoever made it. */
const lastToFigures = (agreements: readonly Agreement[]): Agreement | undefined =>
  agreements
    .filter((one) => isMade(one) && Object.keys(one.figures).length > 0)
    .toSorted((one, other) => one.date.localeCompare(other.date))
    .at(-1);

/** A figure in a table, at a value that it has or had. A payback that never comes is said in words. */
const inTable = (view: CaseInView, figure: Figure, value: number | null, path: string): Phrase => {
  if (value === null) return figure.unit === 'month' ? phrase`${labelsOf(view).views.never}` : phrase`–`;
  if (figure.unit === 'money') return scaled(view, value, path);
  const { text } = figureValue(view.formats, { ...figure, value }, 'value');
  return phrase`${valueRun(text, path, value, figure.unit)}`;
};

/** A figure that there is not is left out: it says nothing of what was agreed to. */
const isTold = (figure: Figure | undefined): figure is Figure =>
  figure !== undefined && (figure.value !== null || figure.unit === 'month');

/** What is not any more as the last agreement to figures has it; no rows where nothing changed. */
export const changesSinceAgreed = (view: CaseInView) => {
  const { businessCase, results, formats } = view;
  const { term } = labelsOf(view);
  const agreement = lastToFigures(businessCase.agreements);
  const changed = agreement === undefined ? [] : changedSince(agreement, results.figures);
  if (agreement === undefined || changed.length === 0)
    return { who: nothing, date: nothing, edition: nothing, rows: [] };
  const at = `agreements[${agreement.id}]`;
  const { who, date, edition } = agreement;
  return {
    who: phrase`${textValue(who, `${at}.who`)}`,
    date: phrase`${valueRun(formats.day(date), `${at}.date`, date, 'date')}`,
    edition:
      edition === undefined
        ? nothing
        : phrase`${valueRun(String(edition), `${at}.edition`, edition, 'number')}`,
    rows: changed
      .map((id) => results.figures[id])
      .filter(isTold)
      .map((figure) => ({
        id: figure.id,
        name: term(figure.label),
        before: inTable(view, figure, agreement.figures[figure.id] ?? null, `${at}.figures.${figure.id}`),
        now: inTable(view, figure, figure.value, `figures.${figure.id}`),
      })),
  };
};
