import { didYouMean } from '../../data/nearest-name.ts';
import type { DecoratorBlock, PartialStatement } from './ast.ts';
import type { Compilation } from './compilation.ts';
import { evaluator, hashEvaluator } from './expression.ts';
import { levelAbove } from './frame.ts';
import { placeOf } from './sink.ts';
import type { BodyOutline } from './stands-alone.ts';
import { leafShape } from '../shape.ts';
import { ownProperty, type Value, valueOf } from './value.ts';
import type { Body, Frame, Partial, Run, Step } from './run.ts';

const phraseShape = leafShape('phrase');

/** Whether a body, with the parts that it uses, writes blocks of its own. */
export const writesBlocks = (outline: BodyOutline, frame: Frame, seen = new Set<string>()): boolean =>
  outline.standsAlone ||
  outline.partials.some((name) => {
    const used = frame.partials.get(name);
    if (used === undefined || seen.has(name)) return false;
    seen.add(name);
    return writesBlocks(used.body.outline, frame, seen);
  });

const copied = (raw: unknown): [string, unknown][] =>
  typeof raw === 'object' && raw !== null ? Object.keys(raw).map((key) => [key, ownProperty(raw, key)]) : [];

/** The context of a partial that is given values by name: what it had, with those laid over it. */
const overlaid = (context: Value, given: ReadonlyMap<string, Value>): Value => {
  const entries = [...copied(context.raw), ...[...given].map(([name, value]) => [name, value.raw] as const)];
  const raw: unknown = Object.assign(Object.create(null), Object.fromEntries(entries));
  return { ...context, raw, named: new Map([...(context.named ?? []), ...given]) };
};

const partialName = (statement: PartialStatement, compilation: Compilation): string => {
  if (statement.name.type === 'SubExpression') {
    throw compilation.fault(
      statement.loc.start,
      'The name of a part must be written out; it cannot be computed.',
    );
  }
  return String(statement.name.original);
};

const found = (name: string, frame: Frame, run: Run, statement: PartialStatement): Partial => {
  const partial = frame.partials.get(name);
  if (partial !== undefined) return partial;
  const hint = didYouMean(name, frame.partials.keys());
  throw run.fault(
    statement.loc.start,
    `There is no part "${name}".${hint === '' ? ` Add it as the file _${name}.md.hbs.` : hint}`,
  );
};

const partialFrame = (frame: Frame, context: Value, { definedIn }: Partial): Frame => ({
  context,
  parent: levelAbove(definedIn, context),
  params: definedIn?.params ?? null,
  data: frame.data,
  partials: frame.partials,
});

export const partialStep = (statement: PartialStatement, compilation: Compilation): Step => {
  const name = partialName(statement, compilation);
  const [first, ...others] = statement.params;
  if (others.length > 0)
    throw compilation.fault(statement.loc.start, 'A part takes one value, and others by name.');
  const chosen = first === undefined ? null : evaluator(first, compilation);
  const given = hashEvaluator(statement.hash, compilation);
  const at = statement.loc.start;
  const isAlone = compilation.isAlone(statement.loc);
  return (frame, run) => {
    run.step(at);
    if (run.phrases?.has(name) === true) {
      const said = run.phrases.say(name, given(frame, run), (message) => run.fault(at, message));
      run.wrote(run.sink.value(valueOf(said, phraseShape, `phrases.${name}`), at.line, run.anchor), at);
      // Alone on its line it took the end of the line with it, as a part that writes whole lines would.
      if (isAlone) run.sink.text('\n', at.line, run.anchor);
      return;
    }
    const partial = found(name, frame, run, statement);
    const base = chosen === null ? frame.context : chosen(frame, run);
    const context = statement.hash === undefined ? base : overlaid(base, given(frame, run));
    const next = partialFrame(frame, context, partial);
    const { anchor, origin } = run;
    const place = placeOf(anchor, at.line);
    run.origin = partial.origin;
    run.anchor = writesBlocks(partial.body.outline, frame)
      ? {
          frame: next,
          keys: anchor.keys,
          within: `${place}.`,
          places: partial.places,
          origin: partial.origin,
          line: null,
        }
      : { ...anchor, line: anchor.line ?? at.line };
    if (statement.indent !== '') run.sink.indent(statement.indent);
    run.deeper(at, () => partial.body.run(next, partial.definedIn, run));
    if (statement.indent !== '') run.sink.outdent();
    run.anchor = anchor;
    run.origin = origin;
  };
};

/** `{{#*inline "name"}}…{{/inline}}`: the part it defines, by name, for a frame. */
export interface InlineDefinition {
  name: string;
  body: Body;
}

export const inlineDefinition = (statement: DecoratorBlock, compilation: Compilation): InlineDefinition => {
  const [name, ...others] = statement.params;
  const isInline = statement.path.type === 'PathExpression' && statement.path.original === 'inline';
  if (!isInline)
    throw compilation.fault(statement.loc.start, 'Only {{#*inline "name"}} can begin with {{#*.');
  if (name?.type !== 'StringLiteral' || others.length > 0) {
    throw compilation.fault(statement.loc.start, 'A part is defined as {{#*inline "name"}}…{{/inline}}.');
  }
  return { name: String(name.value), body: compilation.body(statement.program) };
};
