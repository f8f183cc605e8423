import type { Run, TextRun } from '../../document/index.ts';
import type { Marker } from './marked-text.ts';

/** Stands where a value is missing while a line is put together; no text of a template or a case can hold it. */
const gap = '\uE002';
/** The same for a long text, which is whole sentences: where it begins one it is that sentence, and not the next. */
const proseGap = '\uE003';

/** Stands where something that a sentence needs is missing. */
export const gapRun: TextRun = { kind: 'text', text: gap };

const anyGap = /[\uE002\uE003]/gu;

/** What an empty value leaves; generated clauses that have nothing to say leave nothing, by their own decision. */
export const gapOf = ({ text, runs, format }: Marker): TextRun[] =>
  text.trim() !== '' || runs !== null || format === 'phrase'
    ? []
    : [{ kind: 'text', text: format === 'prose' ? proseGap : gap }];

const hasGap = (run: Run): boolean => run.kind === 'text' && run.text.search(anyGap) !== -1;

/** A full stop after these ends no sentence. */
export const shortened =
  /(?:^|[\s(])(?:e\.g|i\.e|z\.\s?B|d\.\s?h|u\.\s?a|ca|bzw|vgl|No|Nr|St|Mr|Mrs|Ms|Dr|Prof|vs|approx|\p{L}|\d{1,2})\.$/u;

const ends = /[.!?…][)\]”“"’»]*(?=\s)/gu;

/** Where sentences end in words, each behind its stop; dates of some languages have stops of their own. */
const endsIn = (text: string): number[] =>
  [...text.matchAll(ends)].flatMap(({ index, 0: mark }) =>
    shortened.test(text.slice(0, index + 1)) ? [] : [index + mark.length],
  );

/** Only words, and long texts that a person typed, end a sentence: "28. Mai" and "Motor Ltd." do not. */
const mayEnd = (run: Run): boolean => run.kind === 'text' || (run.kind === 'value' && run.format === 'prose');

interface Cut {
  sentences: Run[][];
  isOpen: boolean;
}

const added = ({ sentences, isOpen }: Cut, run: Run): Cut => {
  const last = isOpen ? (sentences.at(-1) ?? []) : [];
  const before = isOpen ? sentences.slice(0, -1) : sentences;
  if (run.kind === 'footnote') return { sentences: [...before, [...last, run]], isOpen };
  const { text } = run;
  const places = mayEnd(run) ? endsIn(`${text} `) : [];
  const pieces = [0, ...places].map((from, index) => text.slice(from, places[index] ?? text.length));
  const parts = pieces.filter((piece) => piece !== '').map((piece) => ({ ...run, text: piece }));
  const [first, ...others] = parts;
  return {
    sentences: [
      ...before,
      [...last, ...(first === undefined ? [] : [first])],
      ...others.map((part) => [part]),
    ],
    isOpen: places.at(-1) !== text.length,
  };
};

const sentencesOf = (runs: readonly Run[]): Run[][] =>
  runs.reduce<Cut>(added, { sentences: [], isOpen: false }).sentences;

const withoutMarks = (run: Run): Run =>
  run.kind === 'text' ? { ...run, text: run.text.replaceAll(anyGap, '') } : run;

const isBlank = (run: Run | undefined): boolean => run?.kind === 'text' && run.text.trim() === '';

/** A long text that is missing at the beginning of a sentence was a sentence itself: what follows stands. */
const withoutLeadingProse = (sentence: readonly Run[]): Run[] => {
  const start = sentence.findIndex((run) => !isBlank(run));
  const first = sentence[start];
  if (first?.kind !== 'text' || !first.text.trimStart().startsWith(proseGap)) return [...sentence];
  const rest = first.text.trimStart().slice(1);
  return withoutLeadingProse(
    [...sentence.slice(0, start), { ...first, text: rest }, ...sentence.slice(start + 1)].filter(
      (run) => run.kind !== 'text' || run.text !== '',
    ),
  );
};

/** The sentences of a line for which the case has every value; the others are left out whole. */
export const saidSentences = (runs: readonly Run[]): Run[] => {
  if (!runs.some(hasGap)) return [...runs];
  return sentencesOf(runs)
    .map(withoutLeadingProse)
    .filter((sentence) => !sentence.some(hasGap))
    .flat();
};

/** A line in which nothing is left out for a missing value but the value: a title, a cell. */
export const withoutGaps = (runs: readonly Run[]): Run[] =>
  runs.some(hasGap) ? runs.map(withoutMarks) : [...runs];
