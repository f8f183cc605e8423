import { defineHelper, formatted, styleOptions } from './define-helper.ts';

export const money = defineHelper({
  name: 'money',
  description:
    'An amount in the currency of the case. style="exact" writes it to the unit, "table" for a table.',
  takes: [1, 1],
  options: styleOptions,
  examples: [
    { template: '{{money cost}}', data: { cost: 240_000 }, result: '£240,000' },
    { template: '{{money benefit style="exact"}}', data: { benefit: 1_081_600 }, result: '£1,081,600' },
    { template: '{{money unknown}}', data: {}, result: '' },
  ],
  apply: (call) => formatted(call, 'money'),
});
