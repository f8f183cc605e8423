import { defineHelper, formatted } from './define-helper.ts';

export const share = defineHelper({
  name: 'share',
  description: 'A share of one as a percentage.',
  takes: [1, 1],
  examples: [{ template: '{{share effect}}', data: { effect: 0.31 }, result: '31%' }],
  apply: (call) => formatted(call, 'share'),
});
