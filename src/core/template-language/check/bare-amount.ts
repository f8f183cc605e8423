import type { Shape } from '../shape.ts';

/** Stands for a value on the line, and is no word. */
export const valueOnLine = '\uFFFC';

export const lastLine = (text: string): string => text.slice(text.lastIndexOf('\n') + 1);

/** A word, and no more than signs of emphasis between it and what comes next. */
const endsInWord = /\p{L}[*_]*\s+[*_"“(]*$/u;

const isInTable = (line: string): boolean => line.trimStart().startsWith('|');

const wordsName = (shape: Shape, name: string): string | null => {
  if (shape.kind === 'leaf' && shape.inWords !== undefined) return name.replace(/[^./]+$/u, shape.inWords);
  return shape.kind === 'object' && shape.printed?.inWords !== undefined
    ? `${name}.${shape.printed.inWords}`
    : null;
};

/** Nothing before it on its line, or a sentence that has ended; an item of a list may be a few words. */
const beginsSentence = /(?:^|[.!?…][)”"’»]*\s+)[*_“"]*$/u;

/**
 * That words stand where they do not fit: whole sentences within one, or the end of a sentence where one begins. Null
 * where they fit, or nothing is said of what they read like.
 */
export const fitCaution = (shape: Shape, name: string, line: string): string | null => {
  if (shape.kind !== 'leaf' || shape.reads === undefined || isInTable(line)) return null;
  if (shape.reads === 'sentences')
    return endsInWord.test(line)
      ? `"${name}" is whole sentences and would stand within one. Put it behind a full stop or a colon.`
      : null;
  return beginsSentence.test(line)
    ? `"${name}" ends a sentence and would begin one, with a small letter. Write what it ends: ${shape.reads.ends} {{${name}}}.`
    : null;
};

/** That an amount that may be below zero stands bare in a sentence: "worth −£340,000". Null where it does not. */
export const signCaution = (shape: Shape, name: string, line: string): string | null => {
  if (!endsInWord.test(line) || isInTable(line)) return null;
  const words = wordsName(shape, name);
  return words === null
    ? null
    : `"${name}" may be below zero and would print a minus after a word. Write {{${words}}}, which says it in words.`;
};
