import { type Row, given, inEach, inGroup, isRow } from './rows.ts';

const textIn = (row: Row, name: string): string => {
  const value = row[name];
  return typeof value === 'string' ? value : '';
};

/** What finance said in version 3: its figures were not kept, and are not made up. */
const ofFinance = (settings: Row): Row[] => {
  const state = settings['financeState'];
  const who = textIn(settings, 'financeBy');
  const isAgreed = state === 'agreed' || state === 'with-comments';
  if (!isAgreed && who === '') return [];
  return [
    {
      id: 'finance',
      role: 'finance',
      who,
      // Without a yes there is somebody who is asked, and no day.
      date: isAgreed ? textIn(settings, 'financeDate') : '',
      note: state === 'with-comments' ? 'Agreed with comments' : '',
      figures: {},
    },
  ];
};

/** The holder of a budget agreed to line, amount and month as they stood in the case. */
const ofHolder = (benefit: unknown): Row[] => {
  if (!isRow(benefit) || !isRow(benefit['budget'])) return [];
  const { budget } = benefit;
  const date = textIn(budget, 'agreedOn');
  if (date === '') return [];
  const { line, amount, from } = budget;
  const id = textIn(benefit, 'id');
  return [
    {
      id: `budget-${id}`,
      role: 'budget-holder',
      who: textIn(budget, 'holder'),
      date,
      budget: id,
      asAgreed: given({ line, amount, from }),
      figures: {},
    },
  ];
};

const withoutAgreement = (benefit: Row): Row => ({
  ...benefit,
  ...given({ budget: inGroup(benefit['budget'], ({ agreedOn: _agreedOn, ...budget }) => budget) }),
});

const withoutFinance = ({
  financeBy: _by,
  financeState: _state,
  financeDate: _date,
  ...settings
}: Row): Row => settings;

/** Agreements become records: what finance said in the settings, and what holders said of their budgets. */
export const agreementsRecorded = (record: Row): Row => {
  const { settings, benefits, agreements } = record;
  const made = [
    ...(Array.isArray(agreements) ? agreements : []),
    ...(isRow(settings) ? ofFinance(settings) : []),
    ...(Array.isArray(benefits) ? benefits.flatMap(ofHolder) : []),
  ];
  return {
    ...record,
    ...given({
      settings: inGroup(settings, withoutFinance),
      benefits: inEach(benefits, withoutAgreement),
      agreements: made.length === 0 ? agreements : made,
    }),
  };
};
