import type { Origin } from '../source/prescan.ts';
import { type CheckBudget, spend } from './check-budget.ts';

/** Setting out to read a text as Markdown costs as much as so many of its lines. */
const linesOfSection = 8;

const countOf = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** What parsing costs beside its lines, in lines: measured, each sign by itself. */
const costs: readonly [RegExp, number][] = [
  [/\n[ \t]*(?:[-+*:#]|\d+[.)])/gu, 1],
  [/\|/gu, 0.5],
  [/[*_[\]&`]/gu, 0.4],
  [/\]\(/gu, 2],
];

const costOfLines = (text: string): number =>
  costs.reduce((sum, [sign, cost]) => sum + cost * countOf(text, sign), text.split('\n').length - 1);

const indentedItem = /(?:^|\n)[ \t]{2,}(?:[-+*>]|\d{1,9}[.)])(?=\s)/gu;

/** As in `- - a`. */
const itemInItem = /(?:[-+*>]|\d{1,9}[.)])[ \t]+(?=(?:[-+*>]|\d{1,9}[.)])\s)/gu;

const nestedItems = (text: string): number => countOf(text, indentedItem) + countOf(text, itemInItem);

/** Takes from the budget what reading a text as Markdown costs, before it is read. */
export const spendOnText = (budget: CheckBudget, text: string, origin: Origin): void => {
  const at = { line: 1, column: 0 };
  spend(budget, 'lines', linesOfSection + costOfLines(text), origin, at);
  spend(budget, 'nested', nestedItems(text), origin, at);
};
