import type { Origin } from '../prescan.ts';
import type { Body } from './compilation.ts';
import { type Value, valueOf } from './value.ts';

/** What `@index` and its like stand for; every repeat has its own. */
export interface RepeatData {
  root: Value;
  index: number | null;
  key: string | number | null;
  first: boolean | null;
  last: boolean | null;
  parent: RepeatData | null;
}

interface BlockParams {
  names: readonly string[];
  values: readonly Value[];
  parent: BlockParams | null;
}

/** Everything that names can mean at one place of a template. Frames are never changed, so they can be kept. */
export interface Frame {
  context: Value;
  /** What `../` leads to. */
  parent: Frame | null;
  params: BlockParams | null;
  data: RepeatData;
  partials: ReadonlyMap<string, Partial>;
}

/** A part of a template that is used by name; an inline one remembers where it was defined. */
export interface Partial {
  body: Body;
  /** Place by line, in the text where it is written. */
  places: readonly number[];
  origin: Origin;
  /** Null for a file of its own, and for one that is defined in no block. */
  definedIn: Frame | null;
}

export const rootFrame = (root: Value, partials: ReadonlyMap<string, Partial>): Frame => ({
  context: root,
  parent: null,
  params: null,
  data: { root, index: null, key: null, first: null, last: null, parent: null },
  partials,
});

/** As in Handlebars, a block that stays with the same value is no level of its own for `../`. */
export const levelAbove = (frame: Frame | null, context: Value): Frame | null =>
  frame !== null && frame.context.raw === context.raw ? frame.parent : frame;

export const blockParam = (frame: Frame, name: string): Value | undefined => {
  for (let params = frame.params; params !== null; params = params.parent) {
    const index = params.names.indexOf(name);
    if (index !== -1) return params.values[index] ?? valueOf(undefined);
  }
  return undefined;
};
