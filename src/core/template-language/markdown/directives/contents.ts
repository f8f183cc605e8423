import { identified } from '../conversion.ts';
import { block, defineDirective } from './define-directive.ts';

export const contents = defineDirective({
  name: 'contents',
  form: 'leaf',
  within: ['paper'],
  description: 'The list of contents.',
  attributes: {},
  example: '::contents',
  required: [],
  pieces: (node, conversion) => block({ kind: 'contents', id: identified(node, conversion).id }),
});
