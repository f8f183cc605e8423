import { withValueAt } from '../../business-case/path.ts';
import { askSums } from '../../business-case/results/ask-sums.ts';
import type { Results } from '../../business-case/results/index.ts';
import type { BusinessCase } from '../../business-case/schema/index.ts';
import { quoted } from '../../data/quoted.ts';
import { daysIn } from '../dates-in-text.ts';
import { defineRule, type Fault, needs, unless } from '../define-rule.ts';
import { formatsOfCase } from '../formats-of-case.ts';
import { isAbout } from '../same-thing.ts';

/** The stages release what is asked for: the one-off money, or all that is asked for over the plan. */
const ofSum = (businessCase: BusinessCase, { base, months }: Results): Fault[] => {
  const { ask } = businessCase;
  const { tranches } = ask;
  const { asked: sums } = askSums(businessCase, base);
  const [oneOff, yearly] = [sums.oneOff, sums.yearly ?? 0];
  if (oneOff === null || tranches.length === 0 || tranches.some(({ amount }) => amount === undefined))
    return [];
  const { money } = formatsOfCase(businessCase);
  const sum = tranches.reduce((total, { amount = 0 }) => total + amount, 0);
  const asked = [oneOff, oneOff + yearly, oneOff + (yearly * months) / 12];
  return unless(
    asked.some((whole) => isAbout(sum, whole, 0.001)),
    `The stages come to ${money(sum, 'exact')}, and you ask for ${money(oneOff, 'exact')} one-off. Make them one sum.`,
    'ask.tranches',
  );
};

const isOfGate = /\bgate|\bpilot|\bpasse[sd]?\b|\bstop|freigabe|tor\b/iu;

/** A day that a condition names is the day of a gate. */
const ofCondition = (businessCase: BusinessCase): Fault[] => {
  const { ask, rollOut, meeting } = businessCase;
  const { locale, day } = formatsOfCase(businessCase);
  const gates = rollOut.gates.filter(({ date }) => date !== '');
  const known = new Set([...gates.map(({ date }) => date), meeting.date]);
  return ask.tranches.flatMap(({ id, name, condition }) =>
    gates.length === 0 || !isOfGate.test(condition)
      ? []
      : daysIn(condition, locale)
          .filter((named) => !known.has(named))
          .map((named) => ({
            message: `The stage ${quoted(name)} is released by a gate on ${day(named)}, and no gate is on that day. Enter the day of the gate.`,
            path: `ask.tranches[${id}].condition`,
          })),
  );
};

/** What is released in stages is what is asked for, by gates that are there. */
export const stagesReleased = defineRule({
  id: 'stages-released',
  gate: 'finance',
  severity: 'must',
  answers: [],
  reads: ['ask.tranches'],
  over: 'ask.tranches',
  statement: 'Stages have an amount, a month and a condition, come to the ask, and name the days of gates.',
  reason: 'A stage that no gate opens is paid at once.',
  planted: [
    (it) => withValueAt(it, 'ask.tranches[roll-out].amount', undefined),
    (it) => withValueAt(it, 'ask.tranches[roll-out].when', ''),
    (it) => withValueAt(it, 'ask.tranches[roll-out].condition', ''),
    (it) => withValueAt(it, 'ask.tranches[roll-out].amount', 100_000),
    (it) => withValueAt(it, 'ask.tranches[roll-out].condition', 'the pilot passes its gate on 30 July 2027'),
  ],
  faults: (businessCase, results) => [
    ...businessCase.ask.tranches.flatMap(({ id, name, amount, when, condition }) => [
      ...needs(
        amount !== undefined,
        `${quoted(name)}: enter the amount of the stage.`,
        `ask.tranches[${id}].amount`,
      ),
      ...needs(when !== '', `${quoted(name)}: say when the stage is released.`, `ask.tranches[${id}].when`),
      ...needs(
        condition.trim() !== '',
        `${quoted(name)}: say on which condition it is released.`,
        `ask.tranches[${id}].condition`,
      ),
    ]),
    ...ofSum(businessCase, results),
    ...ofCondition(businessCase),
  ],
});
