import type { SlideLayout } from '../../../document/index.ts';
import { attributeWords, defineDirective } from './define-directive.ts';

const layouts: readonly SlideLayout[] = ['ask', 'chart', 'chart-left', 'table', 'columns', 'text'];

export const layout = defineDirective({
  name: 'layout',
  form: 'leaf',
  within: ['deck'],
  description: 'The shape of the slide it stands on.',
  attributes: { name: layouts },
  required: ['name'],
  pieces: (node, conversion) => {
    const chosen = layouts.find((known) => known === attributeWords(node, 'name', conversion));
    return chosen === undefined ? [] : [{ piece: 'layout', layout: chosen }];
  },
});
