import type { CalloutBlock, ListBlock, ParagraphBlock } from '../../../document/index.ts';
import { faultAt, identified } from '../conversion.ts';
import {
  attributeRuns,
  attributeWords,
  block,
  childrenOf,
  defineDirective,
  onlyBlocks,
} from './define-directive.ts';

const roles: readonly CalloutBlock['role'][] = ['ask', 'note', 'caution'];

export const callout = defineDirective({
  name: 'callout',
  form: 'container',
  within: ['paper', 'deck'],
  description: 'A box: the decision asked for, something to know, or something that may go wrong.',
  attributes: { role: roles, title: 'line' },
  example: [
    ':::callout{role="caution" title="We are wrong if"}',
    '{{capital hypothesis.wrongIf}}.',
    ':::',
  ].join('\n'),
  required: ['role'],
  pieces: (node, conversion) => {
    const { id } = identified(node, conversion);
    const inside = onlyBlocks(
      conversion.pieces(childrenOf(node), conversion),
      node,
      conversion,
      'in a callout',
    );
    const blocks = inside.map((one): ParagraphBlock | ListBlock => {
      if (one.kind === 'paragraph' || one.kind === 'list') return one;
      throw faultAt(node, conversion, 'Only text and lists can stand in a callout.');
    });
    const role = roles.find((known) => known === attributeWords(node, 'role', conversion)) ?? 'note';
    const title = attributeRuns(node, 'title', conversion);
    return block(blocks.length === 0 ? null : { kind: 'callout', id, role, title, blocks });
  },
});
