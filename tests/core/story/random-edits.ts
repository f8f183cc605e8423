import * as fc from 'fast-check';
import { valueAtPath, withValueAt } from '../../../src/core/business-case/path.ts';
import type { BusinessCase } from '../../../src/core/business-case/schema/index.ts';

export type Edit = (businessCase: BusinessCase) => BusinessCase;

const isGroup = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

const partsOf = (value: unknown, path: string): [path: string, part: unknown][] => {
  if (!isGroup(value)) return [];
  return Object.entries(value).map(([name, part]) => {
    const id = isGroup(part) ? part['id'] : undefined;
    if (Array.isArray(value)) return [`${path}[${typeof id === 'string' ? id : name}]`, part];
    return [path === '' ? name : `${path}.${name}`, part];
  });
};

/** Every place of a case, by its path. */
const placesOf = (value: unknown, path = ''): [path: string, part: unknown][] =>
  partsOf(value, path).flatMap(([at, part]) => [[at, part], ...placesOf(part, at)]);

const proseNames =
  /\.(name|problem|cause|why|whyNow|text|wiifm|answer|what|question|story|source|owner|role)$/u;

/** An edit of a place that an earlier edit took away changes nothing. */
const changing =
  (path: string, change: (old: unknown) => unknown): Edit =>
  (businessCase) => {
    const old = valueAtPath(businessCase, path);
    return old === undefined ? businessCase : withValueAt(businessCase, path, change(old));
  };

const rows = (change: (rows: unknown[]) => unknown[]) => (old: unknown) =>
  Array.isArray(old) ? change(old) : old;

/** Edits as a person makes them: a number, some words, a row less, rows in another order. */
export const editsOf = (businessCase: BusinessCase): fc.Arbitrary<Edit> => {
  const places = placesOf(businessCase);
  const numbers = places.filter(([, part]) => typeof part === 'number').map(([path]) => path);
  const words = places
    .filter(([path, part]) => typeof part === 'string' && proseNames.test(path))
    .map(([path]) => path);
  const lists = places
    .filter(([path, part]) => Array.isArray(part) && part.some(isGroup) && path !== 'editions')
    .map(([path]) => path);
  const factors = fc.constantFrom(0, 0.5, 0.9, 1, 1.01, 2);
  return fc.oneof(
    fc
      .tuple(fc.constantFrom(...numbers), factors)
      .map(([path, factor]) => changing(path, (old) => Number(old) * factor)),
    fc
      .tuple(fc.constantFrom(...words), fc.constantFrom('', 'Other words', '- one\n- two', 'A **bold** word'))
      .map(([path, text]) => changing(path, () => text)),
    fc.constantFrom(...lists).map((path) =>
      changing(
        path,
        rows((all) => all.slice(1)),
      ),
    ),
    fc.constantFrom(...lists).map((path) =>
      changing(
        path,
        rows((all) => all.toReversed()),
      ),
    ),
  );
};
