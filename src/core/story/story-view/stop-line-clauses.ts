import { stopLineOf } from '../../business-case/results/stop-line.ts';
import type { Phrase } from '../../template-language/shape.ts';
import type { CaseInView } from './case-in-view.ts';
import { hasWorth } from './leading.ts';
import { horizonPhrase } from './money-clauses.ts';
import { moneyValue, nothing, phrase, textValue, valueRun } from './phrase.ts';
import { effectText } from './pilot-words.ts';
import { gatePaid } from './plan-data.ts';

const isSame = (one: string, other: string): boolean =>
  one.trim().toLowerCase() === other.trim().toLowerCase();

/** The gate that judges the pilot, by its measure or else the first: what is paid by then, and what can still be saved. */
const judgedAt = (view: CaseInView): Phrase => {
  const { pilot, rollOut } = view.businessCase;
  const gate = rollOut.gates.find(({ measure }) => isSame(measure, pilot.measure)) ?? rollOut.gates[0];
  if (gate === undefined || gate.date === '') return nothing;
  const paid = gatePaid(view, gate);
  if (paid.phrase.length === 0) return nothing;
  return phrase` The gate on ${textValue(view.formats.day(gate.date), `rollOut.gates[${gate.id}].date`)} judges it. ${paid}`;
};

/**
 * The stop line beside its break-even: "We stop under 8%. Below 12.7%, all else as it stands, the case loses money; at 8%
 * it loses £183,000 over three years."
 */
export const stopLineSentence = (view: CaseInView): Phrase => {
  if (!hasWorth(view)) return nothing;
  const { formats, results } = view;
  const line = stopLineOf(results.calculation);
  if (line === null) return nothing;
  const { stop, as, input, breakEven, worth } = line;
  const stopText = effectText(view, stop, as);
  const stopValue = phrase`${valueRun(stopText, 'pilot.stop', stop, as)}`;
  const amount = moneyValue(formats, Math.abs(worth), 'pilot.stop');
  const isPresent = results.calculation.discounting.rate !== null;
  const over = phrase`over ${horizonPhrase(view)}${isPresent ? ', as a present value' : ''}`;
  const atStop =
    Math.round(worth) === 0
      ? phrase`at ${stopValue} it comes out even`
      : worth < 0
        ? phrase`at ${stopValue} it loses ${amount} ${over}`
        : phrase`at ${stopValue} it is still worth ${amount} ${over}`;
  const gate = judgedAt(view);
  if (breakEven === null)
    return phrase`We stop under ${stopValue}. No value of it alone turns the case; ${atStop}.${gate}`;
  const even = phrase`${valueRun(effectText(view, breakEven, as), `${input}.breakEven.whole`, breakEven, as)}`;
  return phrase`We stop under ${stopValue}. Below ${even}, all else as it stands, the case loses money; ${atStop}.${gate}`;
};
