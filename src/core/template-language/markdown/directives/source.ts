import { defineDirective } from './define-directive.ts';
import { paragraphsAs } from './paragraphs.ts';

export const source = defineDirective({
  name: 'source',
  form: 'container',
  within: ['paper', 'deck'],
  description: 'Where figures come from, small, at the foot.',
  attributes: {},
  required: [],
  pieces: paragraphsAs('source'),
});
