import { argument, defineHelper, type HelperCall, numberOf, optionText, written } from './define-helper.ts';

/** Making rules is costly, and a document counts often. */
const rules = new Map<string, Intl.PluralRules>();

const category = (count: number, locale: string): string => {
  const known = rules.get(locale) ?? new Intl.PluralRules(locale);
  rules.set(locale, known);
  return known.select(count);
};

const words = (call: HelperCall, count: number): string => {
  const one = argument(call, 1).raw;
  const other = argument(call, 2).raw;
  const form = category(count, call.formatter.locale);
  const chosen = optionText(call, form) ?? (form === 'one' ? one : other);
  return typeof chosen === 'string' ? chosen : '';
};

export const plural = defineHelper({
  name: 'plural',
  description:
    'A count with its noun: for one, for several. none="no calls" says what stands for zero; languages with more forms give two=, few= and many=.',
  takes: [3, 3],
  options: { none: [], two: [], few: [], many: [] },
  examples: [
    { template: '{{plural n "call" "calls"}}', data: { n: 384_000 }, result: '384,000 calls' },
    { template: '{{plural n "call" "calls"}}', data: { n: 1 }, result: '1 call' },
    { template: '{{plural n "call" "calls"}}', data: { n: 1.5 }, result: '1.5 calls' },
    { template: '{{plural n "call" "calls" none="no calls"}}', data: { n: 0 }, result: 'no calls' },
  ],
  apply: (call) => {
    const value = argument(call, 0);
    const count = numberOf(value);
    const none = optionText(call, 'none');
    if (count === null) return written(value, '');
    if (count === 0 && none !== undefined) return written(value, none);
    return written(value, `${call.formatter.format(count, 'count')} ${words(call, count)}`, 'count');
  },
});
