import type { Origin } from '../source/prescan.ts';
import { TemplateFault } from '../source/template-fault.ts';
import type { Position, ProgramNode } from './ast.ts';
import type { Body } from './run.ts';

/** A text that is ready to run, again and again and in any place. */
export interface Program {
  body: Body;
  /** For each line, how many filled lines stand up to it: the place of what begins there. */
  places: readonly number[];
  tree: ProgramNode;
}

/** One text on its way to a program. */
export interface Compilation {
  fault: (at: Position, message: string) => TemplateFault;
  body: (node: ProgramNode | undefined) => Body;
  /** Whether a tag has its lines to itself. */
  isAlone: (at: { start: Position; end: Position }) => boolean;
}

export const faultsAt =
  (origin: Origin): Compilation['fault'] =>
  (at, message) =>
    new TemplateFault({ file: origin.file, line: origin.line + at.line - 1, column: at.column + 1 }, message);
