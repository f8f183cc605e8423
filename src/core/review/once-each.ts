import type { Fault, Severity } from './define-rule.ts';

const isUnder = (path: string, place: string): boolean =>
  path.startsWith(`${place}.`) || path.startsWith(`${place}[`);

/**
 * One fault of one field is one finding. Several rules may find that a field is empty: the first of them says so. What
 * only follows from a fault elsewhere in the same row is left to that one.
 */
export const onceEach = <Found extends Fault & { severity: Severity }>(found: readonly Found[]): Found[] =>
  found.filter((fault, index) => {
    const isTold = found
      .slice(0, index)
      .some(
        ({ path, message, cause }) =>
          path === fault.path &&
          (message === fault.message || (cause !== undefined && cause === fault.cause)),
      );
    const isExplained =
      fault.cause === 'follows' &&
      found.some(
        (other) =>
          other.severity === 'must' &&
          other.cause !== 'follows' &&
          (other.path === fault.path || isUnder(other.path, fault.path)),
      );
    return !isTold && !isExplained;
  });
