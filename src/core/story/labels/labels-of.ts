import type { Labels } from './labels.ts';
import type { CaseInNumbers } from '../story-view/case-in-view.ts';
import { labelsIn } from './in-language.ts';

/** The words of the language that a view speaks. */
export const labelsOf = ({ formats }: Pick<CaseInNumbers, 'formats'>): Labels => labelsIn(formats.language);
