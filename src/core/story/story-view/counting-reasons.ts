import { isSeen } from '../../data/seen.ts';
import { textOf } from '../../document/index.ts';
import type { Phrase } from '../../template-language/shape.ts';
import { labelsOf } from '../labels/labels-of.ts';
import { notesOf } from '../labels/notes-of.ts';
import type { CaseInNumbers } from './case-in-view.ts';
import { countingNotes } from './counting-notes.ts';
import { phrase, textValue } from './phrase.ts';

/** Something that was chosen in the counting, and why. */
interface Reason {
  id: string;
  what: string;
  because: string;
  path: string;
}

const ofSettings = (view: CaseInNumbers): Reason[] => {
  const { settings, ask } = view.businessCase;
  const words = notesOf(view).reasons;
  const years = settings.horizonYears;
  return [
    {
      id: 'horizon',
      what: words.horizon(years === undefined ? '' : view.formats.duration(years * 12)),
      because: settings.horizonBecause,
      path: 'settings.horizonBecause',
    },
    { id: 'timing', what: words.timing, because: settings.timingBecause, path: 'settings.timingBecause' },
    { id: 'capture', what: words.capture, because: settings.captureBecause, path: 'settings.captureBecause' },
    {
      id: 'sum',
      what: words.sum,
      because: ask.difference.because,
      path: 'ask.difference.because',
    },
  ];
};

const ofBenefits = (view: CaseInNumbers): Reason[] => {
  const words = notesOf(view).reasons.ofBenefit;
  const { quoted } = labelsOf(view);
  const fields = Object.keys(words) as (keyof typeof words)[];
  return view.businessCase.benefits.flatMap((benefit) =>
    fields.map((field) => ({
      id: `${field}-${benefit.id}`,
      what: words[field](quoted(benefit.name)),
      because: benefit[field],
      path: `benefits[${benefit.id}].${field}`,
    })),
  );
};

const ofCosts = (view: CaseInNumbers): Reason[] => {
  const { contingency } = notesOf(view).reasons;
  const { quoted } = labelsOf(view);
  return view.businessCase.costs.map(({ id, name, contingencyBecause }) => ({
    id: `contingency-${id}`,
    what: contingency(quoted(name)),
    because: contingencyBecause,
    path: `costs[${id}].contingencyBecause`,
  }));
};

/** Why it is counted as it is: what somebody gave as the reason of a choice, unless a note beside it says it already. */
export const countingReasons = (view: CaseInNumbers): { id: string; what: Phrase; because: Phrase }[] => {
  const told = countingNotes(view)
    .map(({ said }) => textOf(said.phrase))
    .join(' ');
  return [...ofSettings(view), ...ofBenefits(view), ...ofCosts(view)]
    .filter(({ because }) => isSeen(because) && !told.includes(because))
    .map(({ id, what, because, path }) => ({
      id,
      what: phrase`${what}`,
      because: phrase`${textValue(because, path)}`,
    }));
};
