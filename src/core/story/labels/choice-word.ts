import type { Labels } from './labels.ts';

/** What can be chosen, in the words of a language: people by the name that a house gives them. */
export const choiceWord = ({ names, impacts, term }: Labels, english: string): string => {
  if (names.areCustomersOwn && ['Customer', 'Customers'].includes(english)) return impacts.customer;
  if (names.areColleaguesOwn && ['Employee', 'Colleagues'].includes(english)) return impacts.employee;
  return term(english);
};
