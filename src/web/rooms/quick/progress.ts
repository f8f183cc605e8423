import { valueAtPath } from '../../../core/business-case/path.ts';
import { askSums } from '../../../core/business-case/results/ask-sums.ts';
import type { Results } from '../../../core/business-case/results/index.ts';
import type { BusinessCase } from '../../../core/business-case/schema/index.ts';
import { placeIn } from './place.ts';
import { type QuickField, questions } from './questions.ts';

/** What somebody types in a minute, and thinks before each field. */
const charactersAMinute = 200;
const secondsAField = 10;

const isNothing = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  value === '' ||
  (typeof value === 'object' && Object.keys(value).length === 0);

export const isAnswered = (businessCase: BusinessCase, results: Results, field: QuickField): boolean =>
  !isNothing(
    field.sum === undefined
      ? valueAtPath(businessCase, placeIn(businessCase, field.path))
      : askSums(results.calculation.businessCase, results.base).asked[field.sum],
  );

const secondsFor = ({ typed }: QuickField): number => secondsAField + (typed * 60) / charactersAMinute;

/** The minutes that the questions from this one on take, for what is not answered in them; one at least. */
export const minutesLeft = (businessCase: BusinessCase, results: Results, from: number): number => {
  const seconds = questions
    .slice(from - 1)
    .flatMap(({ fields }) => fields)
    .filter((field) => field.when?.(businessCase) ?? true)
    .filter((field) => !isAnswered(businessCase, results, field))
    // What follows from other answers is read, not thought up.
    .filter(({ follows }) => follows !== true)
    .reduce((sum, field) => sum + secondsFor(field), 0);
  return Math.max(1, Math.round(seconds / 60));
};

/** A place without its rows, and without the part of an estimate. */
const asAsked = (path: string): string =>
  path.replaceAll(/\[[^\]]*\]/gu, '[]').replace(/\.(?:base|low|high)$/u, '');

/** The question that holds a place of the case, by its number; undefined where none does. */
export const questionOf = (path: string): number | undefined => {
  const wanted = asAsked(path);
  const index = questions.findIndex(({ fields }) =>
    fields.map((field) => asAsked(field.path)).some((own) => wanted === own || own.startsWith(`${wanted}.`)),
  );
  return index === -1 ? undefined : index + 1;
};
