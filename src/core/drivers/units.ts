import { madeOnce } from '../data/made-once.ts';

/**
 * What a number counts, as powers of its parts: money per contact is `{ money: 1, contact: -1 }`. Shares, points and
 * plain numbers have no parts.
 */
export type Unit = Readonly<Record<string, number>>;

export const plainNumber: Unit = {};

/** Words that name no thing: what is left of a unit without them is the unit. */
const countsNothing = new Set(['', 'share', 'point', 'number', 'count', 'ratio', 'time', '%', '1']);

const irregular = new Map([['people', 'person']]);

/** How people write money: by its sign, its three letters, or its name. */
const moneyWord =
  /^(?:[A-Z]{0,3}[£$€¥]|(?!FTE$)[A-Z]{3}|(?:gbp|eur|usd|chf|money|pounds?|euros?|dollars?))$/u;

/** Whether a word of a unit is money, whatever the currency. */
export const isMoney = (word: string): boolean => moneyWord.test(word) || moneyWord.test(word.toLowerCase());

const plurals = new Map([
  ['person', 'people'],
  ['money', 'money'],
  ['staff', 'staff'],
  ['FTE', 'FTE'],
]);

const singularOf = (word: string): string => {
  const known = irregular.get(word);
  if (known !== undefined) return known;
  if (isMoney(word)) return 'money';
  if (/[^aeiou]ies$/u.test(word)) return `${word.slice(0, -3)}y`;
  if (/(?:x|ch|sh|ss)es$/u.test(word)) return word.slice(0, -2);
  return /[^su]s$/u.test(word) ? word.slice(0, -1) : word;
};

const pluralOf = (word: string): string => {
  const known = plurals.get(word);
  if (known !== undefined) return known;
  // A noun of another language, “Kunden”, has a plural of its own and stays as it was typed.
  if (!/^[a-z][a-z -]*$/u.test(word)) return word;
  if (/[^aeiou]y$/u.test(word)) return `${word.slice(0, -1)}ies`;
  return /(?:x|ch|sh|s)$/u.test(word) ? `${word}es` : `${word}s`;
};

const withoutZeros = (unit: Unit): Unit =>
  Object.fromEntries(Object.entries(unit).filter(([, power]) => power !== 0));

/** Names come from people: one that every object knows, such as `constructor`, must not be found in it. */
const powerIn = (unit: Unit, name: string): number => (Object.hasOwn(unit, name) ? (unit[name] ?? 0) : 0);

export const productOf = (left: Unit, right: Unit): Unit =>
  withoutZeros(
    Object.fromEntries(
      [...new Set([...Object.keys(left), ...Object.keys(right)])].map((name) => [
        name,
        powerIn(left, name) + powerIn(right, name),
      ]),
    ),
  );

export const powerOf = (unit: Unit, power: number): Unit =>
  withoutZeros(Object.fromEntries(Object.entries(unit).map(([name, own]) => [name, own * power])));

export const quotientOf = (above: Unit, below: Unit): Unit => productOf(above, powerOf(below, -1));

export const isSameUnit = (left: Unit, right: Unit): boolean =>
  Object.keys(quotientOf(left, right)).length === 0;

const partOf = (text: string): Unit => {
  const word = singularOf(text.trim().replace(/^(?:a|an|each|every|one|per)\s+/u, ''));
  return countsNothing.has(word) ? plainNumber : { [word]: 1 };
};

/** `contacts/year`, `money/contact`, `minutes per contact`, `claims a year`: the unit that a text names. */
export const unitOf = madeOnce((text): Unit => {
  const [above = '', ...below] = text
    .trim()
    .replace(/\s+per\s+/gu, '/')
    .replace(/\s+(?:a|each|every)\s+/gu, '/')
    .split('/');
  return below.reduce<Unit>(
    (unit, part) => quotientOf(unit, partOf(part)),
    above.split(/[*×·]/u).reduce<Unit>((unit, part) => productOf(unit, partOf(part)), plainNumber),
  );
});

/** The same text for the same unit, however it was written. */
export const unitName = madeOnce((text): string =>
  Object.entries(unitOf(text))
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, power]) => `${name}^${power}`)
    .join(' '),
);

const powerInWords = (name: string, power: number, isLast: boolean): string => {
  const word = isLast ? pluralOf(name) : name;
  return power === 1 ? word : `${word} to the power of ${power}`;
};

/** "minutes per contact", "money a year", "a plain number". */
export const unitInWords = (unit: Unit): string => {
  const parts = Object.entries(unit);
  const above = parts
    .filter(([, power]) => power > 0)
    .map(([name, power]) => powerInWords(name, power, true));
  const below = parts
    .filter(([name, power]) => power < 0 && name !== 'year')
    .map(([name, power]) => powerInWords(name, -power, false));
  if (parts.length === 0) return 'a plain number';
  const counted = above.length === 0 ? 'a number' : above.join(' × ');
  const each = below.map((name) => ` per ${name}`).join('');
  const years = powerIn(unit, 'year');
  return `${counted}${each}${years < 0 ? (years === -1 ? ' a year' : ` per year to the power of ${-years}`) : ''}`;
};
