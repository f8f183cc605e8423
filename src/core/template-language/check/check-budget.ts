import type { Position } from '../interpreter/ast.ts';
import type { Origin } from '../source/prescan.ts';
import { TemplateFault } from '../source/template-fault.ts';

/** What is left of the work that checking one template may be: no clock is asked, so every machine says the same. */
export interface CheckBudget {
  /** Tags that are looked at, again for each place that a part is used in. */
  statements: number;
  /** Of the sample text that is parsed as Markdown. */
  characters: number;
  /** Of the same text: each may be a block, and an item, a cell, a heading or a directive is a tree of its own. */
  lines: number;
  /** Of the same text: items in items. The parser takes four times as long for twice as many. */
  nested: number;
  /** Nobody reads more at once, and each is looked up among all names. */
  mistakes: number;
}

const mostMistakes = 200;

export const newCheckBudget = (): CheckBudget => ({
  statements: 60_000,
  characters: 400_000,
  lines: 10_000,
  nested: 1000,
  mistakes: mostMistakes,
});

const tooMuch =
  'This template is more work than can be checked. Use its parts less often, or make it shorter.';

const spent: Record<keyof CheckBudget, string> = {
  statements: tooMuch,
  characters: tooMuch,
  lines: tooMuch,
  nested: tooMuch,
  mistakes: `There are more than ${mostMistakes} mistakes. Put those right that are told, then check again.`,
};

/** Whether a fault says no more than that checking ended: it is told once. */
export const isEndOfBudget = ({ message }: TemplateFault): boolean => Object.values(spent).includes(message);

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
      spent[what],
    );
};
