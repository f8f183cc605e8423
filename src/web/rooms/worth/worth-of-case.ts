import type { Figure } from '../../../core/business-case/figure.ts';
import { type Reason, reasonInWords } from '../../../core/business-case/reason.ts';
import { bothInUnit } from '../../../core/story/facts/in-unit.ts';
import type { CaseInNumbers } from '../../../core/story/story-view/case-in-view.ts';
import { leadingOf } from '../../../core/story/story-view/leading.ts';
import { isAllMoney } from '../../../core/story/story-view/money-clauses.ts';
import { figureText, quantityText } from '../../figures/figure-text.ts';

/** What a case is worth, as far as it can be said. */
export type Worth =
  /** Nothing that counts is entered. */
  | { kind: 'nothing' }
  /** No money yet: what the hypothesis promises to move, in its own unit. */
  | { kind: 'count'; text: string; reasons: readonly Reason[] }
  /** Money, and a part of the sum that nobody has entered. */
  | { kind: 'not-yet'; reasons: readonly Reason[] }
  | {
      kind: 'figures';
      measure: Figure;
      /** Released plus margin; null where the whole is nothing else. */
      cash: Figure | null;
      isDiscounted: boolean;
      months: number;
    };

/** What the hypothesis promises to move, from where to where, or by how much. */
const promisedMove = ({ businessCase, formats }: CaseInNumbers): string | null => {
  const { baseline, target, unit, measureName, size, direction } = businessCase.hypothesis;
  const what = measureName.trim();
  const named = (move: string): string => (what === '' ? move : `${what}: ${move}`);
  if (baseline !== undefined && target !== undefined && baseline !== target)
    return named(bothInUnit(formats, baseline, target, unit.trim()).join(' to '));
  if (size?.base === undefined || size.base === 0) return null;
  const rises = direction === undefined ? size.base > 0 : direction === 'rise';
  return named(`${quantityText(formats, size.unit, Math.abs(size.base))} ${rises ? 'higher' : 'lower'}`);
};

const missingParts = ({ results }: CaseInNumbers): readonly Reason[] => [
  ...new Set([
    ...results.absence.benefits,
    ...results.absence.costs,
    ...(results.figures['net-benefit']?.absent ?? []),
  ]),
];

/** What a case is worth; while a part of the sum is not entered, what is missing instead of a number. */
export const worthOf = (view: CaseInNumbers): Worth => {
  const { businessCase, results } = view;
  const { measure, cash, isDiscounted } = leadingOf(view);
  const figure = results.figures[measure];
  if (figure !== undefined && figure.value !== null && figure.absent === undefined)
    return {
      kind: 'figures',
      measure: figure,
      cash: isAllMoney(view) ? null : (results.figures[cash] ?? null),
      isDiscounted,
      months: results.months,
    };
  const reasons = missingParts(view);
  if (businessCase.benefits.length + businessCase.costs.length > 0 && results.base.benefits.length > 0)
    return { kind: 'not-yet', reasons };
  const promised = promisedMove(view);
  if (promised !== null) return { kind: 'count', text: promised, reasons };
  return businessCase.costs.length > 0 ? { kind: 'not-yet', reasons } : { kind: 'nothing' };
};

/** What is missing, in the fewest words that name it. */
const short: Partial<Record<Reason['code'], (reason: Reason, count: (people: number) => string) => string>> =
  {
    'no-costs': () => 'costs',
    'no-benefits': () => 'a benefit',
    'people-not-counted': ({ values }, count) =>
      'people' in values
        ? values.people === 1
          ? 'one person’s time'
          : `${count(values.people)} people’s time`
        : 'people’s time',
    'no-first-month': () => 'the first month',
  };

/** What the number waits for: one thing by its name, several by the first and a count. */
export const waitsFor = (reasons: readonly Reason[], count: (people: number) => string): string => {
  const [first, ...others] = reasons;
  if (first === undefined) return 'a number';
  const name =
    short[first.code]?.(first, count) ??
    ('name' in first.values && first.values.name !== '' ? `“${first.values.name}”` : 'an amount');
  return others.length === 0 ? name : `${name} and ${others.length} more`;
};

export const inSentences = (reasons: readonly Reason[]): { text: string; path: string }[] =>
  reasons.map((reason) => ({ text: reasonInWords(reason), path: reason.path }));

/** What stands in the bar: the name of the number, and the number or what it waits for. */
export const worthWords = (
  worth: Worth,
  { formats }: Pick<CaseInNumbers, 'formats'>,
): { name: string; said: string; range?: string; cash?: string } => {
  if (worth.kind === 'nothing') return { name: 'Worth', said: 'nothing entered yet' };
  if (worth.kind === 'count') return { name: 'No money yet', said: worth.text };
  if (worth.kind === 'not-yet')
    return { name: 'Worth', said: `not yet: ${waitsFor(worth.reasons, formats.countInWords)}` };
  const { measure, cash, isDiscounted, months } = worth;
  return {
    name: isDiscounted ? 'Worth today' : `Over ${formats.duration(months)}`,
    said: figureText(formats, 'money', measure.value),
    range: `${figureText(formats, 'money', measure.low)} to ${figureText(formats, 'money', measure.high)}`,
    ...(cash === null || cash.value === null ? {} : { cash: figureText(formats, 'money', cash.value) }),
  };
};
