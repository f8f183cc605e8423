import type { Formats } from '../../quantities/format.ts';

/** The sign that a unit begins with, and the words after it: "% of customers". */
const partsOf = (unit: string): [sign: string, words: string] => {
  const sign = unit.startsWith('%') ? '%' : '';
  return [sign, unit.slice(sign.length).trim()];
};

/** As the numbers of the case stand by their sign: "31%", and "31 %" in German. */
const withSign = ({ number, share }: Formats, value: number, sign: string): string =>
  sign === '' ? number(value) : share(0).replace(number(0), () => number(value));

/** A unit stands after its number: "31%", "73% of customers", "192,000 calls a year". */
const inUnit = (formats: Formats, value: number, unit: string): string => {
  const [sign, words] = partsOf(unit);
  return `${withSign(formats, value, sign)}${words === '' ? '' : ` ${words}`}`;
};

/** Two numbers of one unit: words are said once, after the second; a sign stands after both. */
export const bothInUnit = (
  formats: Formats,
  from: number,
  to: number,
  unit: string,
): [from: string, to: string] => [inUnit(formats, from, partsOf(unit)[0]), inUnit(formats, to, unit)];

/** A number with the sign of its unit alone, and the words of the unit: "6%" and "of stays". */
export const signAndWords = (
  formats: Formats,
  value: number,
  unit: string,
): { said: string; words: string } => {
  const [sign, words] = partsOf(unit);
  return { said: withSign(formats, value, sign), words };
};
