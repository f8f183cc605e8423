import type { BusinessCase } from '../../business-case/schema/index.ts';
import { textOf } from '../../document/index.ts';
import { factsOf } from '../facts/index.ts';
import { labelsOf } from '../labels/labels-of.ts';
import { formatsFor } from '../../quantities/format.ts';
import { sayingOf } from '../saying.ts';
import { caseInView, storyShape, storyView } from '../story-view/index.ts';
import type { CaseValues } from './tables.ts';
import { valuesIn } from './values.ts';

/** What every name says in a case. */
export const caseValues = (businessCase: BusinessCase): CaseValues => {
  const { title, language, currency } = businessCase.basics;
  const formats = formatsFor(language || 'en-GB', currency || 'GBP');
  const view = caseInView(businessCase, formats);
  const { data } = storyView(view, storyShape());
  const said = sayingOf(view);
  return {
    title: title || 'Business case',
    valueOf: valuesIn(data, formats),
    say: (phrase) => textOf(said(phrase).phrase),
    factOf: valuesIn(factsOf({ ...view, labels: labelsOf(view) }).raw, formats),
  };
};
