import type { Phrase } from '../shape.ts';
import type { CaseInNumbers } from './case-in-view.ts';
import { phrase, valueRun } from './phrase.ts';

/** Tables leave the unit to their header; which unit that is, the case says. */
export const tableScale = ({
  businessCase,
}: Pick<CaseInNumbers, 'businessCase'>): { divisor: number; name: string } => {
  const symbol = businessCase.basics.currency === '' ? 'GBP' : businessCase.basics.currency;
  const scales = {
    exact: { divisor: 1, name: symbol },
    thousands: { divisor: 1000, name: `${symbol} 000` },
    millions: { divisor: 1_000_000, name: `${symbol} million` },
  };
  return scales[businessCase.basics.scale ?? 'thousands'];
};

/** An amount as tables print it. */
export const scaled = (view: CaseInNumbers, value: number, path: string, figure?: string): Phrase => {
  const { divisor } = tableScale(view);
  const shown = Number((value / divisor).toFixed(divisor === 1_000_000 ? 2 : 0));
  return phrase`${valueRun(view.formats.number(shown === 0 ? 0 : shown, 'table'), path, value, 'money', figure)}`;
};
