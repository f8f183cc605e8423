import type { Finding } from '../../core/review/index.ts';
import { useDerived } from './derived.ts';

/** Rules about a value that was entered, not about one that is missing: those are said where it is entered too. */
const ofValues: ReadonlySet<string> = new Set([
  'dates-in-order',
  'gates-in-time',
  'hypothesis-size',
  'inside-the-plan',
  'range-shapes',
  'settings-in-bounds',
  'unusual-numbers',
]);

const known = new WeakMap<readonly Finding[], ReadonlyMap<string, string>>();

const byPath = (findings: readonly Finding[]): ReadonlyMap<string, string> => {
  const before = known.get(findings);
  if (before !== undefined) return before;
  const cautions = findings
    .filter(({ rule }) => ofValues.has(rule))
    .map(({ path, message }) => [path, message] as const);
  // The first that a rule found at a place is the one to mend first.
  const made = new Map(cautions.toReversed());
  known.set(findings, made);
  return made;
};

/** What the review finds wrong with the value at a path; undefined when nothing is. */
export const useCautionAt = (path: string): string | undefined =>
  useDerived(({ findings }) => (findings === null ? undefined : byPath(findings).get(path)));
