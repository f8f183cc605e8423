import type { Run } from '../document/index.ts';
import { orHereAre } from '../data/nearest-name.ts';

/**
 * What a value is, and so how it prints. `prose` may hold paragraphs, lists and bold words; a `phrase` is a clause
 * that the program generated, made of runs.
 */
export type LeafFormat =
  | 'text'
  | 'prose'
  | 'money'
  | 'share'
  | 'count'
  | 'number'
  | 'date'
  | 'month'
  | 'boolean'
  | 'phrase';

/** The value of a leaf with the format `phrase`. */
export interface Phrase {
  phrase: Run[];
}

export const isPhrase = (value: unknown): value is Phrase =>
  typeof value === 'object' && value !== null && 'phrase' in value && Array.isArray(value.phrase);

/**
 * The names that templates may use. Where nothing is declared (`open`) names are looked up as they are; everywhere
 * else an undeclared name is the template's mistake, and a declared one that this case lacks is empty.
 */
export type Shape =
  | { kind: 'open' }
  /**
   * `inWords`: the name beside it that says a value below zero in words; set where there may be one. `reads`: whole
   * sentences, or how the sentence begins that it ends.
   */
  | { kind: 'leaf'; format: LeafFormat; inWords?: string; reads?: 'sentences' | { ends: string } }
  /** `printed`: the field that stands for the whole, so that `{{figures.net-benefit}}` prints its value. */
  | {
      kind: 'object';
      fields: Readonly<Record<string, Shape>>;
      printed?: { field: string; format: LeafFormat; inWords?: string };
    }
  | { kind: 'record'; item: Shape }
  /** `key`: the field that names an item in paths and block ids, instead of its number. */
  | { kind: 'list'; item: Shape; key?: string };

export const openShape: Shape = { kind: 'open' };

export const leafShape = (format: LeafFormat): Shape => ({ kind: 'leaf', format });

const isIndex = (name: string): boolean => /^\d+$/u.test(name);

type Parts = {
  [Kind in Shape['kind']]: (
    shape: Extract<Shape, { kind: Kind }>,
    name: string,
    owner: string,
  ) => Shape | string;
};

const parts: Parts = {
  open: (shape) => shape,
  record: (shape) => shape.item,
  list: (shape, name, owner) => {
    if (isIndex(name)) return shape.item;
    if (name === 'length') return leafShape('count');
    return `"${owner}" is a list. Repeat for its items with {{#each ${owner}}}, then write {{${name}}}.`;
  },
  leaf: (_shape, name, owner) => `"${owner}" is a single value and has no part "${name}".`,
  object: (shape, name, owner) => {
    const field = Object.hasOwn(shape.fields, name) ? shape.fields[name] : undefined;
    if (field !== undefined) return field;
    const where = owner === '' ? '' : ` in "${owner}"`;
    return `There is no "${name}"${where}.${orHereAre(name, Object.keys(shape.fields))}`;
  },
};

/** What a name stands for inside a shape, or a sentence that says why it stands for nothing. */
export const declaredPart = (shape: Shape, name: string, owner: string): Shape | string => {
  const partOf = parts[shape.kind] as (shape: Shape, name: string, owner: string) => Shape | string;
  return partOf(shape, name, owner);
};
