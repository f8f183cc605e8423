import { avoidedWords, finderOf } from '../../business-case/avoided-words.ts';
import { businessCaseSchema, type BusinessCase } from '../../business-case/schema/index.ts';
import { withValueAt } from '../../business-case/path.ts';
import { ourNames } from '../../story/labels/our-names.ts';
import { defineRule } from '../define-rule.ts';
import { isSomebodyElses, typedTexts } from '../running-texts.ts';

const housed = (businessCase: BusinessCase): BusinessCase => ({
  ...businessCase,
  house: businessCaseSchema.shape.house.parse({
    id: 'northlight',
    name: 'Northlight house',
    words: { 'en-GB': { customer: { one: 'member', many: 'members', insteadOf: ['punters'] } } },
    avoid: [{ id: 'word-1', word: 'going forward', say: 'from now on' }],
  }),
});

type Found = ReturnType<ReturnType<typeof finderOf>>[number];

const oneEach = (found: readonly Found[]): Found[] =>
  found.filter(
    ({ word }, index) =>
      found.findIndex((other) => other.word.toLowerCase() === word.toLowerCase()) === index,
  );

const sentence = (house: string, found: readonly Found[]): string => {
  const [first] = found;
  if (found.length === 1 && first !== undefined)
    return `${house} does not say “${first.word}”. ${first.say.trim() === '' ? 'Leave it out.' : `Say “${first.say}”.`}`;
  const each = found.map(
    ({ word, say }) => `“${word}” (${say.trim() === '' ? 'leave it out' : `say “${say}”`})`,
  );
  return `${house} does not say ${each.slice(0, -1).join(', ')} or ${each.at(-1) ?? ''}.`;
};

/** What a wording takes from the case is not its words. */
const withoutTags = (text: string): string => text.replaceAll(/\{\{.*?\}\}/gsu, '\uFFFC');

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
    const language = basics.language || 'en-GB';
    const find = finderOf(avoidedWords(house, language, ourNames(language)));
    return typedTexts(businessCase).flatMap(({ path, text }) => {
      const found = isSomebodyElses(path) ? [] : oneEach(find(withoutTags(text)));
      return found.length === 0 ? [] : [{ message: sentence(house.name, found), path }];
    });
  },
});
