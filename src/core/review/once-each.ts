import type { Fault, Severity } from './define-rule.ts';

const isUnder = (path: string, place: string): boolean =>
  path.startsWith(`${place}.`) || path.startsWith(`${place}[`);

/**
 * One fault of one field is one finding. Where nothing stands in a field, that is all there is to say of it; one number
 * that differs from several others is told once; and what only follows from an empty field of the same row is left to it.
 */
export const onceEach = <Found extends Fault & { severity: Severity }>(found: readonly Found[]): Found[] => {
  const empty = found.filter(({ cause, severity }) => cause === 'missing' && severity === 'must');
  return found.filter((fault, index) => {
    const isSaidBefore = found
      .slice(0, index)
      .some(
        ({ path, message, cause }) =>
          path === fault.path &&
          (message === fault.message || (cause !== undefined && cause === fault.cause)),
      );
    const isOfNothing =
      fault.cause !== 'missing' &&
      empty.some(
        ({ path }) => path === fault.path || (fault.cause === 'follows' && isUnder(path, fault.path)),
      );
    return !isSaidBefore && !isOfNothing;
  });
};
