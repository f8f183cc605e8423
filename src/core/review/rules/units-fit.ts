import { withValueAt } from '../../business-case/path.ts';
import { benefitInputs } from '../../business-case/results/benefit-driver.ts';
import { estimateOf, inputPath } from '../../business-case/results/input-values.ts';
import type { InputUnit } from '../../drivers/index.ts';
import { quoted } from '../../data/quoted.ts';
import { defineRule, unless } from '../define-rule.ts';
import { ofText } from '../of-text.ts';

/** Words that are a unit by themselves, and what they count. */
const known: readonly { said: RegExp; unit: InputUnit }[] = [
  { said: /^(?:minutes?|mins?|Minuten?)$/iu, unit: 'minutes' },
  { said: /^(?:hours?|hrs?|Stunden?|heures?)$/iu, unit: 'hours' },
  { said: /^(?:days?|Tagen?|jours?)$/iu, unit: 'days' },
  { said: /^(?:money|[£€$]|GBP|EUR|USD|CHF)$/u, unit: 'money' },
  { said: /^(?:share|%|per ?cent|Prozent)$/iu, unit: 'share' },
  { said: /^(?:points?|percentage points?)$/iu, unit: 'points' },
];

/** The kind of number that a unit says it is; undefined of what is counted, whose name says nothing of that. */
const unitSaid = ofText((unit) => known.find(({ said }) => said.test(unit.trim()))?.unit);

/** A share is typed as points, and points as a share, where it is asked how a share moves. */
const isOneOfShares = (one: InputUnit, other: InputUnit): boolean =>
  [one, other].every((unit) => unit === 'share' || unit === 'points');

const words: Record<InputUnit, string> = {
  money: 'money',
  share: 'a share',
  points: 'points',
  count: 'a number of something',
  minutes: 'minutes',
  days: 'days',
  hours: 'hours',
};

/** A number is typed in the unit that it is computed in. */
export const unitsFit = defineRule({
  id: 'units-fit',
  gate: 'finance',
  severity: 'must',
  answers: ['EVD-01'],
  reads: ['benefits', 'sharedInputs'],
  over: 'benefits',
  statement: 'A number is entered in the unit that its formula counts in.',
  reason: 'Minutes that are counted as hours make sixty times as much.',
  planted: [
    (it) => withValueAt(it, 'benefits[hire-days].inputs.daysSaved.unit', 'hours'),
    (it) => withValueAt(it, 'sharedInputs.claims-per-year.unit', 'minutes'),
  ],
  faults: (businessCase) =>
    businessCase.benefits.flatMap((benefit) =>
      Object.entries(benefitInputs(businessCase, benefit)).flatMap(([name, { title, unit, noun }]) => {
        const estimate = estimateOf(businessCase.sharedInputs, benefit.inputs[name]);
        const said = estimate === undefined ? undefined : unitSaid(estimate.unit);
        return unless(
          said === undefined || said === unit || isOneOfShares(said, unit) || noun === estimate?.unit,
          `${quoted(benefit.name)}: “${title}” is counted as ${words[unit]}, and entered as ${words[said ?? unit]}. Enter it in its own unit.`,
          inputPath(benefit, name),
        );
      }),
    ),
});
