import { type WordOfMoney, wordsOfMoney } from '../../quantities/money-word.ts';
import { isOurs } from '../accounts.ts';
import { type Figure, withoutSpread } from '../figure.ts';
import type { BusinessCase } from '../schema/index.ts';
import { countedWords, isCounted, wordsOf } from '../words-of-money.ts';
import type { CaseFlows } from './flows.ts';
import { broughtIn, fullEffectYear } from './full-effect.ts';
import { type MeasureContext, presentValue } from './measures/define-measure.ts';
import { orderedEnds } from './ordered-ends.ts';
import { totalFlow } from '../../finance/index.ts';

type Levels = Record<'low' | 'base' | 'high', CaseFlows>;

/** What money of each word is called in a list or a label. */
export const wordNames: Record<WordOfMoney, string> = {
  released: 'released from budgets',
  margin: 'margin',
  avoided: 'cost avoided',
  time: 'time set free',
};

/** What the benefits bring of each of the four words of money, which are never merged: together they are the whole. */
export const wordFigures = (
  businessCase: BusinessCase,
  levels: Levels,
  context: MeasureContext,
): Figure[] => {
  const year = fullEffectYear(levels.base);
  const rows = businessCase.benefits.filter((benefit) => isCounted(benefit) && isOurs(benefit));
  return wordsOfMoney.flatMap((word): Figure[] => {
    const shares = new Map(rows.map((benefit) => [benefit.id, countedWords(benefit)[word] ?? 0] as const));
    const sumAt =
      (of: (flows: CaseFlows['benefits'][number]) => number) =>
      (level: 'low' | 'base' | 'high'): number =>
        levels[level].benefits.reduce((sum, benefit) => sum + of(benefit) * (shares.get(benefit.id) ?? 0), 0);
    const figure = (
      name: string,
      label: string,
      formula: string,
      at: ((level: 'low' | 'base' | 'high') => number) | null,
    ): Figure => {
      const value = at === null ? null : at('base');
      const [low, high] = at === null ? [null, null] : orderedEnds(at('low'), value, at('high'));
      return {
        id: `${name}.${word}`,
        label: `${label}: ${wordNames[word]}`,
        unit: 'money',
        subject: 'benefits',
        needs: ['benefits'],
        value,
        low,
        high,
        ...withoutSpread,
        formula,
        ...(word === 'released'
          ? {
              convention:
                'Savings whose budget line or holder nobody has named are in it; they stand in no sum of released plus margin.',
            }
          : {}),
        inputs: rows.filter((benefit) => (wordsOf(benefit)[word] ?? 0) > 0).map(({ id }) => id),
        sources: [],
        isOfCase: true,
        ...(value === null ? { reason: context.noRate } : {}),
      };
    };
    return [
      figure(
        'annual-benefit',
        'Benefits a year at full effect',
        `sum of what of each benefit is ${wordNames[word]}, in year ${year}, which brings most`,
        sumAt((benefit) => broughtIn(benefit, year)),
      ),
      figure(
        'total-benefit',
        'Benefits over the whole period',
        `sum of what of each benefit is ${wordNames[word]}, over all months, not discounted`,
        sumAt(({ flow }) => totalFlow(flow)),
      ),
      figure(
        'present-value-of-benefits',
        'Present value of benefits',
        `Σ of what of each benefit is ${wordNames[word]} in year t ÷ (1 + rate)^t`,
        context.rate === null ? null : sumAt(({ flow }) => presentValue(flow, context) ?? 0),
      ),
    ];
  });
};
