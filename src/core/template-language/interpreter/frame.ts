import type { Frame, Partial } from './run.ts';
import { type Value, valueOf } from './value.ts';

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
