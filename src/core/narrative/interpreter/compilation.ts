import type { Origin } from '../prescan.ts';
import { TemplateFault } from '../template-fault.ts';
import type { Position, ProgramNode } from './ast.ts';
import type { Frame } from './frame.ts';
import type { Run } from './run.ts';
import type { BodyOutline } from './stands-alone.ts';

export type Step = (frame: Frame, run: Run) => void;

/** A body of statements. `outer` is the frame around its block: parts that are defined in the body remember it. */
export interface Body {
  /** What `as |name place|` calls the item and its number. */
  names: readonly string[];
  run: (frame: Frame, outer: Frame | null, run: Run) => void;
  outline: BodyOutline;
}

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
}

export const faultsAt =
  (origin: Origin): Compilation['fault'] =>
  (at, message) =>
    new TemplateFault({ file: origin.file, line: origin.line + at.line - 1, column: at.column + 1 }, message);
