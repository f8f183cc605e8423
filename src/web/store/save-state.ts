/** Whether the case on screen is kept, as the line under its title says it. */
export type SaveState =
  | { kind: 'saved'; at: string }
  | { kind: 'saving' }
  /** Another tab wrote first: nothing of either is lost, the person chooses. */
  | { kind: 'conflict' }
  | { kind: 'failed'; sentence: string };
