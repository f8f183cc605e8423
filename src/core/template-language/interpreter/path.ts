import type { PathExpression } from './ast.ts';
import { blockParam } from './frame.ts';
import { nothing, partOf, type Value, valueOf } from './value.ts';
import type { Frame, RepeatData, Run } from './run.ts';

export type Evaluate = (frame: Frame, run: Run) => Value;

/** Names that lead into the language the program is written in, and never into a case. */
const forbidden = new Set(['__proto__', 'constructor', 'prototype', '__defineGetter__', '__lookupGetter__']);

export const forbiddenName = (path: PathExpression): string | undefined =>
  path.parts.find((part) => forbidden.has(part));

/** `./name`, `this.name` and `../name` mean the data, never a block parameter. */
const isScoped = (path: PathExpression): boolean => /^\.|this\b/u.test(path.original);

type DataName = 'root' | 'index' | 'key' | 'first' | 'last';

const dataNames: readonly DataName[] = ['root', 'index', 'key', 'first', 'last'];

export const isDataName = (name: string): name is DataName => dataNames.some((known) => known === name);

const dataValue = (data: RepeatData, name: DataName): Value =>
  name === 'root' ? data.root : valueOf(data[name]);

const parts = (from: Value, names: readonly string[], path: PathExpression, run: Run): Value => {
  let value = from;
  for (const name of names) {
    const part = partOf(value, name);
    if (typeof part === 'string') throw run.fault(path.loc.start, part);
    value = part;
  }
  return value;
};

const above = (frame: Frame, depth: number): Frame | null => {
  let at: Frame | null = frame;
  for (let left = depth; left > 0 && at !== null; left--) at = at.parent;
  return at;
};

const dataPath = (path: PathExpression): Evaluate => {
  const [name = '', ...rest] = path.parts;
  return (frame, run) => {
    let data: RepeatData | null = frame.data;
    for (let left = path.depth; left > 0 && data !== null; left--) data = data.parent;
    if (!isDataName(name)) throw run.fault(path.loc.start, `There is no "@${name}".`);
    return data === null ? nothing : parts(dataValue(data, name), rest, path, run);
  };
};

export const pathEvaluator = (path: PathExpression): Evaluate => {
  if (path.data) return dataPath(path);
  const [first, ...rest] = path.parts;
  const mayBeParam = path.depth === 0 && !isScoped(path) && first !== undefined;
  return (frame, run) => {
    const param = mayBeParam ? blockParam(frame, first) : undefined;
    if (param !== undefined) return parts(param, rest, path, run);
    const level = above(frame, path.depth);
    return level === null ? nothing : parts(level.context, path.parts, path, run);
  };
};
