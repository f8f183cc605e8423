import type { ListedInput } from '../../../core/business-case/results/listed-inputs.ts';
import type { Formats } from '../../../core/quantities/format.ts';
import { quantityText } from '../../figures/figure-text.ts';

/** A value of an input, no finer than a reader can use. */
export const inputText = (formats: Formats, { unit }: ListedInput, value: number): string =>
  quantityText(formats, unit === 'count' ? '' : unit, Number(value.toPrecision(4)));
