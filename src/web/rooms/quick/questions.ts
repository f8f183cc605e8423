import { measureKind } from '../../../core/business-case/measure-kind.ts';
import type { BusinessCase } from '../../../core/business-case/schema/index.ts';
import { benefitOf } from './place.ts';
import type { AskPart } from '../../../core/business-case/results/ask-sums.ts';

/** One answer: where it stands in the case. Its wording is the field’s where nothing else is said. */
export interface QuickField {
  /** `ask.team[].people` is in the first row of the list, which is there with the first answer. */
  path: string;
  title?: string;
  hint?: string;
  example?: string;
  /** How many characters people type into it, as a rule; none where they choose. */
  typed: number;
  /** It follows from other answers until somebody says otherwise. */
  follows?: true;
  /** Only where it makes sense beside the others. */
  when?: (businessCase: BusinessCase) => boolean;
  /** Which month of a quarter or a season is meant. */
  edge?: 'first' | 'last';
  /** For how long the amount is, where people type that too. */
  per?: 'year' | 'month';
  /** Whether "none" is an answer. */
  takesNone?: true;
  /** What holds while nothing is chosen. */
  untold?: string;
  /** What follows from the answer and has to be known there and then. */
  note?: (businessCase: BusinessCase) => string | undefined;
  /** A sum that is asked for, and is what the costs inside the ask come to. */
  sum?: AskPart;
}

/** How the fields of a question stand. */
export type QuestionForm = 'fields' | 'sentence' | 'worth' | 'certainty' | 'people';

export interface Question {
  id: string;
  /** What is asked, as the heading. */
  title: string;
  lead: string;
  /** The section of the pitch that it makes. */
  slide: string;
  form: QuestionForm;
  fields: readonly QuickField[];
}

const hasPeople = ({ ask }: BusinessCase): boolean => (ask.team[0]?.people ?? 0) > 0;

const isNoCount = ({ hypothesis }: BusinessCase): boolean => measureKind(hypothesis) !== 'count';

const becomes =
  (word: 'released' | 'time') =>
  (businessCase: BusinessCase): boolean =>
    benefitOf(businessCase)?.words?.[word] !== undefined;

/** An imagined story has nobody to ask. */
const isRealStory = ({ successStories: [story] }: BusinessCase): boolean =>
  story?.kind !== undefined && story.kind !== 'imagined';

