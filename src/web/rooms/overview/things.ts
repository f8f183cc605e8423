import { findingsBefore, gates } from '../../../core/review/gates.ts';
import type { Finding, Gate } from '../../../core/review/define-rule.ts';

/** What is to be done at one place of the case, however many rules found it. */
export interface Thing {
  path: string;
  gate: Gate;
  /** The sentence that weighs most; the others say more of the same place. */
  message: string;
  findings: readonly Finding[];
}

/** A row of a list, or the field: `costs[licences].amount.base` is the amount of the licences. */
const placeOf = ({ path }: Finding): string =>
  path.replace(/\.(?:low|base|high|source|asOf|owner|evidence)$/u, '');

/** Findings as things to do, in their order; those of one place are one thing. */
export const thingsIn = (findings: readonly Finding[]): Thing[] => {
  const places = new Map<string, Finding[]>();
  for (const finding of findings) {
    const place = placeOf(finding);
    places.set(place, [...(places.get(place) ?? []), finding]);
  }
  return [...places.values()].flatMap((own) => {
    const [first] = own;
    return first === undefined
      ? []
      : [{ path: first.path, gate: first.gate, message: first.message, findings: own }];
  });
};

/** What stands before each gate: its own things, and not again those of the gates before it. */
export const thingsByGate = (findings: readonly Finding[]): { gate: Gate; things: Thing[] }[] => {
  const musts = thingsIn(findingsBefore(findings, 'board'));
  return gates.map((gate) => ({ gate, things: musts.filter((thing) => thing.gate === gate) }));
};

/**
 * The best next steps, the best first: what stops the nearest gate, of that what moves the number most, then the place
 * that most rules ask about. `swings` says by how much the worth moves with an input, by the place where it is entered.
 */
export const nextSteps = (findings: readonly Finding[], swings: ReadonlyMap<string, number>): Thing[] => {
  const swingOf = ({ path }: Thing): number =>
    Math.max(0, ...[...swings].map(([place, swing]) => (path.startsWith(place) ? swing : 0)));
  return thingsIn(findings).toSorted(
    (one, other) =>
      severityOf(one) - severityOf(other) ||
      gates.indexOf(one.gate) - gates.indexOf(other.gate) ||
      swingOf(other) - swingOf(one) ||
      other.findings.length - one.findings.length,
  );
};

const severityOf = ({ findings }: Thing): number =>
  findings.some(({ severity }) => severity === 'must') ? 0 : 1;
