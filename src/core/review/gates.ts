import type { Finding, Gate } from './define-rule.ts';

/** In the order in which a case comes to them. */
export const gates: readonly Gate[] = ['draft', 'finance', 'board'];

/** The findings that stand between the case and a gate: its own, and those of the gates before it. */
export const findingsBefore = (findings: readonly Finding[], gate: Gate): Finding[] =>
  findings.filter(
    (finding) => finding.severity === 'must' && gates.indexOf(finding.gate) <= gates.indexOf(gate),
  );
