export type BlankKind = 'words' | 'line' | 'direction' | 'baseline' | 'size' | 'month';

/** A gap in the sentence: what stands before it, and what helps whoever stands in it. */
export interface Blank {
  path: string;
  before: string;
  kind: BlankKind;
  /** What the gap is for, before the words that lead to it: read to whoever does not see the sentence. */
  label: string;
  /** Stands in the gap while it is empty. */
  prompt: string;
  question: string;
  help: string;
}

/** The sentence of the hypothesis, gap by gap. */
export const blanks: readonly Blank[] = [
  {
    path: 'hypothesis.change',
    before: 'If we',
    kind: 'words',
    label: 'The change',
    prompt: 'what you would change',
    question: 'What would you do differently?',
    help: 'As you said it in the first question. Make it as small as it can be and still be true.',
  },
  {
    path: 'hypothesis.forWhom',
    before: 'for',
    kind: 'words',
    label: 'For whom',
    prompt: 'whom it is for',
    question: 'Who would notice?',
    help: 'A group that somebody could count: homes in the North region, first-time buyers.',
  },
  {
    path: 'hypothesis.measureName',
    before: ', then',
    kind: 'line',
    label: 'The measure',
    prompt: 'what moves',
    question: 'Which number would move?',
    help: 'One that is counted already: outage calls, renewals, waiting time, complaints.',
  },
  {
    path: 'hypothesis.direction',
    before: 'will',
    kind: 'direction',
    label: 'The direction',
    prompt: '',
    question: 'Does it fall or rise?',
    help: 'Calls fall, renewals rise.',
  },
  {
    path: 'hypothesis.baseline',
    before: 'from',
    kind: 'baseline',
    label: 'Where it stands today',
    prompt: 'today’s number',
    question: 'Where does it stand today?',
    help: 'A number with its unit: 310,000 a year, 78%, 12 minutes, 6.8 of 10.',
  },
  {
    path: 'hypothesis.unit',
    before: '',
    kind: 'line',
    label: 'Counted in',
    prompt: 'in what',
    question: 'In what is it counted?',
    help: 'Calls a year, %, minutes, days. What it says decides what the next question asks.',
  },
  {
    path: 'hypothesis.size.base',
    before: 'by',
    kind: 'size',
    label: 'By how much',
    prompt: 'how much',
    question: 'How far will it move?',
    help: 'Your first answer is enough. The next question asks how low and how high it could be.',
  },
  {
    path: 'hypothesis.by',
    before: ', by',
    kind: 'month',
    label: 'By when',
    prompt: 'which month',
    question: 'When will it be there?',
    help: 'A month. It is the month after the work ends until you say another one.',
  },
  {
    path: 'hypothesis.because',
    before: ', because',
    kind: 'words',
    label: 'The reason',
    prompt: 'why it should work',
    question: 'Why should it work?',
    help: 'The cause that somebody could check. “Seven of ten callers only ask when it is back on.”',
  },
];
