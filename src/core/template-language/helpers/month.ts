import { defineHelper, formatted } from './define-helper.ts';

export const month = defineHelper({
  name: 'month',
  description: 'A month in words.',
  takes: [1, 1],
  examples: [{ template: '{{month start}}', data: { start: '2027-03' }, result: 'March 2027' }],
  apply: (call) => formatted(call, 'month'),
});
