import { isSentence } from './results/override.ts';
import { listedInputs } from './results/listed-inputs.ts';
import type { BusinessCase } from './schema/index.ts';

/** What a reason is about: one of a few dates of the case, or one of a row. */
export type KeptKind =
  | 'pilot-start'
  | 'work-start'
  | 'work-end'
  | 'plan-start'
  | 'benefit-start'
  | 'gate'
  | 'stage'
  | 'number';

/** Why a date stays as it is, although another expects it elsewhere. */
export interface KeptDate {
  /** By what name the reason is kept. */
  keep: string;
  kind: KeptKind;
  /** The row that the date is of, and by what id; both empty where there is one date of its kind. */
  name: string;
  id: string;
  because: string;
}

type NameOf = (businessCase: BusinessCase, id: string) => string | undefined;

const only: NameOf = () => '';
const benefit: NameOf = ({ benefits }, id) => benefits.find((one) => one.id === id)?.name;
const gate: NameOf = ({ rollOut }, id) => rollOut.gates.find((one) => one.id === id)?.name;
const stage: NameOf = ({ ask }, id) => ask.tranches.find((one) => one.id === id)?.name;

const number: NameOf = (businessCase, id) =>
  id === 'do-nothing'
    ? 'What it costs to go on as today'
    : (businessCase.situation.facts.find((one) => `fact:${one.id}` === id)?.fact ??
      listedInputs(businessCase).find((one) => one.id === id)?.name);

/** Each pair of dates that may be kept, by the date that its finding lies at. */
const kinds: Readonly<Record<string, { kind: KeptKind; nameOf: NameOf }>> = {
  'pilot-after-decision': { kind: 'pilot-start', nameOf: only },
  'work-after-decision': { kind: 'work-start', nameOf: only },
  'work-in-plan': { kind: 'plan-start', nameOf: only },
  'work-before-end-of-plan': { kind: 'work-end', nameOf: only },
  'work-before-benefit': { kind: 'benefit-start', nameOf: benefit },
  'pilot-before-benefit': { kind: 'benefit-start', nameOf: benefit },
  'work-done-before-benefit': { kind: 'benefit-start', nameOf: benefit },
  'pilot-before-gate': { kind: 'gate', nameOf: gate },
  'gate-before-wave': { kind: 'gate', nameOf: gate },
  'gate-before-stage': { kind: 'stage', nameOf: stage },
  'still-holds': { kind: 'number', nameOf: number },
};

/** The reasons that count, each with the date it speaks of; of a row that has gone there is none. */
export const keptDates = (businessCase: BusinessCase): KeptDate[] =>
  Object.entries(businessCase.datesBecause).flatMap(([keep, because]) => {
    const [of = '', ...rest] = keep.split(' ');
    const id = rest.join(' ');
    const found = Object.hasOwn(kinds, of) ? kinds[of] : undefined;
    const name = found?.nameOf(businessCase, id);
    return found === undefined || name === undefined || !isSentence(because)
      ? []
      : [{ keep, kind: found.kind, name, id, because: because.trim() }];
  });
