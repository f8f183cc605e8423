import type { BusinessCase } from '../business-case/schema/index.ts';
import { type Formats, formatsFor } from '../quantities/format.ts';

/** Numbers and dates as the papers of this case write them. */
export const formatsOfCase = ({ basics }: Pick<BusinessCase, 'basics'>): Formats =>
  formatsFor(basics.language || 'en-GB', basics.currency || 'GBP');
