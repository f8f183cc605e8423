import type { ProgramNode, Statement } from '../interpreter/ast.ts';
import { type CheckBudget, spend } from './check-budget.ts';
import { rootFrame } from '../interpreter/frame.ts';
import { nothing } from '../interpreter/value.ts';
import { type MarkedText, type Marker, markOf } from '../markdown/marked-text.ts';
import type { Origin } from '../source/prescan.ts';
import type { Anchor, Frame } from '../interpreter/run.ts';

/** A part of the template as text: its tree and where it stands. */
export interface SamplePart {
  tree: ProgramNode;
  origin: Origin;
  /** Of the words of a phrase, which stand in a line as one value does. */
  facts?: unknown;
}

/** A section as text. */
export interface SampleSection extends SamplePart {
  /** Place by line, by which blocks are named. */
  places: readonly number[];
}

/** Which way conditions go: all are met, or none that has an {{else}} is. */
export type Way = 'met' | 'unmet';

const sample: Marker = { path: '', raw: 'x', text: 'x', format: 'text', figure: null, runs: null };

const lineBreaks = (text: string): number => text.split('\n').length - 1;

/** A phrase that has its line to itself keeps the end of the line, which other parts bring with them. */
const isPhraseAlone = (
  node: Statement,
  next: Statement | undefined,
  parts: ReadonlyMap<string, SamplePart>,
): boolean =>
  node.type === 'PartialStatement' &&
  node.name.type !== 'SubExpression' &&
  parts.get(String(node.name.original))?.facts !== undefined &&
  next?.type === 'ContentStatement' &&
  next.original !== next.value &&
  /^[ \t]*\r?\n/u.test(next.original);

/** What a template looks like without any case: every value is there, every list has one item. */
export const sampleText = (
  section: SampleSection,
  parts: ReadonlyMap<string, SamplePart>,
  way: Way,
  budget: CheckBudget,
): MarkedText => {
  const frame: Frame = rootFrame(nothing, new Map());
  const stretches: { offset: number; line: number; anchor: Anchor }[] = [];
  const written: string[] = [];
  let length = 0;

  const { places } = section;
  /** The line of the section that uses the part in hand: what a part writes stands there. */
  let usedAt: number | null = null;

  const write = (more: string, line: number, { origin }: SamplePart): void => {
    const anchor = { frame, keys: [], within: '', places, origin, line: usedAt };
    stretches.push({ offset: length, line, anchor });
    written.push(more);
    length += more.length;
  };

  const statement = (node: Statement, within: SamplePart, depth: number): void => {
    spend(budget, 'statements', 1, within.origin, node.loc.start);
    if (node.type === 'ContentStatement') {
      spend(budget, 'characters', node.value.length, within.origin, node.loc.start);
      const skipped = node.original.slice(0, node.original.indexOf(node.value));
      write(node.value, node.loc.start.line + lineBreaks(skipped), within);
    }
    if (node.type === 'MustacheStatement') write(markOf(0), node.loc.start.line, within);
    if (node.type === 'BlockStatement') {
      const chosen = way === 'met' ? (node.program ?? node.inverse) : (node.inverse ?? node.program);
      body(chosen, within, depth);
    }
    if (node.type === 'PartialStatement' && depth < 8) {
      const used = parts.get(node.name.type === 'SubExpression' ? '' : String(node.name.original));
      if (used?.facts !== undefined) write(markOf(0), node.loc.start.line, within);
      else if (used !== undefined) use(used, node.loc.start.line, depth);
    }
  };

  const body = (program: ProgramNode | undefined, within: SamplePart, depth: number): void => {
    const nodes = program?.body ?? [];
    for (const [index, node] of nodes.entries()) {
      statement(node, within, depth);
      if (isPhraseAlone(node, nodes[index + 1], parts)) write('\n', node.loc.start.line, within);
    }
  };

  const use = (used: SamplePart, line: number, depth: number): void => {
    const before = usedAt;
    usedAt ??= line;
    body(used.tree, used, depth + 1);
    usedAt = before;
  };

  body(section.tree, section, 0);
  return { text: written.join(''), markers: [sample], stretches };
};
