import type { BusinessCase } from '../../core/business-case/schema/index.ts';

/** One step back or forth: what was done, and the case before it. */
export interface HistoryStep {
  label: string;
  /** The field that was typed into; keystrokes in one field within a second are one step. */
  path: string;
  /** Where in the case it happened, so that a step back can lead there. */
  place: string;
  at: number;
  businessCase: BusinessCase;
}

export interface History {
  businessCase: BusinessCase;
  past: HistoryStep[];
  future: HistoryStep[];
}

/** Longer than anybody goes back, and short enough to hold: steps share what they did not change. */
const longest = 500;
const pause = 1000;

/** A case as it is opened, with the steps that lead back from it. */
export const startOf = (businessCase: BusinessCase, past: HistoryStep[] = []): History => ({
  businessCase,
  past,
  future: [],
});

export const edited = (
  history: History,
  edit: Omit<HistoryStep, 'businessCase'>,
  next: BusinessCase,
): History => {
  const last = history.past.at(-1);
  const continues =
    last !== undefined && last.path === edit.path && edit.path !== '' && edit.at - last.at < pause;
  const past = continues
    ? [...history.past.slice(0, -1), { ...last, at: edit.at }]
    : [...history.past, { ...edit, businessCase: history.businessCase }].slice(-longest);
  return { businessCase: next, past, future: [] };
};

export const undone = (history: History): History => {
  const last = history.past.at(-1);
  if (last === undefined) return history;
  return {
    businessCase: last.businessCase,
    past: history.past.slice(0, -1),
    future: [...history.future, { ...last, path: '', businessCase: history.businessCase }],
  };
};

export const redone = (history: History): History => {
  const next = history.future.at(-1);
  if (next === undefined) return history;
  return {
    businessCase: next.businessCase,
    past: [...history.past, { ...next, path: '', businessCase: history.businessCase }],
    future: history.future.slice(0, -1),
  };
};
