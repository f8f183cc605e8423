import { remember } from '../compose/remember.ts';
import type { Origin } from '../source/prescan.ts';
import type { ContentStatement, MustacheStatement, ProgramNode, Statement } from './ast.ts';
import { blockStep } from './blocks.ts';
import { type Compilation, faultsAt, type Program } from './compilation.ts';
import { callEvaluator, writtenName } from './expression.ts';
import { type InlineDefinition, inlineDefinition, partialStep } from './partials.ts';
import { templateTree } from './parse-template.ts';
import { bodyOutline } from './stands-alone.ts';
import { bareYesNo, unprintable } from './value.ts';
import type { Body, Frame, Partial, Run, Step } from './run.ts';

const lineBreaks = (text: string): number => text.split('\n').length - 1;

const contentStep = ({ value, original, loc }: ContentStatement): Step | null => {
  if (value === '') return null;
  const line = loc.start.line + lineBreaks(original.slice(0, original.indexOf(value)));
  return (_frame, run) => {
    run.step(loc.start);
    run.wrote(value.length, loc.start);
    run.sink.text(value, line, run.anchor);
  };
};

const mustacheStep = (statement: MustacheStatement, compilation: Compilation): Step => {
  const at = statement.loc.start;
  if (statement.type === 'Decorator')
    throw compilation.fault(at, 'Only {{#*inline "name"}} can hold a star.');
  const evaluate = callEvaluator(statement, compilation);
  const name = writtenName(statement);
  return (frame, run) => {
    run.step(at);
    const value = evaluate(frame, run);
    const mistake =
      value.text === null ? (unprintable(value.shape, value.path) ?? bareYesNo(value.shape, name)) : null;
    if (mistake !== null) throw run.fault(at, mistake);
    run.wrote(run.sink.value(value, at.line, run.anchor), at);
  };
};

const stepOf = (statement: Statement, compilation: Compilation): Step | null => {
  switch (statement.type) {
    case 'ContentStatement':
      return contentStep(statement);
    case 'MustacheStatement':
    case 'Decorator':
      return mustacheStep(statement, compilation);
    case 'BlockStatement':
      return blockStep(statement, compilation);
    case 'PartialStatement':
      return partialStep(statement, compilation);
    case 'PartialBlockStatement':
      throw compilation.fault(
        statement.loc.start,
        'Parts with a body, {{#> name}}, are not part of the language.',
      );
    default:
      return null;
  }
};

/** Inline parts hold for the whole body that they stand in, also before the place where they are written. */
const withInline = (
  definitions: readonly InlineDefinition[],
  places: readonly number[],
  frame: Frame,
  outer: Frame | null,
  run: Run,
): Frame => {
  const origin: Origin = run.origin;
  const defined = definitions.map(({ name, body }): [string, Partial] => [
    name,
    { body, places, origin, definedIn: outer },
  ]);
  return { ...frame, partials: new Map([...frame.partials, ...defined]) };
};

const bodyCompiler = (compilation: Omit<Compilation, 'body'>, places: readonly number[]): Compilation => {
  const whole: Compilation = {
    ...compilation,
    body: (node): Body => {
      const statements = node?.body ?? [];
      const definitions = statements
        .filter((statement) => statement.type === 'DecoratorBlock')
        .map((statement) => inlineDefinition(statement, whole));
      const steps = statements.map((statement) => stepOf(statement, whole)).filter((step) => step !== null);
      return {
        names: node?.blockParams ?? [],
        outline: bodyOutline(node),
        run: (frame, outer, run) => {
          const inner = definitions.length === 0 ? frame : withInline(definitions, places, frame, outer, run);
          for (const step of steps) step(inner, run);
        },
      };
    },
  };
  return whole;
};

const filledLines = (text: string): number[] => {
  let filled = 0;
  return text.split('\n').map((line) => (line.trim() === '' ? Math.max(1, filled) : ++filled));
};

const compiled = (text: string, origin: Origin): Program => {
  const tree: ProgramNode = templateTree(text, origin);
  const places = filledLines(text);
  const lines = text.split('\n');
  const isAlone: Compilation['isAlone'] = ({ start, end }) =>
    (lines[start.line - 1]?.slice(0, start.column).trim() ?? '') === '' &&
    (lines[end.line - 1]?.slice(end.column).trim() ?? '') === '';
  return { body: bodyCompiler({ fault: faultsAt(origin), isAlone }, places).body(tree), places, tree };
};

/** The program of a text. A text that was seen before is not parsed again, wherever it stands now. */
/** Section and partial texts, and their programs. */
export interface ProgramCache {
  programs: Map<string, Program>;
  /** Texts turned into programs since the start. */
  compiled: number;
}

export const programOf = (text: string, origin: Origin, cache: ProgramCache): Program => {
  const known = cache.programs.get(text);
  if (known !== undefined) return known;
  cache.compiled++;
  return remember(cache.programs, text, compiled(text, origin));
};

/** A text as a part that others use by name. */
export const filePartial = (text: string, origin: Origin, cache: ProgramCache): Partial => {
  const { body, places } = programOf(text, origin, cache);
  return { body, places, origin, definedIn: null };
};
