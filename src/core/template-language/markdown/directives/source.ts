import { defineDirective } from './define-directive.ts';
import { paragraphsAs } from './paragraphs.ts';

export const source = defineDirective({
  name: 'source',
  form: 'container',
  within: ['paper', 'deck'],
  description: 'Where figures come from, small, at the foot.',
  attributes: {},
  example: [':::source', 'Source: {{settings.rateBasis}}.', ':::'].join('\n'),
  required: [],
  pieces: paragraphsAs('source'),
});
