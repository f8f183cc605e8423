import type { Helper } from '../helpers/define-helper.ts';
import type { Formatter } from '../formatter.ts';
import type { Origin } from '../prescan.ts';
import { TemplateFault } from '../template-fault.ts';
import type { Position } from './ast.ts';
import type { Anchor, Sink } from './sink.ts';

/** How much work a document may be; a template that needs more is an attack or a mistake. */
export interface Budget {
  steps: number;
  characters: number;
}

export const newBudget = (): Budget => ({ steps: 200_000, characters: 2_000_000 });

const deepest = 64;

/** One interpretation: where the output goes, and what is left of the budget. */
export class Run {
  anchor: Anchor;
  /** Where the running text stands in its file; a partial has its own. */
  origin: Origin;
  readonly sink: Sink;
  readonly budget: Budget;
  readonly formatter: Formatter;
  readonly helpers: ReadonlyMap<string, Helper>;
  private depth = 0;

  constructor(parts: {
    sink: Sink;
    anchor: Anchor;
    budget: Budget;
    formatter: Formatter;
    helpers: ReadonlyMap<string, Helper>;
  }) {
    this.sink = parts.sink;
    this.anchor = parts.anchor;
    this.origin = parts.anchor.origin;
    this.budget = parts.budget;
    this.formatter = parts.formatter;
    this.helpers = parts.helpers;
  }

  fault(at: Position, message: string): TemplateFault {
    const place = { file: this.origin.file, line: this.origin.line + at.line - 1, column: at.column + 1 };
    return new TemplateFault(place, message);
  }

  step(at: Position): void {
    if (--this.budget.steps < 0) {
      throw this.fault(
        at,
        'This template does more work than a document needs. Look for repeats inside repeats.',
      );
    }
  }

  wrote(characters: number, at: Position): void {
    this.budget.characters -= characters;
    if (this.budget.characters < 0) {
      throw this.fault(
        at,
        'This template writes more text than a document can hold. Look for repeats inside repeats.',
      );
    }
  }

  /** Runs a block or partial one level deeper. */
  deeper(at: Position, act: () => void): void {
    if (this.depth >= deepest) {
      throw this.fault(at, 'This part uses itself without end, or too many parts stand inside each other.');
    }
    this.depth++;
    act();
    this.depth--;
  }
}
