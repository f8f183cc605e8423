/** Two dates of which the first must not come after the second, and what to say when it does. */
export interface Pair {
  first: string;
  second: string;
  message: (first: string, second: string) => string;
  path: string;
  /** By what name somebody may say why the two stay as they are; where there is none, one of them is wrong. */
  keep?: string;
}

const isDate = (text: string): boolean => /^\d{4}-\d{2}(?:-\d{2})?$/u.test(text);

/** A month and a day are compared by their months. */
export const isBroken = ({ first, second }: Pair): boolean => {
  const length = Math.min(first.length, second.length);
  return isDate(first) && isDate(second) && first.slice(0, length) > second.slice(0, length);
};
