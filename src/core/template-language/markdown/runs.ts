import type { Marks, Run, TextRun } from '../../document/index.ts';
import type { Marker } from './marked-text.ts';
import { endsItself, goesOn, isTyped, lacksStop, withinSentence } from './typed-joins.ts';

/** Words and values in a line, and whether anything but empty values stood in it. */
export interface Line {
  runs: Run[];
  /** How many values the template places here. */
  values: number;
}

export const emptyLine: Line = { runs: [], values: 0 };

const flat = (text: string): string => text.replaceAll(/\s*\n\s*/gu, ' ');

export const textRun = (text: string, marks: Marks): TextRun => ({ kind: 'text', text, ...marks });

/** The runs that stand in the place of a value; none when the case lacks it. */
export const valueRuns = (marker: Marker, marks: Marks): Run[] => {
  if (marker.runs !== null)
    return marker.runs.map((run) => (run.kind === 'footnote' ? run : { ...run, ...marks }));
  const text = flat(marker.text).trim();
  if (text === '') return [];
  const { path, raw, format, figure } = marker;
  return [
    { kind: 'value', text, path, ...(figure === null ? {} : { figure }), value: raw, format, ...marks },
  ];
};

const sameLook = (one: Run, other: Run): boolean =>
  one.kind === 'text' &&
  other.kind === 'text' &&
  one.bold === other.bold &&
  one.italic === other.italic &&
  one.link === other.link &&
  one.refersTo === other.refersTo &&
  one.phrase === other.phrase &&
  one.wordedBy === other.wordedBy;

const endsInSpace = (run: Run | undefined): boolean =>
  run === undefined || (run.kind !== 'footnote' && /\s$/u.test(run.text));

const isBlank = (run: Run | undefined): boolean => run?.kind === 'text' && run.text.trim() === '';

/** The words before a place, as far as one run says them. */
const saidBefore = (run: Run | undefined): string => (run?.kind === 'text' ? run.text : '');

/**
 * No space at the ends, none twice: a value that is not there leaves no hole. What is typed fits into its sentence: no
 * second stop behind one, one between two sentences, and a small letter within an English one.
 */
export const tidied = (runs: readonly Run[]): Run[] => {
  const tidy: Run[] = [];
  for (const run of runs) {
    const last = tidy.at(-1);
    if (run.kind === 'footnote') {
      tidy.push(run);
      continue;
    }
    const single = run.kind === 'text' ? run.text.replaceAll(/ {2,}/gu, ' ') : run.text;
    const once = run.kind === 'text' && endsItself(last) ? single.replace(/^\.(?!\.)/u, '') : single;
    const close = endsInSpace(last) ? once.replace(/^\s+/u, '') : once;
    const text = isTyped(run) ? withinSentence(saidBefore(last), close) : close;
    if (text === '' && (run.kind !== 'text' || run.refersTo === undefined)) continue;
    if (run.kind === 'text' && last?.kind === 'value' && goesOn(last, text))
      tidy[tidy.length - 1] = { ...last, text: last.text.slice(0, -1) };
    const behind = isBlank(last) ? tidy.at(-2) : last;
    if (behind?.kind === 'value' && lacksStop(behind, isBlank(last) ? ` ${text}` : text))
      tidy[tidy.indexOf(behind)] = { ...behind, text: `${behind.text}.` };
    if (last !== undefined && last.kind === 'text' && sameLook(last, run)) {
      tidy[tidy.length - 1] = { ...last, text: last.text + text };
    } else tidy.push({ ...run, text });
  }
  const end = tidy.at(-1);
  if (end === undefined || end.kind === 'footnote') return tidy;
  const text = end.text.replace(/\s+$/u, '');
  return text === '' ? tidied(tidy.slice(0, -1)) : [...tidy.slice(0, -1), { ...end, text }];
};

const hasWords = (run: Run): boolean =>
  run.kind === 'value' || (run.kind === 'text' && /[\p{L}\p{N}]/u.test(run.text));

/** Whether nothing is left of lines: all their values are empty, and only punctuation stands between them. */
export const isLeftOut = (lines: readonly Line[]): boolean => {
  const runs = lines.flatMap((line) => line.runs);
  if (runs.length === 0) return true;
  return lines.some((line) => line.values > 0) && !runs.some(hasWords);
};

/** Several lines as one, with a space between them. */
export const joined = (lines: readonly Line[]): Line => ({
  runs: tidied(lines.flatMap((line, index) => (index === 0 ? line.runs : [textRun(' ', {}), ...line.runs]))),
  values: lines.reduce((sum, line) => sum + line.values, 0),
});
