/** The sign that a unit begins with, and the words after it: "% of customers". */
const partsOf = (unit: string): [sign: string, words: string] => {
  const sign = unit.startsWith('%') ? '%' : '';
  return [sign, unit.slice(sign.length).trim()];
};

/** A unit stands after its number: "31%", "73% of customers", "192,000 calls a year". */
export const inUnit = (number: string, unit: string): string => {
  const [sign, words] = partsOf(unit);
  return `${number}${sign}${words === '' ? '' : ` ${words}`}`;
};

/** Two numbers of one unit: words are said once, after the second; a sign stands after both. */
export const bothInUnit = (from: string, to: string, unit: string): [from: string, to: string] => [
  inUnit(from, partsOf(unit)[0]),
  inUnit(to, unit),
];
