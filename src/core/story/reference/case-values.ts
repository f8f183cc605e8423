import type { BusinessCase } from '../../business-case/schema/index.ts';
import { formatsFor } from '../../quantities/format.ts';
import { caseInView, storyShape, storyView } from '../story-view/index.ts';
import type { CaseValues } from './tables.ts';
import { valuesIn } from './values.ts';

/** What every name says in a case. */
export const caseValues = (businessCase: BusinessCase): CaseValues => {
  const { title, language, currency } = businessCase.basics;
  const formats = formatsFor(language || 'en-GB', currency || 'GBP');
  const { data } = storyView(caseInView(businessCase, formats), storyShape());
  return { title: title || 'Business case', valueOf: valuesIn(data, formats) };
};
