import { slideLayouts } from '../../../document/index.ts';
import { attributeWords, defineDirective } from './define-directive.ts';

export const layout = defineDirective({
  name: 'layout',
  form: 'leaf',
  within: ['deck'],
  description: 'The shape of the slide it stands on.',
  attributes: { name: slideLayouts },
  required: ['name'],
  pieces: (node, conversion) => {
    const chosen = slideLayouts.find((known) => known === attributeWords(node, 'name', conversion));
    return chosen === undefined ? [] : [{ piece: 'layout', layout: chosen }];
  },
});
