import type { CaseHouse } from '../../business-case/schema/index.ts';
import { underLanguage } from '../../data/language-of.ts';
import { startUpper } from '../../data/letter-case.ts';
import { withoutThe } from '../../data/without-the.ts';
import type { Labels } from './labels.ts';

/** Of names those that somebody has written. */
const written = <Name extends string>(
  names: Record<Name, string | undefined>,
): Partial<Record<Name, string>> =>
  Object.fromEntries(
    Object.entries<string | undefined>(names).flatMap(([name, word = '']) =>
      word.trim() === '' ? [] : [[name, word.trim()]],
    ),
  ) as Partial<Record<Name, string>>;

const named = (labels: Labels, house: CaseHouse, language: string): Labels => {
  const { customer, colleague, board } = underLanguage(house.words, language) ?? {};
  const { names, impacts, views } = labels;
  const people = written({ customers: customer?.many, colleagues: colleague?.many });
  const persons = written({ customer: customer?.one, colleague: colleague?.one });
  const deciding = written({
    board: withoutThe(board?.name ?? ''),
    boardMember: withoutThe(board?.member ?? ''),
  });
  const isBoardOwn = deciding.board !== undefined;
  const upper = (word: string | undefined): string | undefined => word && startUpper(word);
  return {
    ...labels,
    names: {
      ...names,
      ...people,
      ...persons,
      ...written({ staff: colleague?.many }),
      ...(isBoardOwn ? { boardMember: '', isBoardMany: board?.isMany === true, isBoardOwn } : {}),
      ...deciding,
      areCustomersOwn: people.customers !== undefined,
      areColleaguesOwn: people.colleagues !== undefined,
    },
    impacts: {
      ...impacts,
      ...written({ customer: upper(people.customers), employee: upper(people.colleagues) }),
    },
    views: {
      ...views,
      accounts: { ...views.accounts, ...people },
      persons: {
        ...views.persons,
        ...written({ customer: upper(persons.customer), colleague: upper(persons.colleague) }),
      },
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
