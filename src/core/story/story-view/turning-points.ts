import { startUpper } from '../../data/letter-case.ts';
import { baseWorth, breakEvenOf, worthAt } from '../../business-case/calculation/worth-at.ts';
import type { Phrase } from '../../template-language/shape.ts';
import type { CaseInView } from './case-in-view.ts';
import { inputName, inputValue, swingOf } from './input-value.ts';
import { hasWorth } from './leading.ts';
import { isAllMoney } from './money-clauses.ts';
import { nothing, phrase } from './phrase.ts';
import { cashName } from './money-in-words.ts';
import { labelsOf } from '../labels/labels-of.ts';
import { notesOf } from '../labels/notes-of.ts';

/** How many of the inputs that move the answer most say where it turns: as many as a slide lists. */
const turning = 6;

/** Where one input alone takes the whole, and released plus margin, to nothing; null where no value of it does. */
export const turningOf = (view: CaseInView) => {
  if (!hasWorth(view)) return [];
  const { calculation } = view.results;
  const stated = baseWorth(calculation);
  const known = new Map(calculation.inputs.map((input) => [input.id, input]));
  return view.inputs.slice(0, turning).flatMap((moving) => {
    const input = known.get(moving.id);
    if (input === undefined || swingOf(moving) === 0) return [];
    const worth = worthAt(stated, input);
    const at = (part: 'whole' | 'cash'): Phrase | null => {
      const value = breakEvenOf((tried) => worth(tried)[part], input);
      return value === null ? null : inputValue(view, moving, value, `breakEven.${part}`);
    };
    return [{ moving, whole: at('whole'), cash: at('cash') }];
  });
};

/** The inputs that move the answer most, each with where it turns it; the cell says where none does. */
export const turningPoints = (view: CaseInView, turns: ReturnType<typeof turningOf>) =>
  turns.map(({ moving, whole, cash }) => ({
    id: moving.id,
    name: inputName(view, moving),
    said: inputValue(view, moving, moving.base, 'base'),
    whole: whole ?? phrase`${labelsOf(view).views.turnsNothing}`,
    cash: cash ?? phrase`${labelsOf(view).views.turnsNothing}`,
  }));

/** Where the largest assumption takes released plus margin to nothing; nothing is said where that is the whole. */
export const cashTurningSentence = (view: CaseInView, [top]: ReturnType<typeof turningOf>): Phrase => {
  if (top === undefined || isAllMoney(view)) return nothing;
  const { cashTurning } = notesOf(view);
  return top.cash === null
    ? phrase`${cashTurning.none(cashName(view))}`
    : phrase`${cashTurning.at(startUpper(cashName(view)))}${top.cash}.`;
};
