import type { Names } from '../labels.ts';

/** What things are called in sentences of ours. */
export const britishNames: Names = {
  customer: 'customer',
  customers: 'customers',
  colleague: 'colleague',
  colleagues: 'colleagues',
  staff: 'staff',
  board: 'Board',
  isBoardMany: false,
  isBoardOwn: false,
  areCustomersOwn: false,
  areColleaguesOwn: false,
  boardMember: 'Board member',
};
