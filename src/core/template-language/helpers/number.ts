import { defineHelper, formatted, styleOptions } from './define-helper.ts';

export const number = defineHelper({
  name: 'number',
  description: 'A plain number, with the separators of the language.',
  takes: [1, 1],
  options: styleOptions,
  examples: [
    { template: '{{number calls}} calls', data: { calls: 384_000 }, result: '384,000 calls' },
    { template: '{{number change}}', data: { change: -2.5 }, result: '−2.5' },
  ],
  apply: (call) => formatted(call, 'number'),
});
