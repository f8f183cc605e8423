import type { PhrasingContent } from 'mdast';
import type { FigureItem } from '../../../document/index.ts';
import { type Conversion, faultAt, identified } from '../conversion.ts';
import { lineOf } from '../line.ts';
import { itemParts } from '../list-items.ts';
import type { Line } from '../runs.ts';
import { block, defineDirective, type DirectiveNode } from './define-directive.ts';
import { itemNote } from './item-note.ts';
import { onlyList } from './only-list.ts';
import { withoutSeparator } from './without-separator.ts';

const splitAtBold = (
  words: readonly PhrasingContent[],
  conversion: Conversion,
): { value: Line; label: Line } | null => {
  const [first, ...rest] = words;
  if (first?.type !== 'strong') return null;
  return { value: lineOf(first.children, conversion), label: withoutSeparator(lineOf(rest, conversion)) };
};

const itemsOf = (node: DirectiveNode, conversion: Conversion): FigureItem[] =>
  (onlyList(node, conversion)?.children ?? []).flatMap((item) => {
    const parts = itemParts(item, conversion);
    const split = splitAtBold(parts.first?.children ?? [], conversion);
    if (split === null) {
      throw faultAt(
        item,
        conversion,
        'A figure begins with its number in bold, as in - **{{money cost}}** a year.',
      );
    }
    const note = itemNote(parts, conversion).runs;
    return split.value.runs.length === 0 ? [] : [{ value: split.value.runs, label: split.label.runs, note }];
  });

export const figures = defineDirective({
  name: 'figures',
  form: 'container',
  within: ['paper', 'deck'],
  description: 'Numbers to be seen first: a list whose items begin with the number in bold.',
  attributes: {},
  example: [
    ':::figures',
    '- **{{figures.net-present-value}}** present value',
    '  - over {{horizon}}',
    ':::',
  ].join('\n'),
  required: [],
  pieces: (node, conversion) => {
    const { id } = identified(node, conversion);
    const items = itemsOf(node, conversion);
    return block(items.length === 0 ? null : { kind: 'figures', id, items });
  },
});
