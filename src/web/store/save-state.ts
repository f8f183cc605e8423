import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';

/** Whether the case on screen is kept, as the line under its title says it. */
export type SaveState =
  | { kind: 'saved'; at: string }
  | { kind: 'saving' }
  /** Another tab writes this case now, or somebody deleted it: what is on screen is not lost, the person chooses. */
  | { kind: 'conflict'; isDeleted: boolean }
  | { kind: 'failed'; sentence: string };

interface Saving {
  saveState: SaveState;
  /** Whether it is read aloud: a line that changes with every key is not. */
  isSpoken: boolean;
}

/** Apart from the case: whether it is kept changes with every key, and only the line that says so looks at it. */
export const saveStore = createStore<Saving>()(() => ({
  saveState: { kind: 'saved', at: '' },
  isSpoken: false,
}));

/** What screens see of it; the parts that they do not look at draw nothing anew. */
export const useSaveState = <Part>(pick: (state: SaveState, isSpoken: boolean) => Part): Part =>
  useStore(saveStore, ({ saveState, isSpoken }) => pick(saveState, isSpoken));

const patience = 1000;
let isLong: ReturnType<typeof setTimeout> | undefined;

/** "Saved" never stands over an unfinished write; "Saving" is spoken only of one that takes long. */
export const showSaveState = (saveState: SaveState): void => {
  const before = saveStore.getState();
  if (saveState.kind === 'saving') {
    isLong ??= setTimeout(() => saveStore.setState({ isSpoken: true }), patience);
    if (before.saveState.kind !== 'saving') saveStore.setState({ saveState, isSpoken: false });
    return;
  }
  clearTimeout(isLong);
  isLong = undefined;
  saveStore.setState({ saveState, isSpoken: saveState.kind !== 'saved' || before.isSpoken });
};
