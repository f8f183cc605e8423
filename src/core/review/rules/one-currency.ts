import { withValueAt } from '../../business-case/path.ts';
import type { BusinessCase } from '../../business-case/schema/index.ts';
import { defineRule } from '../define-rule.ts';
import { amountsIn } from '../amounts-in-text.ts';
import { formatsOfCase } from '../formats-of-case.ts';
import { isSomebodyElses, runningTexts } from '../running-texts.ts';

/** What was found elsewhere may be told in the money of elsewhere. */
const foundElsewhere = ({ evidence }: BusinessCase): string[] =>
  evidence
    .filter(({ kind }) => kind === 'benchmark' || kind === 'published-trial')
    .map(({ id }) => `evidence[${id}]`);

/** The case speaks of money in its own currency. */
export const oneCurrency = defineRule({
  id: 'one-currency',
  gate: 'finance',
  severity: 'must',
  answers: [],
  reads: ['*'],
  over: 'case',
  statement: 'Every amount in the words of the case is in its currency.',
  reason: 'Two currencies in one paper are two papers.',
  planted: [
    (it) => withValueAt(it, 'situation.whyNow', 'The contract of €400,000 ends in September.'),
    (it) => withValueAt(it, 'situation.whyNow', 'The contract of 400,000 dollars ends in September.'),
  ],
  faults: (businessCase) => {
    const { currency, locale } = formatsOfCase(businessCase);
    const elsewhere = foundElsewhere(businessCase);
    return runningTexts(businessCase).flatMap(({ path, text }) => {
      if (isSomebodyElses(path) || elsewhere.some((place) => path.startsWith(place))) return [];
      const other = amountsIn(text, locale).find(
        ({ currencies }) => currencies.length > 0 && !currencies.includes(currency),
      );
      return other === undefined
        ? []
        : [
            {
              message: `The case counts in ${currency}, and the words say ${other.words}. Say it in ${currency}.`,
              path,
            },
          ];
    });
  },
});
