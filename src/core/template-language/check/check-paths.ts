import { type CheckBudget, spend } from './check-budget.ts';
import type { PathExpression, Position, ProgramNode } from '../interpreter/ast.ts';
import { isDataName } from '../interpreter/path.ts';
import type { Origin } from '../source/prescan.ts';
import type { Declarations } from './declarations.ts';
import { withNamesMeant } from './names-meant.ts';
import { declaredPart, openShape, type Shape } from '../shape.ts';
import { type Severity, TemplateFault } from '../source/template-fault.ts';

/** A part of the template, as far as names in it go. */
export interface CheckedPart {
  tree: ProgramNode;
  origin: Origin;
  /** Where an inline part was defined; null for a file of its own. */
  definedIn: Scope | null;
  /** Of the words of a phrase: the facts that they may use, and nothing of the place where they are used. */
  facts?: Shape;
  /** What such words are called with. */
  takes?: readonly string[];
}

/** A name as it is declared, and how to call it in a message. */
export interface Declared {
  shape: Shape;
  name: string;
}

export interface Scope {
  context: Declared;
  above: Scope | null;
  params: ReadonlyMap<string, Declared>;
  root: Declared;
  repeats: boolean;
  parts: ReadonlyMap<string, CheckedPart>;
  origin: Origin;
}

/** Which names there are, and what people call them. */
export type Names = Pick<Declarations, 'shape' | 'called'>;

export interface Check {
  faults: TemplateFault[];
  /** Parts that were checked for a context; what uses itself ends here. */
  seen: Map<string, Set<Shape>>;
  /** Parts whose text is being checked, outermost first, with their names: one that is used again uses itself. */
  within: Map<ProgramNode, string>;
  /** The faults of parts that use themselves, also among `faults`. */
  circles: TemplateFault[];
  budget: CheckBudget;
  /** What stands on the line so far. */
  line: string;
  declared: Names;
}

/** A name of which nothing is declared: nothing is asked of its parts either. */
export const open = (name: string): Declared => ({ shape: openShape, name });

export const tell = (
  check: Check,
  scope: Scope,
  at: Position,
  message: string,
  severity: Severity = 'fault',
): void => {
  spend(check.budget, 'mistakes', 1, scope.origin, at);
  const place = { file: scope.origin.file, line: scope.origin.line + at.line - 1, column: at.column + 1 };
  check.faults.push(new TemplateFault(place, message, severity));
};

/** Where else a name is declared that is not declared here: the usual mistake inside a repeat. */
const elsewhere = (name: string, scope: Scope): string => {
  const isIn = ({ shape }: Declared): boolean => shape.kind === 'object' && Object.hasOwn(shape.fields, name);
  for (let level = scope.above, way = '../'; level !== null; level = level.above, way += '../') {
    if (isIn(level.context)) return ` It is declared further out: write {{${way}${name}}}.`;
  }
  return isIn(scope.root) ? ` It is declared at the top: write {{@root.${name}}}.` : '';
};

const start = (
  path: PathExpression,
  scope: Scope,
  check: Check,
): { from: Declared; rest: string[] } | null => {
  const [first = '', ...rest] = path.parts;
  if (path.data) {
    if (!isDataName(first)) {
      tell(
        check,
        scope,
        path.loc.start,
        `There is no "@${first}". There are @root, @index, @key, @first and @last.`,
      );
      return null;
    }
    if (first === 'root') return { from: scope.root, rest };
    if (!scope.repeats)
      tell(check, scope, path.loc.start, `"@${first}" has a meaning only inside {{#each}}.`);
    return { from: open(`@${first}`), rest };
  }
  const param = path.depth === 0 && !/^\.|^this\b/u.test(path.original) ? scope.params.get(first) : undefined;
  if (param !== undefined) return { from: param, rest };
  let level: Scope | null = scope;
  for (let left = path.depth; left > 0 && level !== null; left--) level = level.above;
  if (level !== null) return { from: level.context, rest: path.parts };
  tell(
    check,
    scope,
    path.loc.start,
    `"${path.original}" leads out of the document: there is no level above.`,
  );
  return null;
};

export const declaredAt = (path: PathExpression, scope: Scope, check: Check): Declared => {
  const found = start(path, scope, check);
  if (found === null) return open(path.original);
  let { from } = found;
  for (const [index, name] of found.rest.entries()) {
    const part = declaredPart(from.shape, name, from.name);
    if (typeof part === 'string') {
      const near = index === 0 && !path.data && path.depth === 0 ? elsewhere(name, scope) : '';
      const prefix = scope.context === scope.root ? '' : '@root.';
      // The words of a phrase see its facts and nothing else: other names would be no help.
      const seesAll = scope.root.shape === check.declared.shape;
      const hinted = seesAll ? withNamesMeant(part, path.original, check.declared, prefix) : part;
      const told = near === '' ? hinted : part.replace(/ (Did you mean|Here are).*$/su, '') + near;
      tell(check, scope, path.loc.start, told);
      return open(path.original);
    }
    from = { shape: part, name: from.name === '' ? name : `${from.name}.${name}` };
  }
  return from;
};

/** Why a path leads nowhere in a shape; null when it is declared. */
export const pathMistake = (path: string, declared: Names): string | null => {
  let from = declared.shape;
  let name = '';
  for (const segment of path.match(/[^.[\]]+/gu) ?? []) {
    const part = declaredPart(from, segment, name);
    if (typeof part === 'string') return withNamesMeant(part, path, declared);
    from = part;
    name = name === '' ? segment : `${name}.${segment}`;
  }
  return null;
};
