import { measureKind } from '../../../core/business-case/measure-kind.ts';
import type { BusinessCase } from '../../../core/business-case/schema/index.ts';
import { wordsOf } from '../../../core/business-case/words-of-money.ts';
import { startUpper } from '../../../core/data/letter-case.ts';
import { benefitOf } from './place.ts';

/** What those who decide are likely to ask, and where it is answered. */
interface Likely {
  question: string;
  note: string;
}

const deciders: Record<NonNullable<BusinessCase['meeting']['audience']>, string> = {
  board: 'The board may ask',
  executive: 'The executive team may ask',
  committee: 'The investment committee may ask',
  sponsor: 'Your sponsor may ask',
  team: 'Your team may ask',
};

export const whoMayAsk = ({ meeting }: BusinessCase): string =>
  meeting.audience === undefined ? 'They may ask' : deciders[meeting.audience];

const aboutMoney = (businessCase: BusinessCase): Likely => {
  const shares = wordsOf(benefitOf(businessCase) ?? { words: {} });
  if (shares.released !== undefined)
    return {
      question: 'Does its holder agree that this budget falls?',
      note: 'Until they do, the slides say “claimed”.',
    };
  if (shares.margin !== undefined)
    return { question: 'Is that margin, or revenue?', note: 'Only what stays with you counts here.' };
  if (shares.avoided !== undefined)
    return {
      question: 'Is the growth in an approved budget?',
      note: 'Only then a cost is avoided; say so under Impact.',
    };
  const isRise = businessCase.hypothesis.direction === 'rise';
  return {
    question: isRise && shares.time === undefined ? 'Where does the money come in?' : 'Which budget falls?',
    note:
      shares.time === undefined
        ? 'Say it here, before anybody sees a number.'
        : 'You say none: it is time. What you count of it is no cash, and the slide says so.',
  };
};

const likely: Record<string, (businessCase: BusinessCase) => Likely> = {
  ask: () => ({
    question: 'What exactly do you want us to decide?',
    note: 'The first slide says it in one sentence, with the amount.',
  }),
  'now-and-then': () => ({
    question: 'How do you know that it is so today?',
    note: 'A fact with its source can be added under Situation.',
  }),
  need: ({ ask }) => ({
    question: ask.team.some(({ people = 0 }) => people > 0)
      ? 'Are these people not paid already?'
      : 'Who does the work?',
    note: 'Their time is a cost, and stands apart from the money.',
  }),
  hypothesis: ({ hypothesis }) => ({
    question: `Would ${hypothesis.measureName || 'it'} have ${hypothesis.direction === 'rise' ? 'risen' : 'fallen'} anyway?`,
    note: 'Question 6 asks what you compare with.',
  }),
  worth: (businessCase) =>
    measureKind(businessCase.hypothesis) === 'score'
      ? {
          question: 'How does a score become money?',
          note: 'Finance asks for somebody who has seen both move.',
        }
      : aboutMoney(businessCase),
  certainty: ({ meeting }) => ({
    question: 'How much is gone by then?',
    note: `The slide says it${meeting.date === '' ? '' : ', with the date'}.`,
  }),
  'first-result': ({ earlyWins }) => ({
    question: 'Who will see it, and how will we know?',
    note: `${startUpper(earlyWins[0]?.win || 'An early win')}: somebody can count it.`,
  }),
  people: () => ({
    question: 'Who is against it?',
    note: 'What they may ask is your guess, and is printed without quotation marks.',
  }),
  story: () => ({
    question: 'Did that happen?',
    note: 'An imagined story is called an illustration wherever it is told.',
  }),
};

export const likelyQuestion = (id: string, businessCase: BusinessCase): Likely | undefined =>
  likely[id]?.(businessCase);
