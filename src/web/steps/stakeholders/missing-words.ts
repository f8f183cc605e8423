import { isSeen } from '../../../core/data/seen.ts';

interface Person {
  mayAsk: string;
  answer: string;
}

const counted = (count: number, one: string, many: string): string[] =>
  count === 0 ? [] : [count === 1 ? `1 ${one}` : `${count} ${many}`];

/** What is missing among the people, in words; empty where nothing is. */
export const missingWords = (people: readonly Person[], talksWithoutDate: number): string => {
  const questions = people.filter(({ mayAsk, answer }) => isSeen(mayAsk) && !isSeen(answer)).length;
  const unasked = people.filter(({ mayAsk }) => !isSeen(mayAsk)).length;
  const parts = [
    ...counted(questions, 'question has no answer', 'questions have no answer'),
    ...counted(unasked, 'person has no question', 'people have no question'),
    ...counted(talksWithoutDate, 'talk has no date', 'talks have no date'),
  ];
  return parts.length === 0 ? '' : `${parts.join(', ')}.`;
};
