import type { Position } from '../interpreter/ast.ts';
import type { Origin } from '../source/prescan.ts';
import { TemplateFault } from '../source/template-fault.ts';

/** What is left of the work that checking one template may be: no clock is asked, so every machine says the same. */
export interface CheckBudget {
  /** Tags that are looked at, again for each place that a part is used in. */
  statements: number;
  /** Of the sample text that is parsed as Markdown. */
  characters: number;
  /** Of the same text: each may be a block. */
  lines: number;
}

export const newCheckBudget = (): CheckBudget => ({
  statements: 60_000,
  characters: 400_000,
  lines: 12_000,
});

/** A mistake costs as much as ten tags: a name that may have been meant is looked for among all. */
export const costOfMistake = 10;

/** Takes from the budget; a template that needs more is an attack or a mistake. */
export const spend = (
  budget: CheckBudget,
  what: keyof CheckBudget,
  amount: number,
  origin: Origin,
  at: Position,
): void => {
  budget[what] -= amount;
  if (budget[what] < 0)
    throw new TemplateFault(
      { file: origin.file, line: origin.line + at.line - 1, column: at.column + 1 },
      'This template is more work than can be checked. Use its parts less often, or make it shorter.',
    );
};
