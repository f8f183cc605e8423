import { expect, it } from 'vitest';
import { avoidedWords, finderOf } from '../../../src/core/business-case/avoided-words.ts';

it('goes by what is typed so far: a name for one alone stands for several too', () => {
  // As the form leaves it while somebody types: the other fields are not there yet.
  const words = { en: { customer: { one: 'member' }, board: {} } } as unknown as Parameters<
    typeof avoidedWords
  >[0]['words'];
  const ours = {
    customer: 'customer',
    customers: 'customers',
    colleague: 'colleague',
    colleagues: 'colleagues',
    staff: 'staff',
    board: 'board',
    boardMember: 'board member',
  };
  const find = finderOf(avoidedWords({ words, avoid: [] }, 'en-GB', ours));
  expect(find('Customers ring a customer.').map(({ word, say }) => `${word}: ${say}`)).toEqual([
    'Customers: Member',
    'customer: member',
  ]);
});
