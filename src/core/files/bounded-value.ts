import { deepestNesting, longest, most } from './budget.ts';
import { FileRefusal } from './file-refusal.ts';

const forbidden = new Set(['__proto__', 'constructor', 'prototype']);

const inWords = (value: number): string => value.toLocaleString('en-GB');

/** Where a value stands, as the names of its fields. */
const placed = (names: readonly string[]): string => {
  const words = names.filter((name) => !/^\d+$/u.test(name));
  return words.length === 0 ? '' : ` (${words.join(', ')})`;
};

/** Lists at the top of a case that have room for another number of rows than the others. */
const roomOf = new Map([
  ['benefits', most.simulatedRows],
  ['costs', most.simulatedRows],
  ['editions', most.editions],
]);

const rowsOf = (names: readonly string[]): number =>
  (names.length === 1 ? roomOf.get(names[0] ?? '') : undefined) ?? most.rows;

const checkName = (name: string, names: readonly string[]): void => {
  if (forbidden.has(name))
    throw new FileRefusal(
      `This file holds a name (${name}) that no case file needs. Ask its sender for a fresh copy.`,
    );
  if (name.length > longest.name)
    throw new FileRefusal(
      `The name of a field in this file${placed(names)} is longer than ${inWords(longest.name)} characters. Ask its sender for a fresh copy.`,
    );
};

const check = (value: unknown, names: readonly string[]): void => {
  if (typeof value === 'string' && value.length > longest.text)
    throw new FileRefusal(
      `A text in this file${placed(names)} is longer than ${inWords(longest.text)} characters. Shorten it in the file, then open it again.`,
    );
  if (typeof value === 'number' && !Number.isFinite(value))
    throw new FileRefusal(
      `A number in this file${placed(names)} is too large to count with. Correct it in the file, or open an earlier copy.`,
    );
  if (typeof value !== 'object' || value === null) return;
  if (names.length > deepestNesting)
    throw new FileRefusal('This file nests deeper than any case does. Ask its sender for a fresh copy.');
  const entries: [string, unknown][] = Object.entries(value);
  const limit = Array.isArray(value) ? rowsOf(names) : most.rows;
  if (entries.length > limit)
    throw new FileRefusal(
      `A list in this file${placed(names)} has ${inWords(entries.length)} rows; a case has room for ${inWords(limit)}. Divide the case, or open an earlier copy.`,
    );
  for (const [name, part] of entries) {
    if (!Array.isArray(value)) checkName(name, names);
    check(part, [...names, name]);
  }
};

/** A value from outside, unchanged, when a case may hold as much: no name that could change the program, no endless list. */
export const boundedValue = (value: unknown): unknown => {
  check(value, []);
  return value;
};
