import type { Figure } from '../../business-case/figure.ts';
import type { Phrase } from '../../template-language/shape.ts';
import type { CaseInView } from './case-in-view.ts';
import { isRange, netWords } from './money-clauses.ts';
import { figureValue, nothing, phrase, valueRun } from './phrase.ts';
import { scaled } from './table-amount.ts';
import { labelsOf } from '../labels/labels-of.ts';

const levels = { said: 'value', low: 'low', high: 'high' } as const;

/** A month in a table: a payback that never comes is "none", one that nothing waits for is "at once". */
const monthInTable = (view: CaseInView, figure: Figure, level: 'value' | 'low' | 'high'): Phrase => {
  const value = figure[level];
  const { never, atOnce } = labelsOf(view).views;
  if (value === null) return phrase`${never}`;
  return value === 0 ? phrase`${atOnce}` : phrase`${figureValue(view.formats, figure, level)}`;
};

/** A figure as templates see it: its values in words, exactly and as a table has them. */
export const figureData = (view: CaseInView, figure: Figure) => {
  const { formats } = view;
  const exact = (level: 'value' | 'low' | 'high'): Phrase => {
    const value = figure[level];
    if (value === null) return nothing;
    const text = figure.unit === 'money' ? formats.money(Math.round(value), 'exact') : null;
    return text === null
      ? phrase`${figureValue(formats, figure, level)}`
      : phrase`${valueRun(text, `figures.${figure.id}.${level}`, value, 'money', figure.id)}`;
  };
  const table = (level: 'value' | 'low' | 'high'): Phrase => {
    const value = figure[level];
    if (figure.unit === 'month') return monthInTable(view, figure, level);
    if (value === null) return nothing;
    return figure.unit === 'money'
      ? scaled(view, value, `figures.${figure.id}.${level}`, figure.id)
      : exact(level);
  };
  const said = (level: 'value' | 'low' | 'high'): Phrase =>
    figure[level] === null ? nothing : phrase`${figureValue(formats, figure, level)}`;
  return {
    ...Object.fromEntries(Object.entries(levels).map(([name, level]) => [name, said(level)])),
    exact: exact('value'),
    exactLow: exact('low'),
    exactHigh: exact('high'),
    table: table('value'),
    tableLow: table('low'),
    tableHigh: table('high'),
    words: netWords(view, figure, 'value'),
    lowWords: netWords(view, figure, 'low'),
    highWords: netWords(view, figure, 'high'),
    value: figure.value,
    label: labelsOf(view).term(figure.label),
    formula: labelsOf(view).term(figure.formula),
    reason: figure.reason ?? '',
    hasRange: isRange(figure),
  };
};
