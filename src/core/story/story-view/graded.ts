import { gradeOfSources } from '../../business-case/evidence-grade.ts';
import type { CaseInView } from './case-in-view.ts';
import { labelsOf } from '../labels/labels-of.ts';

/** How good the evidence is that these ids name, as a letter and in words. */
export const graded = (view: CaseInView, ids: readonly string[]) => {
  const grade = gradeOfSources(view.businessCase, ids);
  return { grade, gradeWords: labelsOf(view).views.grades[grade] };
};
