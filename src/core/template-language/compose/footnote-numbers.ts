import type { FootnoteRun, Run } from '../../document/index.ts';

/**
 * Footnotes are numbered through the document once it stands, so that a section left out leaves no gap. A note that
 * is referred to twice keeps its number.
 */
export const numberFootnotes = (lines: readonly Run[][]): void => {
  const numbers = new Map<FootnoteRun, number>();
  for (const run of lines.flat()) {
    if (run.kind !== 'footnote') continue;
    const number = numbers.get(run) ?? numbers.size + 1;
    numbers.set(run, number);
    run.number = number;
  }
};
