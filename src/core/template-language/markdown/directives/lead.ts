import { defineDirective } from './define-directive.ts';
import { paragraphsAs } from './paragraphs.ts';

export const lead = defineDirective({
  name: 'lead',
  form: 'container',
  within: ['paper', 'deck'],
  description: 'Text that opens a section or slide, larger.',
  attributes: {},
  example: [':::lead', '{{situation.asIs}}', ':::'].join('\n'),
  required: [],
  pieces: paragraphsAs('lead'),
});
