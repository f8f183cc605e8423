import { type MeasureKind, measureKind } from '../../../core/business-case/measure-kind.ts';
import type { BusinessCase } from '../../../core/business-case/schema/index.ts';
import { type ParsedAmount, parseAmount } from '../../../core/quantities/parse-amount.ts';

interface Place {
  locale: string;
  currency: string;
}

type Hypothesis = Pick<BusinessCase['hypothesis'], 'unit'>;

const parts = /^([\s\d.,'’+−-]+(?:(?:k|m|bn|mio|mrd|thousand|million)\b\.?)?)\s*(.*)$/isu;

/** A number with what stands behind it: "78%", "12 minutes", "1.2m calls a year". */
const partsOf = (typed: string): { amount: string; unit: string } => {
  const [, amount = typed, unit = ''] = parts.exec(typed) ?? [];
  return { amount, unit: unit.trim() };
};

/** Where the measure stands: a number, and what it is counted in where somebody types that too. */
export const readBaseline = (typed: string, { locale, currency }: Place): ParsedAmount => {
  const { amount } = partsOf(typed);
  return parseAmount(amount, { locale, currency, kind: 'number' });
};

/** What was typed behind the number; empty where nothing was. */
export const unitTyped = (typed: string): string => partsOf(typed).unit;

const ofRate = (typed: string): string =>
  typed.replace(/\s*(?:%|per ?cent|pp|(?:percentage )?points?|prozentpunkte?)\s*$/iu, '');

const contexts: Record<MeasureKind, { kind: 'percent' | 'number'; unit?: string; mayBeShare?: boolean }> = {
  count: { kind: 'percent', mayBeShare: true },
  each: { kind: 'percent', mayBeShare: true },
  rate: { kind: 'percent', unit: 'points' },
  score: { kind: 'number' },
};

/** By how much it moves, in what the measure is said: per cent of it, points of a rate, or its own unit. */
export const readSize = (typed: string, hypothesis: Hypothesis, place: Place): ParsedAmount => {
  const kind = measureKind(hypothesis);
  const text = kind === 'rate' ? ofRate(typed) : kind === 'score' ? partsOf(typed).amount : typed;
  return parseAmount(text, { ...place, ...contexts[kind] });
};

/** As it stands in the sentence: "22%", "4 points", "0.6". */
export const writtenSize = (
  value: number | undefined,
  hypothesis: Hypothesis,
  number: (value: number) => string,
): string => {
  if (value === undefined) return '';
  const inHundreds = number(Number((value * 100).toPrecision(12)));
  return {
    count: `${inHundreds}%`,
    each: `${inHundreds}%`,
    rate: `${inHundreds} ${inHundreds === '1' ? 'point' : 'points'}`,
    score: number(value),
  }[measureKind(hypothesis)];
};
