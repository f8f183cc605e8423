import { type CheckBudget, spend } from './check-budget.ts';
import { unwritable } from '../helpers/define-helper.ts';
import { helpers } from '../helpers/index.ts';
import type {
  BlockStatement,
  Call,
  Expression,
  Hash,
  PartialStatement,
  Position,
  ProgramNode,
  Statement,
} from '../interpreter/ast.ts';
import { writtenName } from '../interpreter/expression.ts';
import { bareYesNo, unprintable } from '../interpreter/value.ts';
import { didYouMean, orHereAre } from '../../data/nearest-name.ts';
import type { Origin } from '../source/prescan.ts';
import {
  type Check,
  type CheckedPart,
  type Declared,
  declaredAt,
  type Names,
  open,
  type Scope,
  tell,
} from './check-paths.ts';
import { leafShape, openShape, type Shape } from '../shape.ts';
import { fitCaution, lastLine, signCaution, valueOnLine } from './bare-amount.ts';
import { faultOr, TemplateFault } from '../source/template-fault.ts';

const checkHash = (hash: Hash | undefined, scope: Scope, check: Check): void => {
  for (const { value } of hash?.pairs ?? []) declaredBy(value, scope, check);
};

const checkOptions = (call: Call, name: string, scope: Scope, check: Check): void => {
  const known = helpers.get(name)?.options ?? {};
  for (const { key, value, loc } of call.hash?.pairs ?? []) {
    const words = Object.hasOwn(known, key) ? known[key] : undefined;
    if (words === undefined) {
      tell(check, scope, loc.start, `"${name}" knows no "${key}".${didYouMean(key, Object.keys(known))}`);
    } else if (value.type === 'StringLiteral' && words.length > 0 && !words.includes(String(value.value))) {
      tell(
        check,
        scope,
        loc.start,
        `${key}="${String(value.value)}" is not known. It can be ${words.join(', ')}.`,
      );
    }
  }
};

const helperResult = (call: Call, name: string, scope: Scope, check: Check): Declared => {
  const given = call.params.map((parameter) => declaredBy(parameter, scope, check));
  checkHash(call.hash, scope, check);
  if (name === 'lookup') return open('lookup');
  const helper = helpers.get(name);
  if (helper === undefined) {
    tell(check, scope, call.loc.start, `There is no helper "${name}".${orHereAre(name, helpers.keys())}`);
    return open(name);
  }
  const [least, most] = helper.takes;
  if (given.length < least || given.length > most) {
    const wanted = least === most ? String(least) : `${least} to ${most}`;
    tell(check, scope, call.loc.start, `"${name}" takes ${wanted} values; here are ${given.length}.`);
  }
  checkOptions(call, name, scope, check);
  for (const value of helper.takesGroups === true ? [] : given) {
    const mistake = unprintable(value.shape, value.name);
    if (mistake !== null) tell(check, scope, call.loc.start, mistake);
  }
  const mistake = unwritable(helper, given);
  if (mistake !== null) {
    tell(check, scope, call.loc.start, mistake);
    return open(name);
  }
  const shape = helper.gives?.(given[0]?.shape ?? openShape) ?? leafShape('text');
  return { shape, name: given[0]?.name ?? name };
};

const called = (call: Call, scope: Scope, check: Check): Declared => {
  const { path } = call;
  if (path.type === 'SubExpression') return open('');
  if (call.params.length > 0 || call.hash !== undefined) {
    return helperResult(call, String(path.original), scope, check);
  }
  if (path.type === 'PathExpression') return declaredAt(path, scope, check);
  const named = { type: 'PathExpression', data: false, depth: 0, loc: path.loc } as const;
  const name = String(path.original);
  return declaredAt({ ...named, parts: [name], original: name }, scope, check);
};

