import { withValueAt } from '../../business-case/path.ts';
import type { BusinessCase } from '../../business-case/schema/index.ts';
import { isCounted } from '../../business-case/words-of-money.ts';
import { quoted } from '../../data/quoted.ts';
import { defineRule, type Fault, unless } from '../define-rule.ts';

const plain = (name: string): string => name.trim().toLowerCase();

/** Whoever makes the case, by name and by role. */
const makers = ({ basics }: BusinessCase): ReadonlySet<string> =>
  new Set([basics.author, basics.role].map(plain).filter((name) => name !== ''));

/** "Priya Nair, Head of Customer Experience" is both. */
const isOneOf = (names: ReadonlySet<string>, said: string): boolean =>
  [said, ...said.split(/[,(/]|\band\b/u)].some((part) => names.has(plain(part.replaceAll(')', ''))));

const ofJudges = (businessCase: BusinessCase): Fault[] => {
  const { benefits, hypothesis, pilot, rollOut } = businessCase;
  const gainer = benefits.find(({ id }) => id === hypothesis.benefit)?.owner ?? '';
  const gainers = new Set([...makers(businessCase), ...(gainer.trim() === '' ? [] : [plain(gainer)])]);
  return [
    ...unless(
      !isOneOf(gainers, pilot.judge),
      'Whoever wants the change, or answers for its benefit, judges the pilot. Name somebody else, like finance.',
      'pilot.judge',
    ),
    ...rollOut.gates.flatMap(({ id, name, owner }) =>
      unless(
        !isOneOf(gainers, owner),
        `Whoever wants the change, or answers for its benefit, judges the gate ${quoted(name)}. Name somebody else, like finance.`,
        `rollOut.gates[${id}].owner`,
      ),
    ),
  ];
};

const ofAgreements = (businessCase: BusinessCase): Fault[] =>
  businessCase.agreements
    .filter(({ role }) => role !== 'budget-holder')
    .flatMap(({ id, who }) =>
      unless(
        !isOneOf(makers(businessCase), who),
        'Whoever makes the case cannot agree to it for others. Name who did.',
        `agreements[${id}].who`,
      ),
    );

/** Benefits are delivered where the work is done: not all of them by whoever asks for the money. */
const ofOwners = (businessCase: BusinessCase): Fault[] => {
  const counted = businessCase.benefits.filter((benefit) => isCounted(benefit));
  const [first] = counted;
  return first === undefined || counted.length < 2
    ? []
    : unless(
        !counted.every(({ owner }) => isOneOf(makers(businessCase), owner)),
        'You stand for every benefit yourself. Name who will be held to each where the work is done.',
        `benefits[${first.id}].owner`,
      );
};

/** Nobody judges, or agrees to, a case of their own. */
export const judgedByAnother = defineRule({
  id: 'judged-by-another',
  gate: 'finance',
  severity: 'must',
  answers: [],
  reads: ['pilot.judge', 'rollOut.gates', 'agreements', 'benefits'],
  over: 'case',
  statement: 'Gates, pilot, agreements and benefits are in the hands of others than whoever makes the case.',
  reason: 'Who marks their own paper passes.',
  planted: [
    (it) => withValueAt(it, 'pilot.judge', 'Head of Customer Experience'),
    (it) => withValueAt(it, 'rollOut.gates[after-home].owner', 'Operations Director'),
    (it) => withValueAt(it, 'agreements[finance].who', it.basics.author),
    (it) => ({ ...it, benefits: it.benefits.map((benefit) => ({ ...benefit, owner: it.basics.author })) }),
  ],
  faults: (businessCase) => [
    ...ofJudges(businessCase),
    ...ofAgreements(businessCase),
    ...ofOwners(businessCase),
  ],
});
