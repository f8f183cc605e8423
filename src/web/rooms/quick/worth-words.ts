import type { MeasureKind } from '../../../core/business-case/measure-kind.ts';

/** How a number is asked for. */
export interface Wording {
  title: string;
  hint: string;
}

/** How many it is of, where the sentence does not say it. */
export const volumes: Record<Exclude<MeasureKind, 'count'>, (measure: string) => Wording> = {
  rate: (measure) => ({
    title: 'Of how many in a year?',
    hint: `All of which ${measure} is a share, not only those that count towards it.`,
  }),
  each: (measure) => ({ title: 'How many are there in a year?', hint: `Each of them with its ${measure}.` }),
  score: () => ({ title: 'How many people does it concern in a year?', hint: 'Those who give the score.' }),
};

/** What one is worth, by what the measure counts and which way it goes. */
export const ofOne: Record<MeasureKind, Record<'fall' | 'rise', Wording>> = {
  count: {
    fall: { title: 'What does one cost?', hint: 'With everything on it.' },
    rise: { title: 'What is one worth?', hint: 'What stays with you: the margin, not the price.' },
  },
  rate: {
    fall: {
      title: 'What is one of them worth?',
      hint: 'What one costs you, or the margin that it takes along.',
    },
    rise: { title: 'What is one of them worth?', hint: 'What stays with you: the margin, not the price.' },
  },
  each: {
    fall: { title: 'What does one cost today?', hint: 'All of it: the share that falls is worked out.' },
    rise: { title: 'What is one worth today?', hint: 'All of it: the share that comes is worked out.' },
  },
  score: {
    fall: { title: 'What is one of them worth?', hint: 'One person who then does something else.' },
    rise: { title: 'What is one of them worth?', hint: 'One person who then does something else.' },
  },
};
