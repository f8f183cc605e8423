import { argument, defineHelper, numberOf, written } from './define-helper.ts';

export const duration = defineHelper({
  name: 'duration',
  description: 'A number of months as months or whole years, in words.',
  takes: [1, 1],
  examples: [
    { template: 'over {{duration horizon}}', data: { horizon: 36 }, result: 'over three years' },
    { template: '{{duration horizon}}', data: { horizon: 18 }, result: '18 months' },
  ],
  apply: (call) => {
    const months = numberOf(argument(call, 0));
    return written(argument(call, 0), months === null ? '' : call.formatter.duration(months));
  },
});
