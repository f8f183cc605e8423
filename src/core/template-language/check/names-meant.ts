import type { Shape } from '../shape.ts';
import type { Declarations } from './declarations.ts';

interface NamedPath {
  path: string;
  /** The last part of the path, and what people call it. */
  calls: string[][];
}

/** The words of a name, however it joins them: `netBenefit`, `net-benefit`, "Net benefit". */
const wordsOf = (name: string): string[] =>
  name
    .replaceAll(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');

/** Names of lists and groups, and of what stands in groups; what stands in a list has no path of its own. */
const pathsIn = (shape: Shape, path = ''): string[] =>
  shape.kind !== 'object'
    ? []
    : Object.entries(shape.fields).flatMap(([name, field]) => {
        const own = path === '' ? name : `${path}.${name}`;
        return [own, ...pathsIn(field, own)];
      });

const indexes = new WeakMap<object, NamedPath[]>();

const indexOf = (declared: Pick<Declarations, 'shape' | 'called'>): NamedPath[] => {
  const { shape, called = {} } = declared;
  const known = indexes.get(declared);
  if (known !== undefined) return known;
  const index = pathsIn(shape).map((path) => ({
    path,
    calls: [path.slice(path.lastIndexOf('.') + 1), ...(called[path] ?? [])].map(wordsOf),
  }));
  indexes.set(declared, index);
  return index;
};

const isSame = (one: readonly string[], other: readonly string[]): boolean => one.join('') === other.join('');

const holds = (call: readonly string[], wanted: readonly string[]): boolean =>
  wanted.every((word) => call.includes(word));

const mostNamed = 3;

const quotedList = (paths: readonly string[]): string => {
  const quoted = paths.map((path) => `"${path}"`);
  const last = quoted.pop() ?? '';
  return quoted.length === 0 ? last : `${quoted.join(', ')} or ${last}`;
};

/**
 * " Did you mean …?" for a name that stands elsewhere or that people call otherwise: "net" for figures.net-benefit.
 * Empty when nothing is called so.
 */
export const meant = (
  written: string,
  declared: Pick<Declarations, 'shape' | 'called'>,
  prefix: string,
): string => {
  const wanted = wordsOf(written.slice(written.lastIndexOf('.') + 1));
  if (wanted.length === 0) return '';
  const index = indexOf(declared);
  const exact = index.filter(({ calls }) => calls.some((call) => isSame(call, wanted)));
  const found =
    exact.length > 0 ? exact : index.filter(({ calls }) => calls.some((call) => holds(call, wanted)));
  const nearest = found
    .map(({ path }) => path)
    .toSorted((one, other) => one.split('.').length - other.split('.').length || one.length - other.length)
    .slice(0, mostNamed);
  return nearest.length === 0 ? '' : ` Did you mean ${quotedList(nearest.map((path) => prefix + path))}?`;
};
