import { avoidedWords, finderOf } from '../../business-case/avoided-words.ts';
import { businessCaseSchema, type BusinessCase } from '../../business-case/schema/index.ts';
import { withValueAt } from '../../business-case/path.ts';
import { defineRule } from '../define-rule.ts';
import { isSomebodyElses, runningTexts } from '../running-texts.ts';

const housed = (businessCase: BusinessCase): BusinessCase => ({
  ...businessCase,
  house: businessCaseSchema.shape.house.parse({
    id: 'northlight',
    name: 'Northlight house',
    words: { 'en-GB': { customer: { one: 'member', many: 'members', insteadOf: ['punters'] } } },
    avoid: [{ id: 'word', word: 'going forward', say: 'from now on' }],
  }),
});

const instead = (say: string): string => (say.trim() === '' ? 'Leave it out.' : `Say “${say}”.`);

/** No text of the case holds a word that its house does not use. What somebody else said is theirs. */
export const houseWordsKept = defineRule({
  id: 'house-words-kept',
  gate: 'board',
  severity: 'should',
  answers: [],
  reads: ['*'],
  over: 'case',
  statement: 'The words of the case are those of its house.',
  reason: 'One thing with two names reads like two things.',
  planted: [
    (it) => withValueAt(housed(it), 'situation.toBe', 'Going\nforward, everybody gets a text.'),
    (it) => withValueAt(housed(it), 'ask.delegation', 'The punters decide'),
  ],
  faults: (businessCase) => {
    const { house, basics } = businessCase;
    if (house === undefined) return [];
    const find = finderOf(avoidedWords(house, basics.language || 'en-GB'));
    return runningTexts(businessCase).flatMap(({ path, text }) => {
      const [first] = isSomebodyElses(path) ? [] : find(text);
      return first === undefined
        ? []
        : [{ message: `${house.name} does not say “${first.word}”. ${instead(first.say)}`, path }];
    });
  },
});
