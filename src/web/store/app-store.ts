import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import { withChangeAt, withValueAt } from '../../core/business-case/path.ts';
import type { BusinessCase } from '../../core/business-case/schema/index.ts';
import { settleTyped, tellTyped } from '../ui/after-paint.ts';
import { type History, edited, redone, startOf, undone } from './history.ts';

export interface AppState {
  /** Null until a case is open. */
  history: History | null;
  /** The field that a click in the preview asked for; the form takes the focus there and clears it. */
  wantedField: string | null;
  /** Spoken once, for people who do not see the screen change. */
  announcement: string;
  /** What was just removed, with the case before it: the notice goes when that is no longer the last step. */
  notice: { text: string } | null;
}

export const appStore = createStore<AppState>()(() => ({
  history: null,
  wantedField: null,
  announcement: '',
  notice: null,
}));

export const useAppStore = <Part>(pick: (state: AppState) => Part): Part => useStore(appStore, pick);

/** The open case. Screens that edit stand only where one is open. */
export const useBusinessCase = <Part>(pick: (businessCase: BusinessCase) => Part): Part =>
  useAppStore(({ history }) => {
    if (history === null) throw new Error('A screen that needs a case was drawn without one.');
    return pick(history.businessCase);
  });

let persist: (businessCase: BusinessCase) => void = () => {};

/** Opens a case on screen. From now on every change of it is handed to `save`. */
export const showCase = (businessCase: BusinessCase, save: (businessCase: BusinessCase) => void): void => {
  persist = save;
  appStore.setState({ history: startOf(businessCase) });
};

export const closeCase = (): void => {
  tellTyped();
  persist = () => {};
  appStore.setState({ history: null, notice: null });
};

/** The open case with everything that was typed, for what is made of it on a press. */
export const openCase = (): BusinessCase | undefined => {
  tellTyped();
  return appStore.getState().history?.businessCase;
};

const changeHistory = (change: (history: History) => History): void => {
  tellTyped();
  const { history } = appStore.getState();
  if (history === null) return;
  const next = change(history);
  if (next === history) return;
  persist(next.businessCase);
  appStore.setState({ history: next, notice: null });
};

/** The one way to change the case: undo, saving and the preview all see every change. */
export const editCase = (
  label: string,
  change: (businessCase: BusinessCase) => BusinessCase,
  path = '',
): void =>
  changeHistory((history) => {
    const next = change(history.businessCase);
    return next === history.businessCase ? history : edited(history, { label, path, at: Date.now() }, next);
  });

export const setField = (label: string, path: string, value: unknown): void =>
  editCase(label, (businessCase) => withValueAt(businessCase, path, value), path);

/** With the field that is typed into, keystrokes there become one step back; without it each change is its own. */
export const changeField = (
  label: string,
  path: string,
  change: (old: unknown) => unknown,
  typedInto = '',
): void => editCase(label, (businessCase) => withChangeAt(businessCase, path, change), typedInto);

/** Takes something away, and says so with a way back. */
export const removeFrom = (text: string, path: string, change: (old: unknown) => unknown): void => {
  changeField(text, path, change);
  appStore.setState({ notice: { text } });
};

export const dismissNotice = (): void => appStore.setState({ notice: null });

/** Asks the form to put the focus on a field; a step takes it up when it is on screen. */
export const wantField = (wantedField: string): void => appStore.setState({ wantedField });

const announce = (announcement: string): void => appStore.setState({ announcement });

export const undo = (): void => {
  settleTyped();
  const label = appStore.getState().history?.past.at(-1)?.label;
  changeHistory(undone);
  if (label !== undefined) announce(`Undone: ${label}`);
};

export const redo = (): void => {
  settleTyped();
  const label = appStore.getState().history?.future.at(-1)?.label;
  changeHistory(redone);
  if (label !== undefined) announce(`Done again: ${label}`);
};
