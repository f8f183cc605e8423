import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';

/** Whether the case on screen is kept, as the line under its title says it. */
export type SaveState =
  | { kind: 'saved'; at: string }
  | { kind: 'saving' }
  /** Another tab wrote first: nothing of either is lost, the person chooses. */
  | { kind: 'conflict' }
  | { kind: 'failed'; sentence: string };

/** Apart from the case: whether it is kept changes with every key, and only the line that says so looks at it. */
export const saveStore = createStore<{ saveState: SaveState }>()(() => ({
  saveState: { kind: 'saved', at: '' },
}));

/** What screens see of it; the parts that they do not look at draw nothing anew. */
export const useSaveState = <Part>(pick: (state: SaveState) => Part): Part =>
  useStore(saveStore, ({ saveState }) => pick(saveState));

const patience = 1000;
let isLong: ReturnType<typeof setTimeout> | undefined;

/** "Saving" is said only of a write that takes long: a line that changes with every key is read out with every key. */
export const showSaveState = (saveState: SaveState): void => {
  if (saveState.kind === 'saving') {
    isLong ??= setTimeout(() => saveStore.setState({ saveState }), patience);
    return;
  }
  clearTimeout(isLong);
  isLong = undefined;
  saveStore.setState({ saveState });
};