const declaredBy = (expression: Expression, scope: Scope, check: Check): Declared => {
  if (expression.type === 'PathExpression') return declaredAt(expression, scope, check);
  return expression.type === 'SubExpression'
    ? called(expression, scope, check)
    : { shape: leafShape('text'), name: String(expression.original) };
};

const itemOf = ({ shape, name }: Declared, scope: Scope, at: Position, check: Check): Declared => {
  if (shape.kind === 'list' || shape.kind === 'record') return { shape: shape.item, name: 'this' };
  if (shape.kind === 'leaf')
    tell(check, scope, at, `"${name}" is a single value; only a list can be repeated.`);
  return open('this');
};

const blockScope = (
  statement: BlockStatement,
  name: string,
  subject: Declared,
  scope: Scope,
  check: Check,
): Scope => {
  if (name !== 'each' && name !== 'with') return scope;
  const context = name === 'each' ? itemOf(subject, scope, statement.loc.start, check) : subject;
  const [item, key] = statement.program?.blockParams ?? [];
  const params = new Map(scope.params);
  if (item !== undefined) params.set(item, { ...context, name: item });
  if (key !== undefined) params.set(key, open(key));
  return {
    ...scope,
    context: { ...context, name: name === 'each' ? '' : context.name },
    above: scope,
    params,
    repeats: scope.repeats || name === 'each',
  };
};

const checkBlock = (statement: BlockStatement, scope: Scope, check: Check): void => {
  const name = statement.path.type === 'PathExpression' ? statement.path.original : '';
  const [subject] = statement.params.map((parameter) => declaredBy(parameter, scope, check));
  const inner = blockScope(statement, name, subject ?? open(''), scope, check);
  const { line } = check;
  checkBody(statement.program, inner, scope, check);
  const after = check.line;
  check.line = line;
  checkBody(statement.inverse, scope, scope, check);
  check.line = after;
};

const checkPartial = (statement: PartialStatement, scope: Scope, check: Check): void => {
  if (statement.name.type === 'SubExpression') return;
  const name = String(statement.name.original);
  const part = scope.parts.get(name);
  const context =
    statement.params[0] === undefined ? scope.context : declaredBy(statement.params[0], scope, check);
  const given = (statement.hash?.pairs ?? []).map(
    ({ key, value }) => [key, declaredBy(value, scope, check)] as const,
  );
  if (part === undefined) {
    const hint = didYouMean(name, scope.parts.keys()) || ` Add it as the file _${name}.md.hbs.`;
    tell(check, scope, statement.loc.start, `There is no part "${name}".${hint}`);
    return;
  }
  if (check.within.has(part.tree)) {
    const within = [...check.within];
    const from = within.findIndex(([tree]) => tree === part.tree);
    const way = [name, ...within.slice(from + 1).map(([, used]) => used), name].join(' → ');
    tell(
      check,
      scope,
      statement.loc.start,
      `The part "${name}" uses itself: ${way}. Take one of these uses out.`,
    );
    check.circles.push(...check.faults.slice(-1));
    return;
  }
  const missing = (part.takes ?? []).filter((taken) => given.every(([key]) => key !== taken));
  if (missing.length > 0) {
    const written = missing.map((taken) => `${taken}=…`).join(' ');
    tell(check, scope, statement.loc.start, `"${name}" is called with more: write {{> ${name} ${written}}}.`);
    return;
  }
  const seen = check.seen.get(name) ?? new Set<Shape>();
  const base = part.facts ?? context.shape;
  if (seen.has(base) && given.length === 0) return;
  if (seen.size > 40) return;
  const fields = Object.fromEntries(given.map(([key, { shape }]) => [key, shape]));
  const below = base.kind === 'object' ? base : { kind: 'object' as const, fields: {} };
  const shape: Shape =
    given.length === 0 || base.kind === 'open' ? base : { ...below, fields: { ...below.fields, ...fields } };
  check.seen.set(name, seen.add(base).add(shape));
  check.within.set(part.tree, name);
  checkBody(
    part.tree,
    {
      ...scope,
      context: { ...context, shape },
      root: part.facts === undefined ? scope.root : { ...context, shape },
      above: part.definedIn,
      params: part.definedIn?.params ?? new Map(),
      origin: part.origin,
    },
    part.definedIn,
    check,
  );
  check.within.delete(part.tree);
};

