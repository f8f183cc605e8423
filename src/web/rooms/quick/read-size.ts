import { type MeasureKind, measureKind } from '../../../core/business-case/measure-kind.ts';
import type { BusinessCase } from '../../../core/business-case/schema/index.ts';
import { endsIn, withoutHedges } from '../../../core/quantities/around-amount.ts';
import { type ParsedAmount, writtenAmount } from '../../../core/quantities/parse-amount.ts';
import { spokenAmount } from '../../../core/quantities/spoken-amount.ts';

interface Place {
  locale: string;
  currency: string;
}

type Hypothesis = Pick<BusinessCase['hypothesis'], 'unit'> &
  Partial<Pick<BusinessCase['hypothesis'], 'baseline' | 'direction'>>;

const parts = /^([\s\d.,'’+−-]+(?:(?:k|m|bn|mio|mrd|thousand|million)\b\.?)?)\s*(.*)$/isu;

/** A number with what stands behind it: "78%", "12 minutes", "1.2m calls a year". */
const partsOf = (typed: string): { amount: string; unit: string } => {
  const text = withoutHedges(typed);
  const [, amount = text, unit = ''] = parts.exec(text) ?? [];
  return { amount, unit: unit.trim() };
};

/** Where the measure stands: a number, and what it is counted in where somebody types that too. */
export const readBaseline = (typed: string, { locale, currency }: Place): ParsedAmount => {
  const { amount } = partsOf(typed);
  return spokenAmount(amount, { locale, currency, kind: 'number' });
};

const withoutUnit = (typed: string): string => (endsIn(typed) === undefined ? partsOf(typed).amount : typed);

/** What was typed behind the number; empty where nothing was. */
export const unitTyped = (typed: string): string => partsOf(typed).unit;

const ofRate = (typed: string): string =>
  typed.replace(/\s*(?:%|per ?cent|pp|(?:percentage )?points?|(?:prozent|%-?)?punkte?|prozent)\s*$/iu, '');

const contexts: Record<MeasureKind, { kind: 'percent' | 'number'; unit?: string; mayBeShare?: boolean }> = {
  count: { kind: 'percent', mayBeShare: true },
  each: { kind: 'percent', mayBeShare: true },
  rate: { kind: 'percent', unit: 'points' },
  score: { kind: 'number' },
};

/** "to 9%", "auf 70 %": where it goes to, and not by how much it moves. */
const toTarget = /^(?:down to|to|bis auf|auf)\s+(.+)$/iu;

/** By how much it moves until it stands at a number; said in per cent of today’s, in points or in the unit of a score. */
const sizeFor = (by: number, today: number, hypothesis: Hypothesis): number =>
  Number(
    { count: by / Math.abs(today), each: by / Math.abs(today), rate: by / 100, score: by }[
      measureKind(hypothesis)
    ].toPrecision(12),
  );

const refused = (message: string): ParsedAmount => ({ kind: 'rejected', message });

const readTarget = (typed: string, hypothesis: Hypothesis, place: Place): ParsedAmount => {
  const { baseline: today, direction = 'fall' } = hypothesis;
  if (today === undefined || today === 0)
    return refused('Enter where it stands today first, or by how much it moves.');
  const read = readBaseline(typed.replace(/%\s*$/u, ''), place);
  if (read.kind !== 'value') return read;
  const by = direction === 'rise' ? read.value - today : today - read.value;
  return by > 0
    ? { kind: 'value', value: sizeFor(by, today, hypothesis) }
    : refused(
        `It stands at ${writtenAmount(today, { ...place, kind: 'number' })} today and would not ${direction}. Enter another number, or choose “${direction === 'rise' ? 'fall' : 'rise'}”.`,
      );
};

/** "to 6%" of what is not said in per cent yet: the measure is a rate, and its unit says so. */
export const rateUnit = (typed: string, { unit }: Hypothesis): string | null =>
  measureKind({ unit }) === 'count' && /^(?:down to|to|bis auf|auf)\s.*%\s*$/iu.test(withoutHedges(typed))
    ? `% ${unit}`.trim()
    : null;

/** By how much it moves, in what the measure is said: per cent of it, points of a rate, or its own unit. */
export const readSize = (typed: string, hypothesis: Hypothesis, place: Place): ParsedAmount => {
  const target = toTarget.exec(withoutHedges(typed))?.[1];
  if (target !== undefined) return readTarget(target, hypothesis, place);
  const kind = measureKind(hypothesis);
  const text = kind === 'rate' ? ofRate(typed) : kind === 'score' ? withoutUnit(typed) : typed;
  return spokenAmount(text, { ...place, ...contexts[kind], takesRange: true });
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
