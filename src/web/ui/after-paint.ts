import { afterPress } from './press.ts';

const waiting = new Map<object, () => void>();
let isTelling = false;
let isKeeping = false;

/** Whether what happens now follows a key that is on screen already. */
export const isAfterPaint = (): boolean => isTelling;

/** Hands on what was typed and has not been told yet. Whoever is about to read or change the case calls it first. */
export const tellTyped = (): void => {
  if (waiting.size === 0) return;
  const told = [...waiting.values()];
  waiting.clear();
  isTelling = true;
  try {
    for (const tell of told) tell();
  } finally {
    isTelling = false;
  }
};

const leavings = new WeakMap<object, () => void>();
let lastTypedInto: object = {};

/** For a control that shows a person's own text until it is left: what leaving it does. */
export const onSettling = (control: object, leave: () => void): void => {
  leavings.set(control, leave);
};

/** Tells what was typed, as if its control were left: another state of the case is about to take its place. */
export const settleTyped = (): void => {
  tellTyped();
  leavings.get(lastTypedInto)?.();
};

/** Whether a control holds text that nobody was told of yet. */
export const isUntold = (control: object): boolean => waiting.has(control);

/** Whether what happens now is only the keeping of a key: whatever shows it waits for the paint. */
export const isBeforePaint = (): boolean => isKeeping;

/** Keeps a key in its own task, so that a page that dies in the same moment has lost nothing. */
export const keepAtOnce = (keep: () => void): void => {
  isKeeping = true;
  try {
    keep();
  } finally {
    isKeeping = false;
  }
};

/**
 * A key is painted before anything is made of it; how much follows from it, typing does not wait. Of a control only
 * the latest text is told.
 */
export const tellAfterPaint = (control: object, tell: () => void): void => {
  if (waiting.size === 0) requestAnimationFrame(() => setTimeout(() => afterPress(tellTyped)));
  waiting.set(control, tell);
  lastTypedInto = control;
};

/** Nothing that was typed waits while its control, the screen or the page is left: call it once for the page. */
export const tellBeforeLeaving = (page: EventTarget): void => {
  page.addEventListener('blur', () => afterPress(tellTyped), true);
  for (const leaving of ['beforeunload', 'pagehide', 'visibilitychange', 'hashchange'])
    page.addEventListener(leaving, tellTyped, true);
};
