import { identified } from '../conversion.ts';
import { block, defineDirective } from './define-directive.ts';

export const pageBreak = defineDirective({
  name: 'page-break',
  form: 'leaf',
  within: ['paper'],
  description: 'What follows begins on a new page.',
  attributes: {},
  example: '::page-break',
  required: [],
  pieces: (node, conversion) => block({ kind: 'page-break', id: identified(node, conversion).id }),
});
