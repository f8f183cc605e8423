import type { Phrase } from '../../template-language/shape.ts';
import type { CaseInView } from './case-in-view.ts';
import { leadingOf, worthNames } from './leading.ts';
import { figureOf, horizonPhrase, isAllMoney, isCashApart } from './money-clauses.ts';
import { kindSums, partsOfWorth } from './parts-of-worth.ts';
import { figureValue, nothing, phrase } from './phrase.ts';
import { cashWords } from '../facts/cash-words.ts';
import { labelsOf } from '../labels/labels-of.ts';
import { beyondMoney, cashName } from './money-in-words.ts';

/** The amount alone, as it stands large: a loss is called one and has no minus. */
const large = (view: CaseInView, which: 'measure' | 'cash'): Phrase => {
  const figure = figureOf(view, leadingOf(view)[which]);
  if (figure === undefined || figure.value === null) return nothing;
  const amount = figureValue(view.formats, figure, 'value', true);
  return figure.value < 0 ? phrase`${amount} ${labelsOf(view).views.loss}` : phrase`${amount}`;
};

/** The words of money of the whole, as they stand under its number. */
const wholeWords = (view: CaseInView): string => {
  const parts = partsOfWorth(view);
  const [only, ...others] = kindSums(parts);
  if (only === undefined) return '';
  const labels = labelsOf(view);
  const { leading } = labels.views;
  if (isAllMoney(view)) return leading.allMoney(cashWords({ labels }, parts).whole);
  if (others.length === 0)
    return leading.oneWord(labels.moneyWords[only.kind][only.amount > 0 ? 'adds' : 'takes']);
  const beyond = beyondMoney(view, parts);
  return beyond === '' ? '' : leading.including(beyond);
};

/** The two numbers that lead, to stand beside each other at one size; one alone where both are one amount. */
export const leadingData = (view: CaseInView) => {
  const { isDiscounted } = leadingOf(view);
  const { name } = worthNames(view);
  const { leading } = labelsOf(view).views;
  const [before = '', after = ''] = leading.undiscounted;
  const sum = isDiscounted ? phrase`${name}` : phrase`${before}${horizonPhrase(view)}${after}`;
  return {
    name,
    isDiscounted,
    said: large(view, 'measure'),
    label: phrase`${sum}${wholeWords(view)}`,
    cash: isCashApart(view) ? large(view, 'cash') : nothing,
    cashLabel: phrase`${sum}${leading.of(cashName(view), isDiscounted)}`,
  };
};