export const questions: readonly Question[] = [
  {
    id: 'ask',
    title: 'What are you asking for, and who decides?',
    lead: 'One change, the people who decide on it, and the day they meet.',
    slide: 'ask',
    form: 'fields',
    fields: [
      {
        path: 'ask.purpose',
        title: 'What do you want to do?',
        hint: 'Begin with a verb: it follows “Approve the money to …”.',
        example: 'text customers when the power goes off',
        typed: 40,
      },
      {
        path: 'basics.title',
        title: 'What shall we call it?',
        example: 'Outage texts',
        typed: 0,
        follows: true,
      },
      { path: 'meeting.audience', title: 'Who decides?', hint: 'The slides are written for them.', typed: 0 },
      { path: 'meeting.date', title: 'When do they meet?', typed: 10 },
      { path: 'basics.language', hint: '', typed: 0, untold: 'en-GB' },
      { path: 'basics.currency', title: 'Money is counted in', hint: '', typed: 0, untold: 'GBP' },
    ],
  },
  {
    id: 'now-and-then',
    title: 'What happens now, and what will be different?',
    lead: 'Two sentences that a stranger would understand.',
    slide: 'measure',
    form: 'fields',
    fields: [
      { path: 'situation.asIs', title: 'What happens now?', hint: '', typed: 75 },
      { path: 'situation.toBe', title: 'What will be different?', hint: '', typed: 60 },
    ],
  },
  {
    id: 'need',
    title: 'What do you need?',
    lead: 'Money, people and time. What you leave empty counts as not known, never as nothing.',
    slide: 'ask',
    form: 'fields',
    fields: [
      { path: 'ask.oneOff', sum: 'oneOff', title: 'Money once', example: '£210,000', typed: 7 },
      {
        path: 'ask.yearly',
        sum: 'yearly',
        title: 'Money each year',
        example: '£95,000',
        per: 'year',
        typed: 6,
      },
      { path: 'ask.startMonth', title: 'Work starts', example: 'January 2027', typed: 8 },
      { path: 'ask.endMonth', title: 'Work ends', example: 'September 2027', edge: 'last', typed: 8 },
      {
        path: 'ask.team[].people',
        title: 'How many people?',
        hint: 'Paid already or not; none if you need none.',
        example: '',
        takesNone: true,
        typed: 1,
      },
      { path: 'ask.team[].share', title: 'Share of their time', hint: '', typed: 2, when: hasPeople },
      {
        path: 'ask.team[].rate',
        title: 'What does one cost a month, full time?',
        hint: '',
        per: 'month',
        typed: 5,
        when: hasPeople,
      },
      {
        path: 'ask.team[].months',
        title: 'For how many months?',
        hint: 'As long as the work lasts, when empty.',
        typed: 0,
        follows: true,
        when: hasPeople,
      },
    ],
  },
  {
    id: 'hypothesis',
    title: 'What do you think will happen?',
    lead: 'Finish the sentence. It can turn out wrong, and that is what makes people trust it.',
    slide: 'measure',
    form: 'sentence',
    fields: [
      { path: 'hypothesis.change', typed: 0, follows: true },
      { path: 'hypothesis.forWhom', typed: 25 },
      { path: 'hypothesis.measureName', typed: 15 },
      { path: 'hypothesis.direction', typed: 0, follows: true },
      { path: 'hypothesis.baseline', typed: 7 },
      { path: 'hypothesis.unit', typed: 0, follows: true },
      { path: 'hypothesis.size.base', typed: 3 },
      { path: 'hypothesis.by', typed: 0, follows: true },
      { path: 'hypothesis.because', typed: 50 },
    ],
  },
  {
    id: 'worth',
    title: 'What is that worth?',
    lead: 'Change a number here and your sentence changes with it.',
    slide: 'worth',
    form: 'worth',
    fields: [
      { path: 'benefits[].inputs.volume.base', typed: 6, when: isNoCount },
      { path: 'hypothesis.size.low', typed: 0, follows: true },
      { path: 'hypothesis.size.high', typed: 0, follows: true },
      { path: 'benefits[].inputs.unitValue.base', typed: 4 },
      { path: 'benefits[].words', typed: 0 },
      {
        path: 'benefits[].captureShare',
        title: 'How much of that time do you count?',
        hint: 'The hours stay with the team: what you count is time, not cash. Finance usually accepts about half; 0% shows the hours alone.',
        typed: 2,
        when: becomes('time'),
      },
      { path: 'benefits[].budget.line', typed: 20, when: becomes('released') },
      { path: 'benefits[].budget.holder', typed: 18, when: becomes('released') },
    ],
  },
  {
    id: 'certainty',
    title: 'How sure, and when would you stop?',
    lead: 'A line under which you stop is worth more than a promise.',
    slide: 'measure',
    form: 'certainty',
    fields: [
      { path: 'evidence[].kind', title: 'How sure are you of the likely size?', hint: '', typed: 0 },
      { path: 'pilot.design', typed: 0 },
      { path: 'pilot.stop', typed: 2 },
      { path: 'rollOut.gates[].date', title: 'Looked at on', typed: 0, follows: true },
    ],
  },
  {
    id: 'first-result',
    title: 'What will they see in 90 days?',
    lead: 'One small thing that is there before anybody has to believe you.',
    slide: 'gains',
    form: 'fields',
    fields: [
      { path: 'earlyWins[].win', title: 'What will they see?', typed: 40 },
      { path: 'earlyWins[].by', title: 'By when?', typed: 0, follows: true },
    ],
  },
  {
    id: 'people',
    title: 'Who must say yes?',
    lead: 'In their terms, not yours. Every worry deserves an honest answer.',
    slide: 'gains',
    form: 'people',
    fields: [
      { path: 'stakeholders[].who', title: 'Who?', typed: 16 },
      { path: 'stakeholders[].wiifm', hint: '', typed: 50 },
      { path: 'stakeholders[].mayAsk', hint: '', typed: 30 },
      { path: 'stakeholders[].answer', hint: '', typed: 50 },
    ],
  },
  {
    id: 'story',
    title: 'Tell it as one story',
    lead: 'One person, one moment, and the sentence that they remember.',
    slide: 'vote',
    form: 'fields',
    fields: [
      { path: 'successStories[].kind', hint: '', typed: 0 },
      {
        path: 'successStories[].consent',
        title: 'May we tell it?',
        hint: 'Without a yes no document tells it.',
        typed: 0,
        when: isRealStory,
        note: ({ successStories: [story] }) =>
          story?.consent === 'named' || story?.consent === 'anonymous'
            ? undefined
            : 'Not told yet: ask, and say here what they answered.',
      },
      { path: 'successStories[].headline', title: 'The headline', typed: 30 },
      {
        path: 'successStories[].moment',
        title: 'What happened?',
        hint: '',
        example: 'The lights went out at six. A text came before she had found the candles.',
        typed: 75,
      },
      {
        path: 'successStories[].proof',
        title: 'The sentence to end on',
        hint: '',
        example: 'She did not have to ring.',
        typed: 40,
      },
    ],
  },
];

/** The slides of the pitch in their order: what each is about, and what brings it in. */
export const slides: Readonly<Record<string, { name: string; comes: string; question: number }>> = {
  ask: { name: 'The ask', comes: 'It is there once you say how much you need.', question: 3 },
  measure: { name: 'One measure', comes: 'It is there once your sentence says what moves.', question: 4 },
  worth: {
    name: 'What it is worth',
    comes: 'It is there once nothing is missing from the number above.',
    question: 5,
  },
  gains: { name: 'Who gains', comes: 'It is there once you name who must say yes.', question: 8 },
  vote: { name: 'The vote', comes: 'It is there once you say how much you need.', question: 3 },
};
