import { withValueAt } from '../../business-case/path.ts';
import { gradeOf } from '../../business-case/evidence-grade.ts';
import type { Evidence } from '../../business-case/schema/index.ts';
import { quoted } from '../../data/quoted.ts';
import { defineRule, type Fault, needs, unless } from '../define-rule.ts';
import { isNoneSaid } from '../../business-case/none-said.ts';
import { isSeen } from '../../data/seen.ts';

/** What a test found is found against something. */
const compares =
  /(?<!\p{L})(?:than|against|versus|vs|compar\w+|control\w*|random\w*|differ\w*|with(?:out)?\b.{1,80}\bwithout|als|gegenüber|vergl\w+|que|par rapport|frente|rispetto|dan|ten opzichte)(?!\p{L})/iu;

/** Under this number a comparison tells nothing from chance. */
const fewest = 30;

const isCompared = (kind: Evidence['kind']): boolean =>
  kind === 'controlled-test' || kind === 'before-after' || kind === 'published-trial';

const ofOne = ({ id, title, kind, finding, limits, where, interest, sample }: Evidence): Fault[] => {
  const path = `evidence[${id}]`;
  return [
    ...needs(isSeen(title), 'Say what this piece of evidence is.', `${path}.title`),
    ...needs(kind !== undefined, `${quoted(title)}: say what kind of evidence it is.`, `${path}.kind`),
    ...needs(isSeen(finding), `${quoted(title)}: say what it showed.`, `${path}.finding`),
    ...unless(
      kind !== 'controlled-test' || !isSeen(finding) || compares.test(finding),
      `${quoted(title)} is called a test with a comparison group. Say what it was compared with, or choose what it was.`,
      `${path}.kind`,
    ),
    ...needs(isSeen(limits), `${quoted(title)}: say what it does not show.`, `${path}.limits`),
    ...unless(
      sample === undefined || sample < 1 || sample >= fewest || !isCompared(kind),
      `${quoted(title)}: a comparison of fewer than ${fewest} shows chance as well as a change. Call it what it is, or enlarge it.`,
      `${path}.sample`,
    ),
    ...unless(
      sample === undefined || sample >= 1,
      `${quoted(title)}: nobody was in it. Enter how many were, or leave it empty.`,
      `${path}.sample`,
    ),
    ...needs(isSeen(where), `${quoted(title)}: say where it can be found.`, `${path}.where`),
    ...needs(
      kind !== 'supplier' ||
        (isSeen(interest) &&
          !/^\s*(?:none|no|nil|n\/a|keine?s?|aucune?|ninguno|nessuno|geen)\b\.?\s*$/iu.test(interest)),
      `${quoted(title)} is from somebody who sells. Say what the interest is.`,
      `${path}.interest`,
    ),
  ];
};

const withKind = (kind: string) => (rows: readonly Evidence[]) =>
  rows.map((row) => ({ ...row, kind }) as Evidence);

/** The numbers rest on something, and not only on who sells it or on nothing that is known. */
export const evidenceTold = defineRule({
  id: 'evidence-told',
  gate: 'finance',
  severity: 'must',
  answers: [],
  reads: ['evidence'],
  over: 'evidence',
  statement:
    'Each piece of evidence says what it showed, what it does not show and where it is; not all of it is from who sells, or unknown.',
  reason: 'What only the seller says is an offer, and what nobody knows is a hope.',
  planted: [
    (it) => withValueAt(it, 'evidence', []),
    (it) => ({ ...it, evidence: withKind('supplier')(it.evidence) }),
    (it) => ({ ...it, evidence: withKind('unknown')(it.evidence) }),
    (it) => withValueAt(it, 'evidence[quotes].title', ''),
    (it) => withValueAt(it, 'evidence[quotes].kind', undefined),
    (it) => withValueAt(it, 'evidence[leaver-talks].kind', 'controlled-test'),
    (it) => withValueAt(it, 'evidence[quotes].finding', ''),
    (it) => withValueAt(it, 'evidence[quotes].limits', ''),
    (it) => withValueAt(it, 'evidence[quotes].where', ''),
    (it) => withValueAt(it, 'evidence[quotes].sample', 0),
    (it) => withValueAt(it, 'evidence[motor-test].sample', 12),
    (it) => withValueAt(it, 'evidence[quotes].interest', ''),
    (it) => withValueAt(it, 'evidence[quotes].interest', 'None'),
  ],
  faults: (businessCase) => {
    const { evidence } = businessCase;
    if (businessCase.hypothesis.plainSense === true && evidence.length === 0) return [];
    const isAll = (holds: (one: Evidence) => boolean): boolean =>
      evidence.length > 0 && evidence.every(holds);
    const isUnproven = isAll((one) => ['D', 'U'].includes(gradeOf(one)));
    const isSold =
      !isUnproven && isAll((one) => one.kind === 'supplier' || ['D', 'U'].includes(gradeOf(one)));
    return [
      ...needs(
        evidence.length > 0 || isNoneSaid(businessCase, 'evidence'),
        'Say what the numbers rest on: a test, a ledger, a study, an expert. Or say that there is nothing yet, and why.',
        'evidence',
      ),
      ...unless(
        !isUnproven,
        'All of the evidence is assumed or not known. Add one thing that somebody has counted or tried.',
        'evidence',
      ),
      ...unless(
        !isSold,
        'All of the evidence is from whoever sells it. Add one thing of your own: a count, a ledger, a trial.',
        'evidence',
      ),
      ...evidence.flatMap(ofOne),
    ];
  },
});
