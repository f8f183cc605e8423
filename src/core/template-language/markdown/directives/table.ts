import type { TableBlock } from '../../../document/index.ts';
import { faultAt, identified } from '../conversion.ts';
import { tableBlock } from '../table.ts';
import {
  attributeRuns,
  attributeWords,
  block,
  childrenOf,
  defineDirective,
  givenName,
} from './define-directive.ts';

const looks: readonly TableBlock['look'][] = ['data', 'cover', 'signatures'];

export const table = defineDirective({
  name: 'table',
  form: 'container',
  within: ['paper', 'deck'],
  description:
    'A table with its caption; look="cover" is the strip of facts that opens a paper, look="signatures" leaves room to sign in its empty cells.',
  attributes: { id: 'name', caption: 'line', look: looks },
  example: [
    ':::table{caption="Risks"}',
    '| Risk | Who acts |',
    '| --- | --- |',
    '{{#each risks}}',
    '| {{name}} | {{owner}} |',
    '{{/each}}',
    ':::',
  ].join('\n'),
  required: [],
  pieces: (node, conversion) => {
    const { id } = identified(node, conversion);
    const [only, ...others] = childrenOf(node);
    if (only?.type !== 'table' || others.length > 0) {
      throw faultAt(
        others[0] ?? node,
        conversion,
        'Exactly one table stands in "table": | … | lines, with a line |---| below the first.',
      );
    }
    const look = looks.find((known) => known === attributeWords(node, 'look', conversion)) ?? 'data';
    const caption = attributeRuns(node, 'caption', conversion);
    return block(tableBlock(only, { id, ...givenName(node, conversion), look, caption }, conversion));
  },
});
