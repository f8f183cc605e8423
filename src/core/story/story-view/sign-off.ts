import { changedSince, isMade, standingOf } from '../../business-case/agreements.ts';
import type { Agreement } from '../../business-case/schema/index.ts';
import { isAgreed, isBudgetNamed } from '../../business-case/words-of-money.ts';
import type { Phrase } from '../../template-language/shape.ts';
import { labelsOf } from '../labels/labels-of.ts';
import type { CaseInView } from './case-in-view.ts';
import { figureValue, nothing, phrase, textValue, valueRun } from './phrase.ts';

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

/** A figure that there was not, or is not. */
const absent = '–';

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
    rows: changed.flatMap((id) => {
      const figure = results.figures[id];
      if (figure === undefined) return [];
      const before = agreement.figures[id] ?? null;
      const then: Phrase =
        before === null
          ? phrase`${absent}`
          : phrase`${valueRun(figureValue(formats, { ...figure, value: before }, 'value').text, `${at}.figures.${id}`, before, figure.unit)}`;
      const now: Phrase =
        figure.value === null ? phrase`${absent}` : phrase`${figureValue(formats, figure, 'value')}`;
      return [{ id, name: term(figure.label), before: then, now }];
    }),
  };
};
