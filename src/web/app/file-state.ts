import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { LinkedFile } from '../persistence/linked-file.ts';

/** How the last save to a file went, and what it asks. */
export type FileState =
  | { kind: 'nothing' }
  | { kind: 'saved'; name: string; at: string }
  | { kind: 'changed'; file: LinkedFile; theirs: string; at: string }
  | { kind: 'unreachable'; name: string }
  /** The case cannot be a file as it is: what would be saved would not open. */
  | { kind: 'unwritable'; sentence: string };

const fileStore = createStore<{ state: FileState }>()(() => ({ state: { kind: 'nothing' } }));

export const useFileState = (): FileState => useStore(fileStore, ({ state }) => state);

export const showFileState = (state: FileState): void => fileStore.setState({ state });

export const settleFileState = (): void => showFileState({ kind: 'nothing' });
