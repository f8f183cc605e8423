import { didYouMean } from '../../data/nearest-name.ts';
import type { BlockStatement, Position } from './ast.ts';
import type { Compilation } from './compilation.ts';
import { evaluator, namePath } from './expression.ts';
import { levelAbove } from './frame.ts';
import { writesBlocks } from './partials.ts';
import { exists, itemKey, partOf, type Value, valueOf } from './value.ts';
import type { Body, Frame, RepeatData, Run, Step } from './run.ts';

type Block = (statement: BlockStatement, compilation: Compilation) => Step;

const onlyArgument = (statement: BlockStatement, name: string, compilation: Compilation) => {
  const [first, ...others] = statement.params;
  if (first === undefined || others.length > 0) {
    const [pair] = statement.hash?.pairs ?? [];
    const hint = pair === undefined ? '' : ` To compare, write {{#${name} (eq ${pair.key} …)}}.`;
    throw compilation.fault(statement.loc.start, `{{#${name}}} takes exactly one value.${hint}`);
  }
  const stranger = statement.hash?.pairs.find(
    ({ key }) => !(key === 'includeZero' && name !== 'each' && name !== 'with'),
  );
  if (stranger !== undefined) {
    throw compilation.fault(stranger.loc.start, `{{#${name}}} knows no "${stranger.key}".`);
  }
  return evaluator(first, compilation);
};

/** Zero is a value here; in Handlebars it is not. */
const condition =
  (name: string, wanted: boolean): Block =>
  (statement, compilation) => {
    const asked = onlyArgument(statement, name, compilation);
    const then = compilation.body(statement.program);
    const otherwise = compilation.body(statement.inverse);
    const at = statement.loc.start;
    return (frame, run) => {
      const body = exists(asked(frame, run)) === wanted ? then : otherwise;
      run.deeper(at, () => body.run(frame, frame, run));
    };
  };

const inside = (
  frame: Frame,
  context: Value,
  body: Body,
  params: readonly Value[],
  data: RepeatData,
): Frame => ({
  context,
  parent: levelAbove(frame, context),
  params: { names: body.names, values: params, parent: frame.params },
  data,
  partials: frame.partials,
});

const within: Block = (statement, compilation) => {
  const asked = onlyArgument(statement, 'with', compilation);
  const body = compilation.body(statement.program);
  const otherwise = compilation.body(statement.inverse);
  const at = statement.loc.start;
  return (frame, run) => {
    const value = asked(frame, run);
    if (!exists(value)) {
      run.deeper(at, () => otherwise.run(frame, frame, run));
      return;
    }
    const next = inside(frame, value, body, [value], frame.data);
    const anchor = run.anchor;
    if (writesBlocks(body.outline, frame)) run.anchor = { ...anchor, frame: next };
    run.deeper(at, () => body.run(next, frame, run));
    run.anchor = anchor;
  };
};

interface Item {
  value: Value;
  /** As `@key` says it. */
  key: string | number;
  /** As block ids say it. */
  id: string;
}

const itemAt = (list: Value, name: string, key: string | number, run: Run, at: Position): Item => {
  const value = partOf(list, name);
  if (typeof value === 'string') throw run.fault(at, value);
  const id = typeof key === 'number' ? itemKey(list.shape, value.raw, key) : key;
  return { value, key, id };
};

const itemsOf = (value: Value, run: Run, at: Position): Item[] => {
  const { raw, shape } = value;
  if (shape.kind === 'leaf') {
    throw run.fault(at, `"${value.path}" is a single value; only a list can be repeated.`);
  }
  if (Array.isArray(raw)) {
    return [...raw.keys()]
      .filter((index) => Object.hasOwn(raw, index))
      .map((index) => itemAt(value, String(index), index, run, at));
  }
  if (typeof raw !== 'object' || raw === null) return [];
  const names =
    shape.kind === 'object'
      ? Object.keys(raw).filter((name) => Object.hasOwn(shape.fields, name))
      : Object.keys(raw);
  return names.map((name) => itemAt(value, name, name, run, at));
};

const each: Block = (statement, compilation) => {
  const asked = onlyArgument(statement, 'each', compilation);
  const body = compilation.body(statement.program);
  const otherwise = compilation.body(statement.inverse);
  const at = statement.loc.start;
  return (frame, run) => {
    const items = itemsOf(asked(frame, run), run, at);
    if (items.length === 0) run.deeper(at, () => otherwise.run(frame, frame, run));
    const anchor = run.anchor;
    const apart = writesBlocks(body.outline, frame);
    for (const [index, { value, key, id }] of items.entries()) {
      run.step(at);
      const last = index === items.length - 1;
      const data = { root: frame.data.root, index, key, first: index === 0, last, parent: frame.data };
      const next = inside(frame, value, body, [value, valueOf(key)], data);
      if (apart) run.anchor = { ...anchor, frame: next, keys: [...anchor.keys, id] };
      run.deeper(at, () => body.run(next, frame, run));
      run.anchor = anchor;
    }
  };
};

/** A block of the language: what it does, how it is written, and how it runs. */
export interface BlockKind {
  description: string;
  example: string;
  block: Block;
}

export const blockKinds: ReadonlyMap<string, BlockKind> = new Map([
  [
    'if',
    {
      description:
        'What stands in it, where the value is there. Zero is; an empty text, an empty list and no are not.',
      example:
        '{{#if pilot.where}}It is tried first in {{pilot.where}}.{{else}}Nothing is tried before.{{/if}}',
      block: condition('if', true),
    },
  ],
  [
    'unless',
    {
      description: 'What stands in it, where the value is not there.',
      example: '{{#unless figures.payback-month}}It does not pay back within {{horizon}}.{{/unless}}',
      block: condition('unless', false),
    },
  ],
  [
    'each',
    {
      description:
        'Repeats for each row of a list. Inside, the names of the row stand alone; {{@index}} counts from 0, and @first and @last are yes for the first and the last row.',
      example: '{{#each risks}}{{name}}{{#unless @last}}; {{/unless}}{{/each}}',
      block: each,
    },
  ],
  [
    'with',
    {
      description:
        'Goes into a group, so that its names stand alone. Where the group is empty, nothing is written.',
      example: '{{#with recommended}}{{name}}: {{reason}}{{/with}}',
      block: within,
    },
  ],
]);

export const blockStep = (statement: BlockStatement, compilation: Compilation): Step => {
  const { original, loc } = namePath(statement, compilation);
  const known = blockKinds.get(original);
  if (known !== undefined) return known.block(statement, compilation);
  const names = [...blockKinds.keys()];
  const hint = didYouMean(original, names);
  throw compilation.fault(
    loc.start,
    `{{#${original}}} is not a block.${hint === '' ? ' The blocks are #if, #unless, #each and #with.' : hint}`,
  );
};
