import { ownProperty } from '../interpreter/value.ts';
import { argument, defineHelper, HelperMistake, rawOf } from './define-helper.ts';

export const where = defineHelper({
  name: 'where',
  description: 'The items of a list in which a value is as given.',
  takes: [3, 3],
  takesGroups: true,
  gives: (shape) => shape,
  examples: [
    {
      template: '{{#each (where costs "kind" "one-off")}}{{name}} {{/each}}',
      data: {
        costs: [
          { name: 'licence', kind: 'yearly' },
          { name: 'project', kind: 'one-off' },
        ],
      },
      result: 'project ',
    },
  ],
  apply: (call) => {
    const items = argument(call, 0);
    const raw = rawOf(items) ?? [];
    const field = argument(call, 1).raw;
    if (!Array.isArray(raw) || typeof field !== 'string') {
      throw new HelperMistake('"where" takes a list, the name of a value, and what it must be.');
    }
    return { ...items, raw: raw.filter((item) => ownProperty(item, field) === rawOf(argument(call, 2))) };
  },
});
