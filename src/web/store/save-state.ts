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
  /** What is read aloud: a line that changes with every key is not. */
  spoken: SaveState;
}

/** Apart from the case: whether it is kept changes with every key, and only the line that says so looks at it. */
export const saveStore = createStore<Saving>()(() => ({
  saveState: { kind: 'saved', at: '' },
  spoken: { kind: 'saved', at: '' },
}));

/** What screens see of it; the parts that they do not look at draw nothing anew. */
export const useSaveState = <Part>(pick: (state: SaveState) => Part): Part =>
  useStore(saveStore, ({ saveState }) => pick(saveState));

export const useSpokenSaveState = <Part>(pick: (state: SaveState) => Part): Part =>
  useStore(saveStore, ({ spoken }) => pick(spoken));

const patience = 1000;
let isLong: ReturnType<typeof setTimeout> | undefined;

/** "Saved" never stands over an unfinished write; "Saving" is spoken only of one that takes long. */
export const showSaveState = (saveState: SaveState): void => {
  if (saveState.kind === 'saving') {
    isLong ??= setTimeout(() => saveStore.setState({ spoken: saveState }), patience);
    if (saveStore.getState().saveState.kind !== 'saving') saveStore.setState({ saveState });
    return;
  }
  clearTimeout(isLong);
  isLong = undefined;
  const { spoken } = saveStore.getState();
  const isNews = saveState.kind !== 'saved' || spoken.kind !== 'saved';
  saveStore.setState({ saveState, spoken: isNews ? saveState : spoken });
};
