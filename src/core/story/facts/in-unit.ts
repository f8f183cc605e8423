/** A unit stands after its number: "31%", "192,000 calls a year". */
export const inUnit = (number: string, unit: string): string =>
  unit === '' ? number : unit === '%' ? `${number}%` : `${number} ${unit}`;

/** Two numbers of one unit: words are said once, after the second; a sign stands after both. */
export const bothInUnit = (from: string, to: string, unit: string): [from: string, to: string] => [
  inUnit(from, unit === '%' ? unit : ''),
  inUnit(to, unit),
];
