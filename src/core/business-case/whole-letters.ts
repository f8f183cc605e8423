/** Half of a letter without its other half, or a code that no letter has: no document can hold them. */
const broken = /[\p{Surrogate}\p{Noncharacter_Code_Point}]/gu;

const instead = '\uFFFD';

/**
 * A value from outside whose texts are whole: what no document can hold is replaced by the sign for it. Names of
 * fields stay as they are; a zero has no sign. `count` says how many letters were replaced.
 */
export const withWholeLetters = (value: unknown, count: (letters: number) => void): unknown => {
  if (typeof value === 'number') return value === 0 ? 0 : value;
  if (typeof value === 'string') {
    const found = value.match(broken)?.length ?? 0;
    if (found === 0) return value;
    count(found);
    return value.replaceAll(broken, instead);
  }
  if (Array.isArray(value)) return value.map((part: unknown) => withWholeLetters(part, count));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, part]) => [name, withWholeLetters(part, count)]),
  );
};
