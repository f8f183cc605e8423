import { use, useRef, useSyncExternalStore } from 'react';
import { isUnchanged } from '../../core/data/keeping.ts';
import { type Results, resultsOf } from '../../core/business-case/results/index.ts';
import type { BusinessCase } from '../../core/business-case/schema/index.ts';
import type { Finding } from '../../core/review/define-rule.ts';
import { foundBy } from '../../core/review/found-by.ts';
import { isAfterPaint } from '../ui/after-paint.ts';
import { afterPress } from '../ui/press.ts';
import { localDay } from '../../core/data/local-day.ts';
import { appStore } from './app-store.ts';

const once = <Value>(
  derive: (businessCase: BusinessCase) => Value,
): ((businessCase: BusinessCase) => Value) => {
  const known = new WeakMap<BusinessCase, Value>();
  return (businessCase) => {
    const before = known.get(businessCase);
    if (before !== undefined) return before;
    const value = derive(businessCase);
    known.set(businessCase, value);
    return value;
  };
};

/** Computed once for each state of the case, however many parts of the screen ask. */
export const resultsFor: (businessCase: BusinessCase) => Results = once(resultsOf);

let findingsFor: (businessCase: BusinessCase) => Finding[] | null = () => null;

/** What follows from the open case. */
export interface Derived {
  businessCase: BusinessCase;
  results: Results;
  /** Null until the rules are there. */
  findings: Finding[] | null;
}

const listeners = new Set<() => void>();
let published: Derived | null = null;
let isAwaited = false;
let stopWatching = (): void => {};

const openCase = (): BusinessCase | undefined => appStore.getState().history?.businessCase;

const publish = (businessCase: BusinessCase): Derived => {
  published = { businessCase, results: resultsFor(businessCase), findings: findingsFor(businessCase) };
  return published;
};

const publishAnew = (businessCase: BusinessCase): void => {
  publish(businessCase);
  for (const listener of listeners) listener();
};

const publishNewest = (): void => {
  isAwaited = false;
  const businessCase = openCase();
  if (businessCase !== undefined && businessCase !== published?.businessCase) publishAnew(businessCase);
};

/**
 * The rules are more script than any form, so they come in six. They are asked for before the case is, and usually come
 * before it; a form that is sooner can be used without them.
 */
const rulesThere = Promise.all([
  import('../../core/review/figure-rules.ts'),
  import('../../core/review/answer-rules.ts'),
  import('../../core/review/ground-rules.ts'),
  import('../../core/review/word-rules.ts'),
  import('../../core/review/house-rules.ts'),
  import('../../core/review/doubt-rules.ts'),
]).then(
  ([{ figureRules }, { answerRules }, { groundRules }, { wordRules }, { houseRules }, { doubtRules }]) => {
    const rules = [
      ...figureRules,
      ...answerRules,
      ...groundRules,
      ...wordRules,
      ...houseRules,
      ...doubtRules,
    ];
    findingsFor = once((businessCase) =>
      foundBy(rules, businessCase, resultsFor(businessCase), localDay(new Date())),
    );
    if (published !== null) publishAnew(published.businessCase);
  },
);

/** A press is painted first; what follows from it comes after. What is told after its paint is drawn in one go. */
const publishAfterPaint = (): void => {
  if (isAfterPaint()) publishNewest();
  else if (!isAwaited && openCase() !== published?.businessCase) {
    isAwaited = true;
    requestAnimationFrame(() => setTimeout(() => afterPress(publishNewest)));
  }
};

const subscribe = (listener: () => void): (() => void) => {
  if (listeners.size === 0) stopWatching = appStore.subscribe(publishAfterPaint);
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) stopWatching();
  };
};

/** As it was published last; at once where nobody has looked yet, or another case is open. */
const current = (): Derived => {
  const businessCase = openCase();
  if (businessCase === undefined) {
    if (published !== null) return published;
    throw new Error('A screen that needs a case was drawn without one.');
  }
  const isLooked = listeners.size > 0 && published?.businessCase.id === businessCase.id;
  return isLooked || published?.businessCase === businessCase
    ? (published as Derived)
    : publish(businessCase);
};

/**
 * A part of what follows from the case: figures, findings. It follows a moment after what is typed, so that typing
 * waits for nothing, and only what shows something else is drawn again.
 */
export const useDerived = <Part>(pick: (derived: Derived) => Part): Part => {
  const last = useRef<{ derived: Derived; pick: unknown; part: Part } | null>(null);
  const read = (): Part => {
    const derived = current();
    const known = last.current;
    // React asks several times for one drawing.
    if (known !== null && known.derived === derived && known.pick === pick) return known.part;
    const picked = pick(derived);
    const part = known !== null && isUnchanged(known.part, picked) ? known.part : picked;
    last.current = { derived, pick, part };
    return part;
  };
  return useSyncExternalStore(subscribe, read, read);
};

/** What the rules found; a screen that says little else waits for them. */
export const useFindings = <Part>(pick: (findings: readonly Finding[]) => Part): Part => {
  const found = useDerived(({ findings }) => (findings === null ? null : { part: pick(findings) }));
  if (found === null) {
    use(rulesThere);
    throw new Error('The rules are there and have found nothing out.');
  }
  return found.part;
};
