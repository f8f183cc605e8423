import {
  endsIn,
  isNone,
  isUnknown,
  moneyIn,
  partOfAll,
  periodIn,
  unitIn,
  withoutHedges,
  wordNumber,
} from './around-amount.ts';
import {
  type AmountContext,
  type ParsedAmount,
  parseAmount,
  refused,
  rejected,
  westernDigits,
  writtenAmount,
} from './parse-amount.ts';

/** One number, with its money in words. */
const readOne = (typed: string, text: string, context: AmountContext): ParsedAmount => {
  const { text: amount, factor, isCents } = moneyIn(text);
  // Pounds have pence.
  if (isCents === true && context.currency === 'GBP') return rejected(typed, context);
  const read = parseAmount(amount, context);
  if (factor === 1) return read;
  return read.kind === 'value' && context.kind === 'number'
    ? { kind: 'value', value: Number((read.value * factor).toPrecision(15)) }
    : rejected(typed, context);
};

/** A low and a high amount, and the middle as the likely one. */
const readRange = (typed: string, ends: readonly [string, string], context: AmountContext): ParsedAmount => {
  const [low, high] = ends.map((end) => spokenAmount(end, { ...context, mayBeShare: false }));
  if (low?.kind !== 'value' || high?.kind !== 'value' || low.value >= high.value)
    return rejected(typed, context);
  const value = Number(((low.value + high.value) / 2).toPrecision(12));
  return context.takesRange === true
    ? { kind: 'value', value, ends: [low.value, high.value] }
    : refused(
        `“${typed.trim()}” is a range, and one amount is asked for here. Enter the likely one, such as ${writtenAmount(value, context)}.`,
      );
};

/** Reads an amount with what people say around it: about 180k, 150 to 200k, 60k a year, 95 TEUR, a quarter, none. */
export const spokenAmount = (typed: string, context: AmountContext): ParsedAmount => {
  if (typed.trim() === '') return { kind: 'empty' };
  if (isUnknown(typed))
    return {
      kind: 'rejected',
      isUnknown: true,
      message: 'Leave it empty where nobody knows it: it counts as not known, never as nothing.',
    };
  if (isNone(typed))
    return context.takesNone === true
      ? { kind: 'value', value: 0 }
      : refused('Enter 0 if it is none, and leave it empty if nobody knows it.');
  const plain = withoutHedges(westernDigits(typed)).replace(/\s*(?:per ?cent|prozent)$/iu, '%');
  const during = periodIn(plain);
  if (during !== undefined && during.period !== context.per)
    return refused(
      context.per === undefined
        ? `Enter only the number. Leave “a ${during.period}” away if that is what is asked for.`
        : `It is asked for a ${context.per} here, not for a ${during.period}. Enter what it is a ${context.per}.`,
    );
  const { text, other } = unitIn((during?.text ?? plain).trim(), context.unit ?? '');
  if (other !== undefined && context.unit !== undefined && context.unit !== '')
    return refused(`It is asked in ${context.unit} here, not in ${other}. Enter only the number.`);
  const isShare = context.kind === 'percent' && context.unit === undefined;
  const worded = isShare ? partOfAll(text) : wordNumber(text);
  if (worded !== undefined) return { kind: 'value', value: worded };
  const ends = endsIn(text);
  return ends === undefined ? readOne(typed, text, context) : readRange(typed, ends, context);
};
