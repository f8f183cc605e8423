import { keptDates } from '../../business-case/kept-dates.ts';
import { numbersAsked } from '../../business-case/requests.ts';
import { labelsOf } from '../labels/labels-of.ts';
import type { CaseInView } from './case-in-view.ts';
import { inputNames } from './input-value.ts';
import { nothing, phrase, textValue } from './phrase.ts';

/** The numbers that are asked for, each by its name in the language of the case. */
export const requestData = (view: CaseInView) => {
  const nameOf = inputNames(view);
  const { quoted, views } = labelsOf(view);
  return numbersAsked(view.businessCase).map(({ id, name, path, ofWhom, byWhen, kind, row = '' }) => {
    const said = kind === undefined ? nameOf({ id, name }) : views.requests[kind](quoted(row));
    return {
      id,
      name: phrase`${textValue(said, path)}`,
      ofWhom,
      byWhen: byWhen === '' ? nothing : phrase`${textValue(view.formats.day(byWhen), path)}`,
    };
  });
};

/** Dates that stay as they are, each with its reason. */
export const keptData = (view: CaseInView) => {
  const nameOf = inputNames(view);
  const { quoted, views } = labelsOf(view);
  return keptDates(view.businessCase).map(({ keep, kind, name, id, because }) => ({
    id: keep,
    date: views.keptDates[kind](quoted(kind === 'number' ? nameOf({ id, name }) : name)),
    because: phrase`${textValue(because, 'datesBecause')}`,
  }));
};
