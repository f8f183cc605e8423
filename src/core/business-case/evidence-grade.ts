import { evidenceOf, pilotEvidenceId } from './pilot-evidence.ts';
import { type Grade, gradesFromBest } from './grade.ts';
import type { BusinessCase, Evidence } from './schema/index.ts';
import type { evidenceKinds } from './schema/evidence.ts';

export type { Grade } from './grade.ts';

const gradeOfKind: Record<keyof typeof evidenceKinds, Grade> = {
  'controlled-test': 'A',
  'system-record': 'A',
  'before-after': 'B',
  'published-trial': 'B',
  supplier: 'C',
  expert: 'C',
  benchmark: 'C',
  assumption: 'D',
  unknown: 'U',
};

/** What a grade means to a reader who has no table of grades at hand. */
export const gradeWords: Record<Grade, string> = {
  A: 'tested or recorded by us',
  B: 'seen by us before and after, or tested elsewhere',
  C: 'said by others',
  D: 'assumed',
  U: 'not known',
};

/** The grade follows from the kind of evidence and is never typed. */
export const gradeOf = (evidence: Evidence): Grade =>
  evidence.kind === undefined ? 'D' : gradeOfKind[evidence.kind];

/** A number is as good as the best piece of evidence it rests on; without any it is an assumption. */
export const gradeOfSources = (businessCase: BusinessCase, ids: readonly string[]): Grade => {
  const known = ids.includes(pilotEvidenceId) ? evidenceOf(businessCase) : businessCase.evidence;
  const grades = known.filter(({ id }) => ids.includes(id)).map(gradeOf);
  return gradesFromBest.find((grade) => grades.includes(grade)) ?? 'D';
};
