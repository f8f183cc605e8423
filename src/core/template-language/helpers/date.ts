import { defineHelper, formatted } from './define-helper.ts';

export const date = defineHelper({
  name: 'date',
  description: 'A day in words.',
  takes: [1, 1],
  examples: [{ template: '{{date meeting}}', data: { meeting: '2027-01-27' }, result: '27 January 2027' }],
  apply: (call) => formatted(call, 'date'),
});
