import type { Judge } from './judge.ts';

/** Said in passing, in a summary and where it belongs: twice is enough. */
const MOST = 2;

/** Shorter ones are labels of a table, which may stand in every row. */
const WORDS = 6;

const sentencesOf = (text: string): string[] =>
  text
    .replaceAll(/\s+/gu, ' ')
    .split(/(?<=[\p{L}\p{N}%€£$)”“][.!?])\s+(?=[\p{Lu}\p{N}“(£$€])/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => /[.!?]$/u.test(sentence) && sentence.split(' ').length >= WORDS);

export const repetition: Judge = {
  id: 'repetition',
  statement: 'No sentence stands in a paper more than twice.',
  findings: ({ paragraphs }) => {
    const counts = new Map<string, number>();
    for (const sentence of paragraphs
      .filter(({ isSource }) => !isSource)
      .flatMap(({ text }) => sentencesOf(text)))
      counts.set(sentence, (counts.get(sentence) ?? 0) + 1);
    return [...counts]
      .filter(([, count]) => count > MOST)
      .map(([sentence, count]) => ({ page: null, says: `${count} times: “${sentence}”` }));
  },
};
