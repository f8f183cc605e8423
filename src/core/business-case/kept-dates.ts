import { quoted } from '../data/quoted.ts';
import { isSentence } from './results/override.ts';
import { listedInputs } from './results/listed-inputs.ts';
import type { BusinessCase } from './schema/index.ts';

/** Why a date stays as it is, although another expects it elsewhere. */
export interface KeptDate {
  /** By what name the reason is kept. */
  keep: string;
  /** Which date it is; of a row that has gone there is none. */
  subject: string;
  because: string;
}

type Subject = (businessCase: BusinessCase, id: string) => string | undefined;

const start: Subject = ({ benefits }, id) => {
  const found = benefits.find((one) => one.id === id);
  return found === undefined ? undefined : `Start of ${quoted(found.name)}`;
};

const gate: Subject = ({ rollOut }, id) => {
  const found = rollOut.gates.find((one) => one.id === id);
  return found === undefined ? undefined : `Date of the gate ${quoted(found.name)}`;
};

const stage: Subject = ({ ask }, id) => {
  const found = ask.tranches.find((one) => one.id === id);
  return found === undefined ? undefined : `Month of the stage ${quoted(found.name)}`;
};

const age: Subject = (businessCase, id) => {
  if (id === 'do-nothing') return 'Day of what it costs to go on as today';
  const fact = businessCase.situation.facts.find((one) => `fact:${one.id}` === id);
  const name = fact?.fact ?? listedInputs(businessCase).find((one) => one.id === id)?.name;
  return name === undefined ? undefined : `Day of ${quoted(name)}`;
};

/** Each kind of pair, and the date that its finding lies at. */
const subjects: Readonly<Record<string, Subject>> = {
  'pilot-after-decision': () => 'Start of the pilot',
  'work-after-decision': () => 'Start of the work',
  'work-in-plan': () => 'First month of the plan',
  'work-before-end-of-plan': () => 'End of the work',
  'work-before-benefit': start,
  'pilot-before-benefit': start,
  'work-done-before-benefit': start,
  'pilot-before-gate': gate,
  'gate-before-wave': gate,
  'gate-before-stage': stage,
  'still-holds': age,
};

/** The reasons that count, each with the date it speaks of. */
export const keptDates = (businessCase: BusinessCase): KeptDate[] =>
  Object.entries(businessCase.datesBecause).flatMap(([keep, because]) => {
    const [kind = '', ...id] = keep.split(' ');
    const subject = Object.hasOwn(subjects, kind) ? subjects[kind]?.(businessCase, id.join(' ')) : undefined;
    return subject === undefined || !isSentence(because) ? [] : [{ keep, subject, because: because.trim() }];
  });
