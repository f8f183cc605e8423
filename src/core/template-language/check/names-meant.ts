import type { Shape } from '../shape.ts';
import type { Declarations } from './declarations.ts';

type Index = Pick<Declarations, 'shape' | 'called'>;

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
        const segment = /^[\p{L}\p{N}_-]+$/u.test(name) ? name : `[${name}]`;
        const own = path === '' ? segment : `${path}.${segment}`;
        return [own, ...pathsIn(field, own)];
      });

const indexes = new WeakMap<object, NamedPath[]>();

const indexOf = (declared: Index): NamedPath[] => {
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

/** The shortest paths of those that are called so. */
const pathsCalled = (index: readonly NamedPath[], isIt: (call: readonly string[]) => boolean): string[] =>
  index
    .filter(({ calls }) => calls.some(isIt))
    .map(({ path }) => path)
    .toSorted((one, other) => one.split('.').length - other.split('.').length || one.length - other.length)
    .slice(0, mostNamed);

const nearIn = (mistake: string): string | undefined => /Did you mean "([^"]+)"\?$/u.exec(mistake)?.[1];

/**
 * A mistake with what was probably meant: a name that people call so ("net" for figures.net-benefit), one that is
 * spelled alike, or one in whose words it stands. `prefix` leads to the names from where the mistake is.
 */
export const withNamesMeant = (mistake: string, written: string, declared: Index, prefix = ''): string => {
  const wanted = wordsOf(written.slice(written.lastIndexOf('.') + 1));
  if (wanted.length === 0) return mistake;
  const index = indexOf(declared);
  const near = nearIn(mistake);
  const exact = pathsCalled(index, (call) => isSame(call, wanted));
  if (near !== undefined && (exact.length === 0 || exact.some((path) => path.endsWith(near)))) return mistake;
  const found = exact.length > 0 ? exact : pathsCalled(index, (call) => holds(call, wanted));
  const names = [...found.map((path) => prefix + path), ...(near === undefined ? [] : [near])];
  return names.length === 0
    ? mistake
    : `${mistake.replace(/ (Did you mean|Here are).*$/su, '')} Did you mean ${quotedList(names)}?`;
};
