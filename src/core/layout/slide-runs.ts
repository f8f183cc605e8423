import type { Run } from '../document/index.ts';

/** A slide has no foot for notes, so their words follow the text. Without a note they are the very same runs. */
export const slideRuns = (runs: readonly Run[]): readonly Run[] =>
  runs.every(({ kind }) => kind !== 'footnote')
    ? runs
    : runs.flatMap((run): readonly Run[] =>
        run.kind === 'footnote'
          ? [{ kind: 'text', text: ' (' }, ...slideRuns(run.runs), { kind: 'text', text: ')' }]
          : [run],
      );
