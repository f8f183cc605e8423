import { type SlideLayout, slideLayouts } from '../../../document/index.ts';
import { attributeWords, defineDirective } from './define-directive.ts';

const names = Object.keys(slideLayouts) as SlideLayout[];

export const layout = defineDirective({
  name: 'layout',
  form: 'leaf',
  within: ['deck'],
  description: 'The shape of the slide it stands on.',
  attributes: { name: names },
  example: '::layout{name="chart-left"}',
  required: ['name'],
  pieces: (node, conversion) => {
    const chosen = names.find((known) => known === attributeWords(node, 'name', conversion));
    return chosen === undefined ? [] : [{ piece: 'layout', layout: chosen }];
  },
});
