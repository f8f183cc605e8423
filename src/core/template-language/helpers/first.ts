import { argument, defineHelper, HelperMistake, numberOf, rawOf } from './define-helper.ts';

export const first = defineHelper({
  name: 'first',
  description: 'The first few items of a list.',
  takes: [2, 2],
  takesGroups: true,
  gives: (shape) => shape,
  examples: [
    {
      template: '{{#each (first risks 2)}}{{this}} {{/each}}',
      data: { risks: ['a', 'b', 'c'] },
      result: 'a b ',
    },
  ],
  apply: (call) => {
    const items = argument(call, 0);
    const raw = rawOf(items) ?? [];
    const count = numberOf(argument(call, 1));
    if (!Array.isArray(raw) || count === null) throw new HelperMistake('"first" takes a list and a number.');
    return { ...items, raw: raw.slice(0, Math.max(0, count)) };
  },
});
