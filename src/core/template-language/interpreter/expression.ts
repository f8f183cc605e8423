import { HelperMistake, unwritable } from '../helpers/define-helper.ts';
import { didYouMean } from '../../data/nearest-name.ts';
import type { Call, Expression, Hash, LiteralExpression, PathExpression, Position } from './ast.ts';
import type { Compilation } from './compilation.ts';
import { type Evaluate, forbiddenName, pathEvaluator } from './path.ts';
import { literal, nothing, partOf, type Value } from './value.ts';
import type { Frame, Run } from './run.ts';

/** A literal in the place of a name is a name: `{{"cost a year"}}`, `{{12}}`. */
const asPath = (expression: LiteralExpression): PathExpression => ({
  type: 'PathExpression',
  data: false,
  depth: 0,
  parts: [String(expression.original)],
  original: String(expression.original),
  loc: expression.loc,
});

export const namePath = (call: Call, compilation: Compilation): PathExpression => {
  if (call.path.type === 'SubExpression') {
    throw compilation.fault(call.loc.start, 'A name must stand first here, not a parenthesis.');
  }
  return call.path.type === 'PathExpression' ? call.path : asPath(call.path);
};

const checkedPath = (path: PathExpression, compilation: Compilation): Evaluate => {
  const forbidden = forbiddenName(path);
  if (forbidden !== undefined) {
    throw compilation.fault(path.loc.start, `"${forbidden}" is not a name that a template can use.`);
  }
  return pathEvaluator(path);
};

export const hashEvaluator = (hash: Hash | undefined, compilation: Compilation) => {
  const pairs = (hash?.pairs ?? []).map(({ key, value }) => ({
    key,
    evaluate: evaluator(value, compilation),
  }));
  return (frame: Frame, run: Run): Map<string, Value> =>
    new Map(pairs.map(({ key, evaluate }) => [key, evaluate(frame, run)]));
};

const lookupEvaluator = (call: Call, compilation: Compilation): Evaluate => {
  const [owner, name] = call.params.map((parameter) => evaluator(parameter, compilation));
  if (owner === undefined || name === undefined || call.params.length > 2) {
    throw compilation.fault(
      call.loc.start,
      '{{lookup}} takes a group of values and the name of one of them.',
    );
  }
  return (frame, run) => {
    const from = owner(frame, run);
    const key = name(frame, run).raw;
    if (typeof key !== 'string' && typeof key !== 'number') return nothing;
    if (key === '__proto__' || key === 'constructor' || key === 'prototype') return nothing;
    const part = partOf(from, String(key));
    /** The name comes from the case, so a wrong one is no mistake of the template. */
    return typeof part === 'string' ? nothing : part;
  };
};

/** A call as a message names it: a helper with what it works on left out. */
export const writtenName = ({ path, params }: Call): string => {
  const name = path.type === 'SubExpression' ? '' : String(path.original);
  return params.length === 0 ? name : `(${name} …)`;
};

const applied = (run: Run, at: Position, apply: () => Value): Value => {
  try {
    return apply();
  } catch (error) {
    if (error instanceof HelperMistake) throw run.fault(at, error.message);
    throw error;
  }
};

const helperEvaluator = (call: Call, name: string, compilation: Compilation): Evaluate => {
  const parameters = call.params.map((parameter) => evaluator(parameter, compilation));
  const options = hashEvaluator(call.hash, compilation);
  const at = call.loc.start;
  return (frame, run) => {
    run.step(at);
    const helper = run.helpers.get(name);
    if (helper === undefined) {
      throw run.fault(at, `There is no helper "${name}".${didYouMean(name, run.helpers.keys())}`);
    }
    const [least, most] = helper.takes;
    if (parameters.length < least || parameters.length > most) {
      throw run.fault(
        at,
        `"${name}" takes ${least === most ? least : `${least} to ${most}`} values; here are ${parameters.length}.`,
      );
    }
    const values = parameters.map((evaluate) => evaluate(frame, run));
    const given = options(frame, run);
    const mistake = unwritable(helper, values);
    if (mistake !== null) throw run.fault(at, mistake);
    return applied(run, at, () =>
      helper.apply({ arguments: values, options: given, formatter: run.formatter }),
    );
  };
};

/** A name with arguments is a helper; a name alone is always a value. */
export const callEvaluator = (call: Call, compilation: Compilation): Evaluate => {
  const path = namePath(call, compilation);
  if (call.params.length === 0 && call.hash === undefined) return checkedPath(path, compilation);
  const [name = ''] = path.parts;
  if (path.data || path.depth > 0 || path.parts.length !== 1) {
    throw compilation.fault(
      call.loc.start,
      `"${path.original}" is not a helper, so nothing can stand behind it.`,
    );
  }
  return name === 'lookup' ? lookupEvaluator(call, compilation) : helperEvaluator(call, name, compilation);
};

export const evaluator = (expression: Expression, compilation: Compilation): Evaluate => {
  if (expression.type === 'PathExpression') return checkedPath(expression, compilation);
  if (expression.type !== 'SubExpression') {
    const value = literal(expression.value);
    return () => value;
  }
  if (expression.params.length === 0 && expression.hash === undefined) {
    throw compilation.fault(expression.loc.start, 'A helper in parentheses needs something to work on.');
  }
  return callEvaluator(expression, compilation);
};
