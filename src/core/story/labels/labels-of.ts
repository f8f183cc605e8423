import type { Labels } from './labels.ts';
import type { CaseInNumbers } from '../story-view/case-in-view.ts';
import { labelsIn } from './in-language.ts';
import { withHouseNames } from './with-house-names.ts';

/** The words of the language that a view speaks, with the names that the house of the case gives. */
export const labelsOf = ({
  formats,
  businessCase,
}: Pick<CaseInNumbers, 'formats'> & Partial<Pick<CaseInNumbers, 'businessCase'>>): Labels =>
  withHouseNames(labelsIn(formats.language), businessCase?.house, formats.language);
