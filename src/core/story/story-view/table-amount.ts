import { rowsAreRounded } from '../../quantities/rounded-rows.ts';
import type { Phrase } from '../../template-language/shape.ts';
import type { CaseInNumbers } from './case-in-view.ts';
import { phrase, valueRun } from './phrase.ts';
import { labelsOf } from '../labels/labels-of.ts';

/** From here on tables are read in thousands where the case does not say in what. */
const largeMoney = 100_000;

const isLargeMoney = ({ figures }: CaseInNumbers['results']): boolean =>
  ['total-benefit', 'total-cost'].some((id) => Math.abs(figures[id]?.value ?? 0) >= largeMoney);

/** Tables leave the unit to their header; which unit that is, the case says, or else the size of its sums. */
export const tableScale = (view: CaseInNumbers): { divisor: number; name: string } => {
  const { businessCase, results } = view;
  const symbol = businessCase.basics.currency === '' ? 'GBP' : businessCase.basics.currency;
  const scales = {
    exact: { divisor: 1, name: symbol },
    thousands: { divisor: 1000, name: labelsOf(view).views.tableThousand(symbol) },
    millions: { divisor: 1_000_000, name: labelsOf(view).views.tableMillion(symbol) },
  };
  return scales[businessCase.basics.scale ?? (isLargeMoney(results) ? 'thousands' : 'exact')];
};

const printed = (value: number, divisor: number): number =>
  Number((value / divisor).toFixed(divisor === 1_000_000 ? 2 : 0));

/** An amount as tables print it. */
export const scaled = (view: CaseInNumbers, value: number, path: string, figure?: string): Phrase => {
  const shown = printed(value, tableScale(view).divisor);
  return phrase`${valueRun(view.formats.number(shown === 0 ? 0 : shown, 'table'), path, value, 'money', figure)}`;
};

/** Whether rows add up to their total, and only as this table prints them do not. */
export const printsRoundedRows = (view: CaseInNumbers, rows: readonly number[], total: number): boolean => {
  const { divisor } = tableScale(view);
  const step = divisor === 1_000_000 ? 100 : 1;
  return rowsAreRounded(rows, total, (value) => Math.round(printed(value, divisor) * step));
};
