import type { Wording } from '../../../core/template-language/phrases/phrase.ts';

/** Whose words stand, as a person knows them. */
export const whoseWords = (by: Wording, house: string): string =>
  ({
    shipped: 'Our words',
    house: house.trim() === '' ? 'Words of the house' : `Words of the house “${house.trim()}”`,
    template: 'Words of the template',
    case: 'Words of this case',
  })[by];
