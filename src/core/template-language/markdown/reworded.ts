import type { Nodes } from 'mdast';
import { checkLine } from './check-nesting.ts';
import { type Conversion, identified } from './conversion.ts';
import { faultOr, TemplateFault } from '../source/template-fault.ts';
import { sentencesOf } from './line.ts';
import { lineTree } from './markdown-tree.ts';
import { joined, type Line } from './runs.ts';

const ownLine = (conversion: Conversion): Line => {
  checkLine(conversion.marked);
  const { children } = lineTree(conversion.marked.text, conversion.cache);
  return joined(
    children.map((child) =>
      child.type === 'paragraph' ? sentencesOf(child.children, conversion) : { runs: [], values: 0 },
    ),
  );
};

/** The words of a case, which say so as those of a phrase do. */
const byCase = (line: Line): Line => ({
  ...line,
  runs: line.runs.map((run) =>
    run.kind === 'footnote' || run.phrase !== undefined ? run : { ...run, wordedBy: 'case' },
  ),
});

/** A block's id, and its line: the person's own wording where there is one, else the template's. */
export const worded = (
  node: Nodes,
  template: () => Line,
  conversion: Conversion,
): { id: string; line: Line; isOwn: boolean } => {
  const { id, anchor } = identified(node, conversion);
  const own = anchor === null ? null : conversion.wordings.reworded(id, anchor);
  if (own === null) return { id, line: template(), isOwn: false };
  const line = faultOr(() => ownLine({ ...conversion, marked: own, isWording: true }));
  if (!(line instanceof TemplateFault)) return { id, line: byCase(line), isOwn: true };
  conversion.wordings.refused(line);
  return { id, line: template(), isOwn: false };
};
