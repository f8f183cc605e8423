import type { CaseHouse } from '../../business-case/schema/index.ts';
import { underLanguage } from '../../data/language-of.ts';
import { startUpper } from '../../data/letter-case.ts';
import type { Labels, Names } from './labels.ts';

const isSaid = (word: string | undefined): word is string => word !== undefined && word.trim() !== '';

const firstSaid = (...words: (string | undefined)[]): string => words.find(isSaid)?.trim() ?? '';

const named = (labels: Labels, house: CaseHouse, language: string): Labels => {
  const { customer, colleague, board } = underLanguage(house.words, language) ?? {};
  const ours = labels.names;
  const hasBoard = isSaid(board?.name);
  const names: Names = {
    customer: firstSaid(customer?.one, ours.customer),
    customers: firstSaid(customer?.many, ours.customers),
    colleague: firstSaid(colleague?.one, ours.colleague),
    colleagues: firstSaid(colleague?.many, ours.colleagues),
    staff: firstSaid(colleague?.many, ours.staff),
    board: firstSaid(board?.name, ours.board),
    isBoardMany: hasBoard ? board?.isMany === true : ours.isBoardMany,
    isBoardOwn: hasBoard,
    areCustomersOwn: isSaid(customer?.many),
    areColleaguesOwn: isSaid(colleague?.many),
    boardMember: firstSaid(board?.member, hasBoard ? '' : ours.boardMember),
  };
  const impacts = {
    ...(isSaid(customer?.many) ? { customer: startUpper(names.customers) } : {}),
    ...(isSaid(colleague?.many) ? { employee: startUpper(names.colleagues) } : {}),
  };
  const accounts = {
    ...(isSaid(customer?.many) ? { customers: names.customers } : {}),
    ...(isSaid(colleague?.many) ? { colleagues: names.colleagues } : {}),
  };
  const persons = {
    ...(isSaid(customer?.one) ? { customer: startUpper(names.customer) } : {}),
    ...(isSaid(colleague?.one) ? { colleague: startUpper(names.colleague) } : {}),
  };
  const { views } = labels;
  return {
    ...labels,
    names,
    impacts: { ...labels.impacts, ...impacts },
    views: {
      ...views,
      accounts: { ...views.accounts, ...accounts },
      persons: { ...views.persons, ...persons },
    },
  };
};

const known = new WeakMap<CaseHouse, Map<string, Labels>>();

/** Labels in which the names of a house stand for ours. Every sentence asks for them, so that they are kept. */
export const withHouseNames = (labels: Labels, house: CaseHouse | undefined, language: string): Labels => {
  if (house === undefined) return labels;
  const before = known.get(house)?.get(language);
  if (before !== undefined) return before;
  const made = named(labels, house, language);
  known.set(house, (known.get(house) ?? new Map<string, Labels>()).set(language, made));
  return made;
};
