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

const counted = (call: HelperCall, count: number): string => {
  const style = optionText(call, 'in');
  if (style === undefined) return call.formatter.format(count, 'count');
  const text = call.formatter.countInWords(count);
  return style === 'capital' ? `${text.charAt(0).toUpperCase()}${text.slice(1)}` : text;
};

export const plural = defineHelper({
  name: 'plural',
  description:
    'A count with its noun: for one, for several. none="no calls" says what stands for zero; languages with more forms give two=, few= and many=. in="words" writes one to nine in words, in="capital" does at the start of a sentence.',
  takes: [3, 3],
  options: { none: [], two: [], few: [], many: [], in: ['words', 'capital'] },
  examples: [
    { template: '{{plural n "call" "calls"}}', data: { n: 384_000 }, result: '384,000 calls' },
    { template: '{{plural n "call" "calls"}}', data: { n: 1 }, result: '1 call' },
    { template: '{{plural n "call" "calls"}}', data: { n: 1.5 }, result: '1.5 calls' },
    { template: '{{plural n "call" "calls" none="no calls"}}', data: { n: 0 }, result: 'no calls' },
    { template: '{{plural n "option" "options" in="words"}}', data: { n: 4 }, result: 'four options' },
    { template: '{{plural n "group" "groups" in="capital"}}', data: { n: 8 }, result: 'Eight groups' },
  ],
  apply: (call) => {
    const value = argument(call, 0);
    const count = numberOf(value);
    const none = optionText(call, 'none');
    if (count === null) return written(value, '');
    if (count === 0 && none !== undefined) return written(value, none);
    return written(value, `${counted(call, count)} ${words(call, count)}`, 'count');
  },
});
