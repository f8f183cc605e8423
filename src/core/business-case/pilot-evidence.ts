import { madeNames } from './made-names.ts';
import { pilotResult } from './results/pilot-result.ts';
import { kindOfPilot } from './results/pilot-kinds.ts';
import type { BusinessCase, Evidence } from './schema/index.ts';

/** What benefits and estimates call the pilot when they rest on it. */
export const pilotEvidenceId = 'pilot';

const day = 24 * 60 * 60 * 1000;

/** The last day of so many weeks; empty where either is not said. */
const lastDay = (start: string, weeks: number | undefined): string => {
  const first = /^\d{4}-\d{2}-\d{2}$/u.test(start) ? Date.parse(start) : Number.NaN;
  if (Number.isNaN(first) || weeks === undefined || !(weeks > 0)) return '';
  const last = new Date(first + Math.round(weeks * 7 - 1) * day);
  return Number.isNaN(last.getTime()) ? '' : last.toISOString().slice(0, 10);
};

type Spoken = Pick<BusinessCase, 'basics' | 'pilot' | 'hypothesis' | 'evidence'>;

/** How a pilot grades by its design: with a comparison it is a test, without one it was seen before and after. */
const kindOf = (businessCase: Spoken): 'controlled-test' | 'before-after' =>
  pilotResult(businessCase).mayClaimCause ? 'controlled-test' : 'before-after';

/** A finished pilot of which something is known: its effect, or what somebody says came out. */
const isTold = (businessCase: Spoken): boolean =>
  businessCase.pilot.done === 'finished' &&
  (pilotResult(businessCase).verdict !== 'untested' || businessCase.pilot.outcome.trim() !== '');

/** The same test typed into the list by hand: of its kind, and on days of the pilot. */
const typedTwin = (businessCase: Spoken): Evidence | undefined => {
  const { pilot, evidence } = businessCase;
  const [start, end] = [pilot.start, lastDay(pilot.start, pilot.weeks)];
  return (
    evidence.find(({ id }) => id === pilotEvidenceId) ??
    evidence.find(
      ({ kind, from, until }) =>
        kind === kindOf(businessCase) &&
        from !== '' &&
        end !== '' &&
        from <= end &&
        (until === '' ? from : until) >= start,
    )
  );
};

const units = { share: 'people', events: 'cases', mean: 'cases' } as const;

const madeEvidence = (businessCase: Spoken): Evidence => {
  const { pilot } = businessCase;
  const names = madeNames(businessCase);
  const sizes = pilot.groups.flatMap(({ people }) => people ?? []);
  const sample = sizes.length === 0 ? undefined : sizes.reduce((sum, size) => sum + size, 0);
  return {
    id: pilotEvidenceId,
    title: names.pilot(pilot.where),
    kind: kindOf(businessCase),
    finding: pilot.outcome,
    ...(sample === undefined ? {} : { sample }),
    sampleUnit: names[units[kindOfPilot(pilot)]],
    from: pilot.start,
    until: lastDay(pilot.start, pilot.weeks),
    where: pilot.source,
    limits: pilotResult(businessCase).mayClaimCause ? '' : names.withoutComparison,
    interest: '',
  };
};

/** The pilot as a piece of evidence, without being typed again; undefined while it is not finished or shows nothing. */
export const pilotEvidence = (businessCase: Spoken): Evidence | undefined =>
  isTold(businessCase) ? (typedTwin(businessCase) ?? madeEvidence(businessCase)) : undefined;

/** What the case rests on: what is listed, and the pilot after it. */
export const evidenceOf = (businessCase: Spoken): readonly Evidence[] => {
  const ofPilot = pilotEvidence(businessCase);
  return ofPilot === undefined || businessCase.evidence.includes(ofPilot)
    ? businessCase.evidence
    : [...businessCase.evidence, ofPilot];
};
