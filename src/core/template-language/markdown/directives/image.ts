import { identified } from '../conversion.ts';
import { attributeRuns, attributeWords, block, defineDirective, givenName } from './define-directive.ts';
import { named } from './named.ts';

export const image = defineDirective({
  name: 'image',
  form: 'leaf',
  within: ['paper', 'deck'],
  description: 'A picture of the case, such as the logo, by its name.',
  attributes: { of: 'name', id: 'name', caption: 'line' },
  example: '::image{of="logo"}',
  required: ['of'],
  pieces: (node, conversion) => {
    const { id } = identified(node, conversion);
    const picture = named(node, 'images', conversion);
    const caption = attributeRuns(node, 'caption', conversion);
    return block(
      picture && {
        kind: 'image',
        id,
        name: attributeWords(node, 'of', conversion),
        ...givenName(node, conversion),
        ...picture,
        caption,
      },
    );
  },
});
