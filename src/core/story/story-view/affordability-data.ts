import {
  type Affordability,
  type BudgetLine,
  type PaidInYear,
  affordability,
} from '../../business-case/results/affordability.ts';
import type { Phrase } from '../../template-language/shape.ts';
import type { CaseInNumbers } from './case-in-view.ts';
import { nothing, phrase, textValue } from './phrase.ts';
import { printsRoundedRows, scaled } from './table-amount.ts';
import { labelsOf } from '../labels/labels-of.ts';

const parts = ['capital', 'running', 'unsaid', 'all'] as const;

const isPaid = (paid: PaidInYear): boolean => parts.some((part) => paid[part] !== 0);

const nameOf = (view: CaseInNumbers, { kind, name }: BudgetLine): Phrase => {
  const { budgetLines } = labelsOf(view).views;
  if (kind === 'named') return phrase`${textValue(name, 'costs')}`;
  return phrase`${budgetLines[kind]}`;
};

const yearName = (view: CaseInNumbers, { span, number }: Affordability['years'][number]): string => {
  const words = labelsOf(view).views.years;
  if (span === null) return number === 0 ? words.beforeFirstMonth : words.year(number);
  // A financial year that is a year of the calendar is called by its number.
  if (span.from.endsWith('-01')) return span.from.slice(0, 4);
  return words.yearTo(view.formats.month(span.until));
};

const cells = (view: CaseInNumbers, paid: PaidInYear, path: string) =>
  Object.fromEntries(
    parts.map((part) => [
      part,
      part !== 'all' && paid[part] === 0 ? nothing : scaled(view, paid[part], `${path}.${part}`),
    ]),
  );

const sumOf = (paid: readonly PaidInYear[]): PaidInYear => ({
  capital: paid.reduce((sum, one) => sum + one.capital, 0),
  running: paid.reduce((sum, one) => sum + one.running, 0),
  unsaid: paid.reduce((sum, one) => sum + one.unsaid, 0),
  all: paid.reduce((sum, one) => sum + one.all, 0),
});

/** Whether a printed sum is another than its printed rows come to, down a year or across a row. */
const isRounded = (view: CaseInNumbers, { lines, all, years }: Affordability): boolean => {
  const isAcross = (paid: PaidInYear): boolean =>
    printsRoundedRows(view, [paid.capital, paid.running, paid.unsaid], paid.all);
  const rowsIn = (year: number): PaidInYear[] =>
    lines.flatMap((line) => {
      const paid = line.years[year];
      return paid === undefined || !isPaid(paid) ? [] : [paid];
    });
  const isDown = (rows: readonly PaidInYear[], total: PaidInYear): boolean =>
    rows.length > 1 &&
    parts.some((part) =>
      printsRoundedRows(
        view,
        rows.map((row) => row[part]),
        total[part],
      ),
    );
  return (
    years.some((_, year) => rowsIn(year).some(isAcross) || isDown(rowsIn(year), sumOf(rowsIn(year)))) ||
    [...all, sumOf(all)].some(isAcross) ||
    isDown(all, sumOf(all))
  );
};

/** What each budget line pays in each year, what a year comes to where several pay in it, and the whole plan. */
export const affordabilityData = (view: CaseInNumbers) => {
  const found = affordability(view.businessCase, view.results.base);
  const { by, years, lines, all } = found;
  const rows = years.flatMap((year, index) => {
    const path = `affordability.${year.number}`;
    const name = yearName(view, year);
    const paying = lines.flatMap((line, place) => {
      const paid = line.years[index];
      if (paid === undefined || !isPaid(paid)) return [];
      return [
        {
          id: `${year.number}.${place}`,
          year: name,
          line: nameOf(view, line),
          isTotal: false,
          ...cells(view, paid, `${path}.${place}`),
        },
      ];
    });
    const whole = all[index];
    if (paying.length < 2 || whole === undefined) return paying;
    return [
      ...paying,
      {
        id: `${year.number}.all`,
        year: name,
        line: phrase`${labelsOf(view).views.budgetLines.all}`,
        isTotal: true,
        ...cells(view, whole, `${path}.all`),
      },
    ];
  });
  return {
    isFinancial: by === 'financial',
    hasUnsaid: all.some(({ unsaid }) => unsaid !== 0),
    isRounded: isRounded(view, found),
    rows,
    whole: rows.length < 2 ? null : cells(view, sumOf(all), 'affordability.whole'),
  };
};
