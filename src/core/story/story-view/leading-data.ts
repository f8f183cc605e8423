import type { Phrase } from '../../template-language/shape.ts';
import type { CaseInView } from './case-in-view.ts';
import { leadingOf } from './leading.ts';
import { figureOf, horizonPhrase, isAllMoney } from './money-clauses.ts';
import { kindSums, partsOfWorth } from './parts-of-worth.ts';
import { figureValue, nothing, phrase } from './phrase.ts';
import { cashWords } from '../facts/cash-words.ts';
import { labelsIn } from '../languages/index.ts';
import { beyondMoney, cashName } from './money-in-words.ts';

/** The amount alone, as it stands large: a loss is called one and has no minus. */
const large = (view: CaseInView, which: 'measure' | 'cash'): Phrase => {
  const figure = figureOf(view, leadingOf(view)[which]);
  if (figure === undefined || figure.value === null) return nothing;
  const amount = figureValue(view.formats, figure, 'value', true);
  return figure.value < 0 ? phrase`${amount} loss` : phrase`${amount}`;
};

/** The words of money of the whole, as they stand under its number. */
const wholeWords = (view: CaseInView): string => {
  const parts = partsOfWorth(view);
  const [only, ...others] = kindSums(parts);
  if (only === undefined) return '';
  if (isAllMoney(view)) return `, all ${cashWords({ labels: labelsIn(view.formats.language) }, parts).whole}`;
  if (others.length === 0)
    return `, benefits all ${labelsIn(view.formats.language).moneyWords[only.kind][only.amount > 0 ? 'adds' : 'takes']}`;
  const beyond = beyondMoney(view, parts);
  return beyond === '' ? '' : `, including ${beyond}`;
};

/** The two numbers that lead, to stand beside each other at one size; one alone where the whole is released plus margin. */
export const leadingData = (view: CaseInView) => {
  const { name, isDiscounted } = leadingOf(view);
  const sum = isDiscounted ? phrase`${name}` : phrase`net over ${horizonPhrase(view)}, not discounted`;
  const isOne = isAllMoney(view);
  return {
    name,
    isDiscounted,
    said: large(view, 'measure'),
    label: phrase`${sum}${wholeWords(view)}`,
    cash: isOne ? nothing : large(view, 'cash'),
    cashLabel: phrase`${sum}${isDiscounted ? '' : ','} of ${cashName(view)}`,
  };
};
