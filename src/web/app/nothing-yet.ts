import { emptyCase } from '../../core/business-case/open-case.ts';
import type { BusinessCase } from '../../core/business-case/schema/index.ts';
import { isUnchanged } from '../../core/data/keeping.ts';
import { newCase } from './new-case.ts';

/** Whether a case says no more than a new one does: nobody wants to find it in the list. */
export const isNothingYet = (whole: BusinessCase): boolean =>
  isUnchanged(newCase(whole.id), whole) || isUnchanged(emptyCase(whole.id), whole);
