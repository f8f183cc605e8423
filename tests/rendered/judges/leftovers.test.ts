import { describe, expect, it } from 'vitest';
import { leftovers } from './leftovers.ts';
import { deck, line, slide } from './plain-document.ts';

const found = (text: string) => leftovers.findings(deck([slide(line(text))]));

describe('what a template leaves behind', () => {
  it.each([
    'Click to add title',
    'Klicken Sie, um das Format zu ändern',
    'For [Company Name] only',
    'Stand: [Datum]',
    'Lorem ipsum dolor',
    'Costs {{amount}}',
    'Costs undefined a year',
    'NaN months',
    'a mark \uE012here',
    'a letter\uFFFD',
  ])('is found in: %s', (text) => {
    expect(found(text)).toHaveLength(1);
  });

  it.each([
    'Customers click to confirm [1]',
    'Der Kapitalwert ist null',
    '\uF0B7 A point with a bullet of Wingdings',
    'Ananas, a name that is no NaNa',
  ])('is not found in: %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('is found where nobody filled a place', () => {
    const emptyPlaces = [
      { page: 3, says: 'an empty place of kind body' },
      { page: null, says: '' },
    ];
    expect(leftovers.findings(deck([], { emptyPlaces }))).toEqual([
      { page: 3, says: 'nobody filled an empty place of kind body' },
      { page: null, says: 'nobody filled a place' },
    ]);
  });
});
