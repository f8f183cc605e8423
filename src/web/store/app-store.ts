import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import { withChangeAt, withValueAt } from '../../core/business-case/path.ts';
import type { BusinessCase } from '../../core/business-case/schema/index.ts';
import { isBeforePaint, settleTyped, tellAfterPaint, tellTyped } from '../ui/after-paint.ts';
import type { StoryTemplate } from '../../core/template-language/source/story-template.ts';
import { type History, edited, redone, undone } from './history.ts';

/** A story template with those that it stands on, and the file that it came from. */
export interface TriedTemplate {
  file: string;
  template: StoryTemplate;
  bases: readonly StoryTemplate[];
}

export interface AppState {
  /** Null until a case is open. */
  history: History | null;
  /** The case is shown and nobody can change it here: another tab edits it. */
  isReadOnly: boolean;
  /** The field that a click in the preview asked for; the form takes the focus there and clears it. */
  wantedField: string | null;
  /** Spoken once, for people who do not see the screen change. */
  announcement: string;
  /** What was just removed, with the case before it: the notice goes when that is no longer the last step. */
  notice: { text: string; canUndo: boolean } | null;
  /** A template from a file tells the open case as long as it is open; it is no part of the case. */
  tried: TriedTemplate | null;
}

export const appStore = createStore<AppState>()(() => ({
  history: null,
  isReadOnly: false,
  wantedField: null,
  announcement: '',
  notice: null,
  tried: null,
}));

export const useAppStore = <Part>(pick: (state: AppState) => Part): Part => useStore(appStore, pick);

/** The open case. Screens that edit stand only where one is open. */
export const useBusinessCase = <Part>(pick: (businessCase: BusinessCase) => Part): Part =>
  useAppStore(({ history }) => {
    if (history === null) throw new Error('A screen that needs a case was drawn without one.');
    return pick(history.businessCase);
  });

let persist: (history: History) => void = () => {};

/** Kept already and not on screen yet: a key that waits for its paint. */
let unpublished: History | null = null;

const publish = (): void => {
  if (unpublished === null) return;
  appStore.setState({ history: unpublished, notice: null });
  unpublished = null;
};

/** Opens a case on screen to edit it. From now on every change of it is handed to `save`. */
export const showCase = (history: History, save: (history: History) => void): void => {
  persist = save;
  appStore.setState({ history, isReadOnly: false });
};

/** Shows a case that nobody can change here. */
export const showReadOnly = (history: History): void => {
  persist = () => {};
  appStore.setState({ history, isReadOnly: true, notice: null });
};

export const closeCase = (): void => {
  tellTyped();
  persist = () => {};
  appStore.setState({ history: null, isReadOnly: false, notice: null, tried: null });
};

/** The open case with everything that was typed, for what is made of it on a press. */
export const openCase = (): BusinessCase | undefined => {
  tellTyped();
  return appStore.getState().history?.businessCase;
};

const changeHistory = (change: (history: History) => History): void => {
  // What is typed into two fields before a paint is kept in turn; anything else waits for what was typed to be told.
  if (!isBeforePaint()) tellTyped();
  const { history: shown, isReadOnly } = appStore.getState();
  const history = unpublished ?? shown;
  if (history === null || isReadOnly) return;
  const next = change(history);
  if (next === history) return;
  persist(next);
  if (isBeforePaint()) {
    unpublished = next;
    tellAfterPaint(publish, publish);
  } else {
    unpublished = null;
    appStore.setState({ history: next, notice: null });
  }
};

type Follow = (changed: BusinessCase, before: BusinessCase) => BusinessCase;

let followed: Follow = (changed) => changed;

/** What a change brings with it in the case itself. The screens of a case say it: home, which shows none, does without. */
export const followChanges = (follow: Follow): void => {
  followed = follow;
};

/** The one way to change the case: undo, saving and the preview all see every change. */
export const editCase = (
  label: string,
  change: (businessCase: BusinessCase) => BusinessCase,
  path = '',
  place = path,
): void =>
  changeHistory((history) => {
    const next = followed(change(history.businessCase), history.businessCase);
    return next === history.businessCase
      ? history
      : edited(history, { label, path, place, at: Date.now() }, next);
  });

export const setField = (label: string, path: string, value: unknown): void =>
  editCase(label, (businessCase) => withValueAt(businessCase, path, value), path);

/** With the field that is typed into, keystrokes there become one step back; without it each change is its own. */
export const changeField = (
  label: string,
  path: string,
  change: (old: unknown) => unknown,
  typedInto = '',
): void => editCase(label, (businessCase) => withChangeAt(businessCase, path, change), typedInto, path);

/** Takes something away, and says so with a way back. */
export const removeFrom = (text: string, path: string, change: (old: unknown) => unknown): void => {
  changeField(text, path, change);
  appStore.setState({ notice: { text, canUndo: true } });
};

/** Tells the open case by a template from a file; null for the one that was chosen in the case again. */
export const tryTemplate = (tried: TriedTemplate | null): void => appStore.setState({ tried });

/** Says what was done, with a way back. */
export const tellDone = (text: string): void =>
  appStore.setState({ announcement: text, notice: { text, canUndo: true } });

export const dismissNotice = (): void => appStore.setState({ notice: null });

/** Asks the form to put the focus on a field; a step takes it up when it is on screen. */
export const wantField = (wantedField: string): void => appStore.setState({ wantedField });

/** Says what was done or undone, on screen and aloud. */
const tellStep = (text: string): void =>
  appStore.setState({ announcement: text, notice: { text, canUndo: false } });

/** Takes the last step back. Gives the place in the case that it changed, for the screen to go there. */
export const undo = (): string | undefined => {
  settleTyped();
  const { history, isReadOnly } = appStore.getState();
  const step = history?.past.at(-1);
  if (step === undefined || isReadOnly) return undefined;
  changeHistory(undone);
  tellStep(`Undone: ${step.label}`);
  return step.place;
};

export const redo = (): string | undefined => {
  settleTyped();
  const { history, isReadOnly } = appStore.getState();
  const step = history?.future.at(-1);
  if (step === undefined || isReadOnly) return undefined;
  changeHistory(redone);
  tellStep(`Done again: ${step.label}`);
  return step.place;
};
