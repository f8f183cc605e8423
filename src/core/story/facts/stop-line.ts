import { type StopLine, stopLineOf } from '../../business-case/results/stop-line.ts';
import { leafShape, type Phrase } from '../../template-language/shape.ts';
import type { CaseInNumbers } from '../story-view/case-in-view.ts';
import { hasWorth } from '../story-view/leading.ts';
import { horizonPhrase } from '../story-view/money-clauses.ts';
import { moneyValue, nothing, textValue, valueRun } from '../story-view/phrase.ts';
import { effectText } from '../story-view/pilot-words.ts';
import { partsOfWorth } from '../story-view/parts-of-worth.ts';
import { cashWords } from './cash-words.ts';
import { defineFact, factFields, type FactView } from './define-fact.ts';
import { gateAmountFields, gateAmounts } from './gate-amounts.ts';
import { said } from './typed.ts';

const isSame = (one: string, other: string): boolean =>
  one.trim().toLowerCase() === other.trim().toLowerCase();

/** The gate that judges the pilot, by its measure or else the first; none without a day. */
const judgingGate = (view: CaseInNumbers) => {
  const { pilot, rollOut } = view.businessCase;
  const gate = rollOut.gates.find(({ measure }) => isSame(measure, pilot.measure)) ?? rollOut.gates[0];
  if (gate === undefined || gate.date === '') return null;
  return {
    date: said(textValue(view.formats.day(gate.date), `rollOut.gates[${gate.id}].date`)),
    ...gateAmounts(view, gate),
  };
};

/** Of an input that costs, more is worse: the case loses above its break-even. */
const losesAbove = ({ stop, breakEven, worth }: StopLine): boolean =>
  breakEven !== null && Math.round(worth) !== 0 && worth < 0 === stop > breakEven;

const effect = (view: CaseInNumbers, { as }: StopLine, value: number, path: string): Phrase =>
  said(valueRun(effectText(view, value, as), path, value, as));

/** What released plus margin loses at a line at which the whole still pays. */
const cashAt = (view: FactView, line: StopLine) => {
  const { breakEven, worth } = line.cash;
  const isTold = Math.round(line.worth) > 0 && Math.round(worth) < 0;
  return {
    name: cashWords(view, partsOfWorth(view)).name,
    loss: isTold ? said(moneyValue(view.formats, Math.abs(worth), 'pilot.stop')) : nothing,
    breakEven: breakEven === null ? nothing : effect(view, line, breakEven, `${line.input}.breakEven.cash`),
  };
};

export const stopLine = defineFact({
  id: 'stopLine',
  meaning: 'The effect under which the work stops, beside the one at which the case is worth nothing.',
  shape: factFields({
    stop: leafShape('phrase'),
    /** Empty where no value of it alone turns the case. */
    breakEven: leafShape('phrase'),
    losesAbove: leafShape('boolean'),
    /** What the case is worth at the stop line, without its sign. */
    worth: leafShape('phrase'),
    isEven: leafShape('boolean'),
    isLoss: leafShape('boolean'),
    /** Where the whole still pays at the stop line and released plus margin does not. */
    cash: factFields({
      name: leafShape('text'),
      /** What it loses there. */
      loss: leafShape('phrase'),
      /** Empty where no value of the effect makes it even. */
      breakEven: leafShape('phrase'),
    }),
    isPresentValue: leafShape('boolean'),
    horizon: leafShape('phrase'),
    gate: factFields({ date: leafShape('phrase'), ...gateAmountFields }),
  }),
  of: (view) => {
    const { calculation } = view.results;
    const line = hasWorth(view) ? stopLineOf(calculation) : null;
    if (line === null) return null;
    const { stop, breakEven, input, worth } = line;
    return {
      stop: effect(view, line, stop, 'pilot.stop'),
      breakEven: breakEven === null ? nothing : effect(view, line, breakEven, `${input}.breakEven.whole`),
      losesAbove: losesAbove(line),
      worth: said(moneyValue(view.formats, Math.abs(worth), 'pilot.stop')),
      isEven: Math.round(worth) === 0,
      isLoss: worth < 0,
      cash: cashAt(view, line),
      isPresentValue: calculation.discounting.rate !== null,
      horizon: horizonPhrase(view),
      gate: judgingGate(view),
    };
  },
});
