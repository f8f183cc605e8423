import { withValueAt } from '../../business-case/path.ts';
import { askSums } from '../../business-case/results/ask-sums.ts';
import { costSums } from '../../business-case/results/cost-sums.ts';
import type { Results } from '../../business-case/results/index.ts';
import type { BusinessCase } from '../../business-case/schema/index.ts';
import { formatsFor } from '../../quantities/format.ts';
import { parseAmount } from '../../quantities/parse-amount.ts';
import { defineRule } from '../define-rule.ts';

const number = String.raw`\d(?:[\d.,’]*\d)?(?:\s?(?:k|m|mn|bn|thousand|million|billion)\b)?`;
const currencies = String.raw`[£€$¥₹]|\b(?:GBP|EUR|USD|CHF|SEK|NOK|DKK|PLN|JPY|INR|AUD|CAD|NZD)\b`;
const amounts = new RegExp(`(?:${currencies})\\s?${number}|${number}\\s?(?:${currencies})`, 'giu');

/** Every amount of money that a decision may name: the parts of the ask, its stages, and what the costs come to. */
const known = (businessCase: BusinessCase, { base, months }: Results): number[] => {
  const { contingency = 0, tranches } = businessCase.ask;
  const { asked } = askSums(businessCase, base);
  const [oneOff, yearly] = [asked.oneOff ?? 0, asked.yearly ?? 0];
  const staged = tranches.map(({ amount }) => amount ?? 0);
  const { inside, all } = costSums(businessCase, base);
  return [
    oneOff,
    yearly,
    contingency,
    oneOff + yearly,
    oneOff - contingency,
    oneOff + (yearly * months) / 12,
    ...staged,
    staged.reduce((sum, amount) => sum + amount, 0),
    inside.whole,
    all.whole,
    ...base.costs.map(({ amount }) => amount ?? 0),
  ];
};

const readings = (words: string, locale: string): number[] => {
  const read = parseAmount(words, { locale, kind: 'number' });
  return read.kind === 'value' ? [read.value] : read.kind === 'ask' ? read.readings : [];
};

/** What they are to decide, in words, names the amounts of the ask and no others. */
export const askInWords = defineRule({
  id: 'ask-in-words',
  gate: 'finance',
  severity: 'must',
  answers: [],
  reads: ['ask.decision'],
  over: 'case',
  statement: 'The decision names the amounts of the ask and no others.',
  reason: 'The minutes repeat the words, not the table.',
  planted: [(it) => withValueAt(it, 'ask.decision', 'We want £420,000.')],
  faults: (businessCase, results) => {
    const { ask, basics } = businessCase;
    const { money, list, locale } = formatsFor(basics.language || 'en-GB', basics.currency || 'GBP');
    const sums = askSums(businessCase, results.base).asked;
    const asked = [
      ...(sums.oneOff === null || Math.round(sums.oneOff) === 0
        ? []
        : [`${money(sums.oneOff, 'exact')} one-off`]),
      ...(sums.yearly === null || Math.round(sums.yearly) === 0
        ? []
        : [`${money(sums.yearly, 'exact')} a year`]),
    ];
    if (asked.length === 0) return [];
    const allowed = known(businessCase, results);
    const isRounded = (said: number): boolean =>
      allowed.some((amount) => Math.abs(amount - said) <= 0.005 * Math.abs(amount));
    return [...ask.decision.matchAll(amounts)]
      .map(([words]) => words)
      .filter((words) => {
        const said = readings(words, locale);
        return said.length > 0 && !said.some(isRounded);
      })
      .map((words) => ({
        message: `The decision names ${words}, and you ask for ${list(asked)}. Say the same amount in both.`,
        path: 'ask.decision',
      }));
  },
});
