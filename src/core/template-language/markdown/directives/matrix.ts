import { faultAt, identified } from '../conversion.ts';
import { lineOf } from '../line.ts';
import { itemParts, listItems } from '../list-items.ts';
import { attributeRuns, block, defineDirective } from './define-directive.ts';
import { onlyList } from './only-list.ts';

export const matrix = defineDirective({
  name: 'matrix',
  form: 'container',
  within: ['paper', 'deck'],
  description:
    'Two by two: a list of four, high left, high right, low left, low right, with what belongs there below each.',
  attributes: { across: 'line', up: 'line' },
  example: [
    ':::matrix{across="Effort" up="Effect"}',
    '- Do first',
    '  - {{earlyWins.0.win}}',
    '- Plan',
    '- Do by the way',
    '- Leave',
    ':::',
  ].join('\n'),
  required: ['across', 'up'],
  pieces: (node, conversion) => {
    const { id } = identified(node, conversion);
    const items = onlyList(node, conversion)?.children ?? [];
    if (items.length !== 4)
      throw faultAt(node, conversion, `A matrix has four fields; this one has ${items.length}.`);
    const cells = items.map((item) => {
      const { first, nested } = itemParts(item, conversion);
      return {
        title: lineOf(first?.children ?? [], conversion).runs,
        items: nested.flatMap((list) => listItems(list, conversion)).map(({ runs }) => runs),
      };
    });
    const across = attributeRuns(node, 'across', conversion);
    const up = attributeRuns(node, 'up', conversion);
    return block(
      cells.every((cell) => cell.items.length === 0) ? null : { kind: 'matrix', id, across, up, cells },
    );
  },
});
