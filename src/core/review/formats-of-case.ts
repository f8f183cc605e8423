import type { BusinessCase } from '../business-case/schema/index.ts';
import { languageOf } from '../data/language-of.ts';
import { type Formats, formatsFor } from '../quantities/format.ts';

/**
 * Numbers and amounts as the papers of this case write them. The sentences of the review are English, and so are the
 * months, durations and lists in them: “ends in December 2027” of a German case too.
 */
export const formatsOfCase = ({ basics }: Pick<BusinessCase, 'basics'>): Formats => {
  const currency = basics.currency || 'GBP';
  const formats = formatsFor(basics.language || 'en-GB', currency);
  if (languageOf(formats.language) === 'en') return formats;
  const { day, month, duration, list } = formatsFor('en-GB', currency);
  return { ...formats, day, month, duration, list };
};
