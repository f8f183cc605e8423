import { identified } from '../conversion.ts';
import { attributeRuns, block, defineDirective } from './define-directive.ts';
import { named } from './named.ts';

export const chart = defineDirective({
  name: 'chart',
  form: 'leaf',
  within: ['paper', 'deck'],
  description: 'A chart of the case, by its name. Where the case cannot draw it, it is left out.',
  attributes: { of: 'name', caption: 'line' },
  example: '::chart{of="tornado" caption="What moves the result most"}',
  required: ['of'],
  pieces: (node, conversion) => {
    const { id } = identified(node, conversion);
    const specification = named(node, 'charts', conversion);
    const caption = attributeRuns(node, 'caption', conversion);
    return block(specification && { kind: 'chart', id, chart: specification, caption });
  },
});
