import { childrenOf, defineDirective, onlyBlocks } from './define-directive.ts';

export const notes = defineDirective({
  name: 'notes',
  form: 'container',
  within: ['deck'],
  description: 'Speaker notes: what is said with the slide, not shown.',
  attributes: {},
  example: [':::notes', 'Say the low case first: {{figures.net-benefit.lowWords}}.', ':::'].join('\n'),
  required: [],
  pieces: (node, conversion) => {
    const pieces = conversion.pieces(childrenOf(node), conversion);
    return [{ piece: 'notes', blocks: onlyBlocks(pieces, node, conversion, 'in notes') }];
  },
});
