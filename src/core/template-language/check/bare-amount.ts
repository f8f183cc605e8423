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

/** That an amount that may be below zero stands bare in a sentence: "worth −£340,000". Null where it does not. */
export const signCaution = (shape: Shape, name: string, line: string): string | null => {
  if (!endsInWord.test(line) || isInTable(line)) return null;
  const words = wordsName(shape, name);
  return words === null
    ? null
    : `"${name}" may be below zero and would print a minus after a word. Write {{${words}}}, which says it in words.`;
};
