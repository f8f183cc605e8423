/** The stop of a sentence, and what may close behind it. */
const stopped = /[.?!…:][)\]”“"’»]*$/u;

/** Words with a full stop, where they have no stop of their own; empty words stay empty. */
export const endedSentence = (words: string): string =>
  words === '' || stopped.test(words) ? words : `${words}.`;
