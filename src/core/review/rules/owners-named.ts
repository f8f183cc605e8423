import { withValueAt } from '../../business-case/path.ts';
import { isSeen } from '../../data/seen.ts';
import { defineRule } from '../define-rule.ts';
import { everyText } from '../running-texts.ts';
import { isVague } from '../vague-source.ts';

/** Fields that name who answers for something. */
const names =
  /^(?:benefits|risks|unknowns|dependencies|duties|earlyWins|plainSense|rollOut\.gates|tracking\.measures)\[[^\]]+\]\.owner$|\.budget\.holder$|^pilot\.judge$/u;

/** Who answers for something is somebody: a person, a role or a function. */
export const ownersNamed = defineRule({
  id: 'owners-named',
  gate: 'finance',
  severity: 'must',
  answers: [],
  reads: ['*'],
  over: 'case',
  statement: 'Whoever answers for something is a person, a role or a function.',
  reason: 'What everyone owns nobody does.',
  planted: [(it) => withValueAt(it, 'risks[late].owner', 'everyone')],
  faults: (businessCase) =>
    everyText(businessCase)
      .filter(({ path, text }) => names.test(path) && isSeen(text) && isVague(text))
      .map(({ path, text }) => ({
        message: `“${text.trim()}” is nobody who can be asked. Name a person, a role or a function.`,
        path,
      })),
});
