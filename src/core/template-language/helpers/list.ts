import { ownProperty, type Value } from '../interpreter/value.ts';
import { leafShape } from '../shape.ts';
import { argument, defineHelper, HelperMistake, rawOf } from './define-helper.ts';

const nameIn = (item: unknown, field: unknown): string => {
  const name = typeof field === 'string' ? ownProperty(item, field) : item;
  return typeof name === 'string' ? name.trim() : typeof name === 'number' ? String(name) : '';
};

export const list = defineHelper({
  name: 'list',
  description: 'Names in a row. For a list of groups, say which of their values is the name.',
  takes: [1, 2],
  takesGroups: true,
  examples: [
    {
      template: '{{list names}}',
      data: { names: ['Claims', 'Finance', 'IT'] },
      result: 'Claims, Finance and IT',
    },
    { template: '{{list teams "name"}}', data: { teams: [{ name: 'Claims' }] }, result: 'Claims' },
    { template: '{{list names}}', data: { names: [] }, result: '' },
  ],
  apply: (call): Value => {
    const items = argument(call, 0);
    const raw = rawOf(items) ?? [];
    if (!Array.isArray(raw)) throw new HelperMistake(`"${items.path}" is not a list.`);
    const names = raw.map((item) => nameIn(item, argument(call, 1).raw)).filter((name) => name !== '');
    return { ...items, shape: leafShape('text'), text: call.formatter.list(names) };
  },
});
