import { withValueAt } from '../../business-case/path.ts';
import type { BusinessCase } from '../../business-case/schema/index.ts';
import { isSeen } from '../../data/seen.ts';
import { defineRule } from '../define-rule.ts';
import type { RunningText } from '../running-texts.ts';
import { isVague } from '../vague-source.ts';

const ofRows = (list: string, rows: readonly { id: string; owner: string }[]): RunningText[] =>
  rows.map(({ id, owner }) => ({ path: `${list}[${id}].owner`, text: owner }));

/** Whoever answers for something, wherever somebody does. */
const ownersOf = (it: BusinessCase): RunningText[] => [
  ...ofRows('benefits', it.benefits),
  ...it.benefits.map(({ id, budget }) => ({ path: `benefits[${id}].budget.holder`, text: budget.holder })),
  ...ofRows('risks', it.risks),
  ...ofRows('unknowns', it.unknowns),
  ...ofRows('dependencies', it.dependencies),
  ...ofRows('duties', it.duties),
  ...ofRows('earlyWins', it.earlyWins),
  ...ofRows('plainSense', it.plainSense),
  ...ofRows('rollOut.gates', it.rollOut.gates),
  ...ofRows('tracking.measures', it.tracking.measures),
  { path: 'pilot.judge', text: it.pilot.judge },
];

/** Who answers for something is somebody: a person, a role or a function. */
export const ownersNamed = defineRule({
  id: 'owners-named',
  gate: 'finance',
  severity: 'must',
  answers: [],
  reads: [
    'benefits',
    'risks',
    'unknowns',
    'dependencies',
    'duties',
    'earlyWins',
    'plainSense',
    'rollOut.gates',
    'tracking.measures',
    'pilot.judge',
  ],
  over: 'case',
  statement: 'Whoever answers for something is a person, a role or a function.',
  reason: 'What everyone owns nobody does.',
  planted: [(it) => withValueAt(it, 'risks[late].owner', 'everyone')],
  faults: (businessCase) =>
    ownersOf(businessCase)
      .filter(({ text }) => isSeen(text) && isVague(text))
      .map(({ path, text }) => ({
        message: `“${text.trim()}” is nobody who can be asked. Name a person, a role or a function.`,
        path,
      })),
});