const checkStatement = (statement: Statement, scope: Scope, check: Check): void => {
  spend(check.budget, 'statements', 1, scope.origin, statement.loc.start);
  if (statement.type === 'ContentStatement') check.line = lastLine(check.line + statement.value);
  if (statement.type === 'MustacheStatement') {
    const { shape, name } = called(statement, scope, check);
    const isMade = statement.params.length > 0;
    const mistake =
      (isMade && shape.kind !== 'list' ? null : unprintable(shape, name)) ??
      bareYesNo(shape, writtenName(statement));
    if (mistake !== null) tell(check, scope, statement.loc.start, mistake);
    const written = writtenName(statement);
    const caution = isMade
      ? null
      : (signCaution(shape, written, check.line) ?? fitCaution(shape, written, check.line));
    if (caution !== null) tell(check, scope, statement.loc.start, caution, 'warning');
    check.line += valueOnLine;
  }
  if (statement.type === 'BlockStatement') checkBlock(statement, scope, check);
  if (statement.type === 'PartialStatement') checkPartial(statement, scope, check);
};

const inlineParts = (
  body: readonly Statement[],
  scope: Scope,
  outer: Scope | null,
): [string, CheckedPart][] =>
  body.flatMap((statement): [string, CheckedPart][] => {
    const [name] = statement.type === 'DecoratorBlock' ? statement.params : [];
    if (statement.type !== 'DecoratorBlock' || name?.type !== 'StringLiteral') return [];
    const tree = statement.program ?? { type: 'Program', body: [] };
    return [[String(name.value), { tree, origin: scope.origin, definedIn: outer }]];
  });

const checkBody = (
  program: ProgramNode | undefined,
  scope: Scope,
  outer: Scope | null,
  check: Check,
): void => {
  const body = program?.body ?? [];
  const parts = inlineParts(body, scope, outer);
  const inner = parts.length === 0 ? scope : { ...scope, parts: new Map([...scope.parts, ...parts]) };
  for (const statement of body) checkStatement(statement, inner, check);
};

const checkedTree = (
  name: string,
  tree: ProgramNode,
  origin: Origin,
  declared: Names,
  parts: ReadonlyMap<string, CheckedPart>,
  budget: CheckBudget,
): Check => {
  const check: Check = {
    faults: [],
    seen: new Map(),
    within: new Map([[tree, name]]),
    circles: [],
    budget,
    line: '',
    declared,
  };
  const root = { shape: declared.shape, name: '' };
  const scope = { context: root, above: null, params: new Map(), root, repeats: false, parts, origin };
  const exhausted = faultOr(() => checkBody(tree, scope, null, check));
  return exhausted instanceof TemplateFault
    ? { ...check, faults: [...check.faults, exhausted], circles: [...check.circles, exhausted] }
    : check;
};

/** Every name in every branch of a text, whether this case would reach it or not. */
export const nameFaults = (
  tree: ProgramNode,
  origin: Origin,
  declared: Names,
  parts: ReadonlyMap<string, CheckedPart>,
  budget: CheckBudget,
): TemplateFault[] => checkedTree('', tree, origin, declared, parts, budget).faults;

/** Parts that use themselves, whether a section uses them or not. What they are told of is not known, and not asked. */
export const circleFaults = (parts: ReadonlyMap<string, CheckedPart>, budget: CheckBudget): TemplateFault[] =>
  [...parts].flatMap(
    ([name, { tree, origin }]) =>
      checkedTree(name, tree, origin, { shape: openShape }, parts, budget).circles,
  );
