import type { Run } from '../document/index.ts';

/** A slide has no foot for notes, so their words follow the text. */
export const slideRuns = (runs: readonly Run[]): Run[] =>
  runs.flatMap((run): Run[] =>
    run.kind === 'footnote'
      ? [{ kind: 'text', text: ' (' }, ...slideRuns(run.runs), { kind: 'text', text: ')' }]
      : [run],
  );
