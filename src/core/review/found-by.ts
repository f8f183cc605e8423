import type { Results } from '../business-case/results/index.ts';
import type { BusinessCase } from '../business-case/schema/index.ts';
import type { Finding, Rule } from './define-rule.ts';
import { gates } from './gates.ts';
import { onceEach } from './once-each.ts';

const severities = ['must', 'should'] as const;

/** The worst first: what stands before the nearest gate, and of that what must be there. */
const byWeight = (one: Finding, other: Finding): number =>
  gates.indexOf(one.gate) - gates.indexOf(other.gate) ||
  severities.indexOf(one.severity) - severities.indexOf(other.severity);

/** What these rules find, the worst first, each fault once. */
export const foundBy = (
  rules: readonly Rule[],
  businessCase: BusinessCase,
  results: Results,
  today: string,
): Finding[] => {
  const found = rules.flatMap(({ id, gate, severity, faults }) =>
    faults(businessCase, results, today).map((fault) => ({ rule: id, gate, severity, ...fault })),
  );
  return onceEach(found.toSorted(byWeight)).map(({ cause: _cause, ...finding }) => finding);
};
