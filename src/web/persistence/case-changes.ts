import type { BusinessCase } from '../../core/business-case/schema/index.ts';
import type { History, HistoryStep } from '../store/history.ts';
import type { CaseParts, CaseState } from './case-parts.ts';
import type { Key } from './records.ts';
import { type Head, keyOf, mostSteps, summaryOf } from './stored-cases.ts';

/** What a tab that may write knows of a case as it is stored. */
export interface StoredState {
  tenure: string;
  parts: CaseParts;
  businessCase: BusinessCase;
  /** The undo steps that are stored, the newest last. */
  steps: readonly HistoryStep[];
  /** The number that the step after the newest one gets. */
  nextStep: number;
  /** ISO time of when the case was first kept here. */
  since: string;
}

/** The numbers of stored steps run on from one to the next, and a step that stays keeps its number. */
const numbered = (before: StoredState, kept: readonly HistoryStep[]) => {
  const first = before.nextStep - before.steps.length;
  const [oldest] = kept;
  const shift = oldest === undefined ? 0 : Math.max(0, before.steps.indexOf(oldest));
  const start = first + shift;
  const changed = kept.flatMap((step, index) =>
    before.steps[shift + index] === step ? [] : [{ number: start + index, step }],
  );
  const end = start + kept.length;
  const gone = before.steps
    .map((_, index) => first + index)
    .filter((number) => number < start || number >= end);
  return { changed, gone, end };
};

/** While somebody types on in one field, the states between belong to no step: nothing leads back to them. */
const betweenSteps = (before: StoredState, { businessCase, past }: History): string[] => {
  const [was, is] = [before.steps.at(-1), past.at(-1)];
  const isTypedOn = was !== undefined && is !== undefined && was.businessCase === is.businessCase;
  return isTypedOn ? before.parts.onlyIn(before.businessCase, [businessCase, is.businessCase]) : [];
};

/** What must be written so that the store says this revision, and what it holds then. */
export const changesTo = (
  before: StoredState,
  history: History,
  revision: number,
  savedAt: string,
): { put: [Key, unknown][]; remove: Key[]; after: StoredState } => {
  const { businessCase } = history;
  const { id } = businessCase;
  const kept = history.past.slice(-mostSteps);
  const { changed, gone, end } = numbered(before, kept);
  const put: [Key, unknown][] = [];
  const placed = (whole: BusinessCase): CaseState => {
    const { state, fresh } = before.parts.stateOf(whole);
    for (const [slot, part] of fresh) put.push([keyOf.part(id, slot), part]);
    return state;
  };
  for (const { number, step } of changed) {
    const { businessCase: whole, ...told } = step;
    put.push([keyOf.step(id, number), { ...told, state: placed(whole) }]);
  }
  const head: Head = {
    id,
    revision,
    schemaVersion: businessCase.schemaVersion,
    tenure: before.tenure,
    state: placed(businessCase),
  };
  put.push([keyOf.head(id), head], [keyOf.summary(id), summaryOf(id, businessCase, savedAt, before.since)]);
  return {
    put,
    remove: [
      ...gone.map((number) => keyOf.step(id, number)),
      ...betweenSteps(before, history).map((slot) => keyOf.part(id, slot)),
    ],
    after: { ...before, businessCase, steps: kept, nextStep: end },
  };
};
