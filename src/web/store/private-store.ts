import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { PrivateNotes } from '../../core/private/notes.ts';

/** The private notes beside the open case: apart from it, so that nothing that handles the case can reach them. */
const privateStore = createStore<{ notes: PrivateNotes | null }>()(() => ({ notes: null }));

export const usePrivateNotes = (): PrivateNotes | null => useStore(privateStore, ({ notes }) => notes);

let persist: ((notes: PrivateNotes) => void) | null = null;

/** From now on every change is handed to `save`; without it the notes can only be read. */
export const showNotes = (notes: PrivateNotes, save: ((notes: PrivateNotes) => void) | null): void => {
  persist = save;
  privateStore.setState({ notes });
};

export const closeNotes = (): void => {
  persist = null;
  privateStore.setState({ notes: null });
};

/** The one way to change a note. */
export const editNotes = (change: (notes: PrivateNotes) => PrivateNotes): void => {
  const { notes } = privateStore.getState();
  if (notes === null || persist === null) return;
  const next = change(notes);
  privateStore.setState({ notes: next });
  persist(next);
};
