import { startLower } from '../../../core/data/letter-case.ts';
import type { Finding, Gate } from '../../../core/review/define-rule.ts';
import { thingsByGate } from './things.ts';

const counted = (count: number): string => (count === 1 ? '1 thing' : `${count} things`);

/** What a gate is called by whom it stops. */
export const stoppedBy = (gate: Gate, decider: string): { open: (count: number) => string; done: string } =>
  ({
    draft: {
      open: (count: number) => `${counted(count)} before a first draft`,
      done: 'Nothing stops a draft',
    },
    finance: {
      open: (count: number) => `${counted(count)} finance would stop at`,
      done: 'Nothing finance would stop at',
    },
    board: {
      open: (count: number) => `${counted(count)} ${startLower(decider)} would stop at`,
      done: `Nothing ${startLower(decider)} would stop at`,
    },
  })[gate];

/** How a case stands, as one line: what is left before its next gate, or that nothing is. */
export const standingLine = (
  findings: readonly Finding[],
  decider: string,
): { line: string; isReady: boolean } => {
  const gates = thingsByGate(findings);
  const left = gates.reduce((sum, { things }) => sum + things.length, 0);
  // Only what the next gate needs is counted: who has just begun is not met with all that a board may ask.
  const next = gates.find(({ things }) => things.length > 0);
  const words = stoppedBy(next?.gate ?? 'board', decider);
  return { line: next === undefined ? words.done : words.open(next.things.length), isReady: left === 0 };
};
