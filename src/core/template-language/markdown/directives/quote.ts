import { onlyText } from '../line.ts';
import { worded } from '../reworded.ts';
import { isLeftOut, joined } from '../runs.ts';
import { attributeRuns, block, childrenOf, defineDirective } from './define-directive.ts';

export const quote = defineDirective({
  name: 'quote',
  form: 'container',
  within: ['paper', 'deck'],
  description: 'What somebody said, and who.',
  attributes: { by: 'line' },
  example: [':::quote{by="{{situation.quoteBy}}"}', '{{situation.quote}}', ':::'].join('\n'),
  required: [],
  pieces: (node, conversion) => {
    const template = () =>
      joined(childrenOf(node).map((child) => onlyText(child, conversion, 'in a quotation')));
    const { id, line } = worded(node, template, conversion);
    const by = attributeRuns(node, 'by', conversion);
    return block(isLeftOut([line]) ? null : { kind: 'quote', id, runs: line.runs, by });
  },
});
