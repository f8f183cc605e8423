import { describe, expect, it } from 'vitest';
import { gradeOfSources } from '../../../src/core/business-case/evidence-grade.ts';
import { withValueAt } from '../../../src/core/business-case/path.ts';
import { evidenceOf, pilotEvidence } from '../../../src/core/business-case/pilot-evidence.ts';
import { resultsOf } from '../../../src/core/business-case/results/index.ts';
import type { BusinessCase } from '../../../src/core/business-case/schema/index.ts';
import { effectFor, withPilotTaken, withTakes } from '../../../src/core/business-case/taken-effect.ts';
import { type Estimate, estimateSchema } from '../../../src/core/quantities/estimate.ts';
import { exampleCase } from '../../fixtures/example-case.ts';
import { benefit, caseOf } from './benefit-case.ts';

const counted = [
  { id: 't', name: 'With', role: 'treated', people: 2300, events: 5451 },
  { id: 'c', name: 'Without', role: 'comparison', people: 2300, events: 6900 },
];

const finished = {
  where: 'Motor claims',
  start: '2026-10-05',
  weeks: 6,
  done: 'finished',
  kind: 'events',
  design: 'randomised',
  source: 'Test report',
  asOf: '2026-11-20',
  owner: 'Claims Director',
  groups: counted,
};

const inputs = {
  casesPerYear: 80_000,
  contactsPerCase: 3,
  removedShare: [0.12, 0.2, 0.24],
  costPerContact: 8.75,
} as const;

const business = (pilot: object, more: object = {}): BusinessCase =>
  caseOf([benefit('calls', 'proactive-updates', inputs)], { pilot, ...more });

const takenIn = (businessCase: BusinessCase): BusinessCase =>
  withValueAt(businessCase, 'benefits[calls].inputs.removedShare.takes', 'pilot');

const shareOf = (businessCase: BusinessCase): Estimate =>
  estimateSchema.parse(businessCase.benefits[0]?.inputs['removedShare']);

describe('a finished pilot', () => {
  it('is a piece of evidence without being typed again', () => {
    expect(evidenceOf(business(finished))).toEqual([
      {
        id: 'pilot',
        title: 'Our pilot: Motor claims',
        kind: 'controlled-test',
        finding: '',
        sample: 4600,
        sampleUnit: 'cases',
        from: '2026-10-05',
        until: '2026-11-15',
        where: 'Test report',
        limits: '',
        interest: '',
      },
    ]);
  });

  it.each([
    ['randomised', 'A'],
    ['matched', 'A'],
    ['staggered', 'A'],
    ['before-after', 'B'],
    ['none', 'B'],
  ])('compared as %s is of grade %s', (design, grade) => {
    expect(gradeOfSources(business({ ...finished, design }), ['pilot'])).toBe(grade);
  });

  it('is none while it is planned, or shows nothing', () => {
    expect(pilotEvidence(business({ ...finished, done: 'running' }))).toBeUndefined();
    expect(pilotEvidence(business({ done: 'finished' }))).toBeUndefined();
    expect(gradeOfSources(business({ done: 'finished' }), ['pilot'])).toBe('D');
    // Somebody has said what came out.
    expect(pilotEvidence(business({ done: 'finished', outcome: 'They rang less.' }))?.finding).toBe(
      'They rang less.',
    );
  });

  it('is not told twice where the same test is typed into the list', () => {
    const typed = (more: object) =>
      evidenceOf(
        business(finished, { evidence: [{ id: 'test', title: 'Test', kind: 'controlled-test', ...more }] }),
      ).map(({ id }) => id);
    expect(typed({ from: '2026-10-05', until: '2026-11-15' })).toEqual(['test']);
    expect(typed({ from: '2025-01-05', until: '2025-02-15' })).toEqual(['test', 'pilot']);
    expect(typed({})).toEqual(['test', 'pilot']);
    expect(typed({ id: 'pilot' })).toEqual(['pilot']);
  });
});

describe('a number that takes the effect of the pilot', () => {
  it('is its effect with its range, and has its source, date, owner and evidence', () => {
    const taken = shareOf(withPilotTaken(takenIn(business(finished))));
    expect(taken.base).toBeCloseTo(0.21, 12);
    expect(taken.low).toBeCloseTo(0.1814, 4);
    expect(taken.high).toBeCloseTo(0.2376, 4);
    expect(taken).toMatchObject({
      takes: 'pilot',
      source: 'Our pilot: Test report',
      asOf: '2026-11-20',
      owner: 'Claims Director',
      evidence: ['pilot'],
    });
  });

  it('moves the result, and moves again with the pilot', () => {
    const annual = (businessCase: BusinessCase) =>
      resultsOf(businessCase).figures['benefit.calls.annual']?.value ?? null;
    // 80,000 × 3 × £8.75 × 20%, then 21%, then 1 − 6,210 ÷ 6,900.
    expect(annual(business(finished))).toBeCloseTo(420_000, 4);
    const taken = takenIn(business(finished));
    expect(annual(taken)).toBeCloseTo(441_000, 4);
    expect(annual(withValueAt(taken, 'pilot.groups[t].events', 6210))).toBeCloseTo(210_000, 4);
  });

  it('has no number when the pilot has none of its unit', () => {
    const none = withPilotTaken(takenIn(business({ ...finished, groups: [] })));
    expect(shareOf(none).base).toBeUndefined();
    const figure = resultsOf(none).figures['benefit.calls.annual'];
    expect(figure).toMatchObject({ value: null });
    expect(figure?.reason).toBeTruthy();
    expect(shareOf(withPilotTaken(takenIn(business({ ...finished, kind: 'mean' })))).base).toBeUndefined();
  });

  it('may be shared by several benefits', () => {
    const shared = caseOf(
      [benefit('calls', 'proactive-updates', { ...inputs, removedShare: { shared: 'effect' } })],
      {
        pilot: finished,
        sharedInputs: { effect: { low: 0.1, base: 0.2, high: 0.3, takes: 'pilot' } },
      },
    );
    expect(withPilotTaken(shared).sharedInputs['effect']?.base).toBeCloseTo(0.21, 12);
  });

  it('is a number of its own again, for now the same', () => {
    const taken = shareOf(withPilotTaken(takenIn(business(finished))));
    const own = withTakes(taken, false);
    expect(own.takes).toBeUndefined();
    expect(own.base).toBe(taken.base);
    expect(withTakes(own, true).takes).toBe('pilot');
  });

  it('leaves a case alone that takes nothing, or whose numbers are the pilot’s already', () => {
    const example = exampleCase();
    expect(withPilotTaken(example)).toBe(example);
    const taken = withPilotTaken(takenIn(business(finished)));
    expect(withPilotTaken(taken)).toBe(taken);
  });
});

describe('the effect is offered', () => {
  const share = {
    ...finished,
    kind: 'share',
    groups: [
      { id: 't', role: 'treated', people: 2400, events: 2004 },
      { id: 'c', role: 'comparison', people: 2400, events: 1932 },
    ],
  };
  const rise = business(share, { hypothesis: { direction: 'rise' } });

  it('to a number of its unit alone', () => {
    expect(effectFor(business(finished), { unit: 'share' })?.base).toBeCloseTo(0.21, 12);
    expect(effectFor(business(finished), { unit: 'points' })).toBeUndefined();
    expect(effectFor(rise, { unit: 'points', moves: 'up' })?.base).toBeCloseTo(0.03, 12);
    expect(effectFor(rise, { unit: 'points', moves: 'down' })).toBeUndefined();
    expect(effectFor(rise, { unit: 'share' })).toBeUndefined();
  });

  it('in minutes to minutes', () => {
    const minutes = business({
      ...finished,
      kind: 'mean',
      unit: 'minutes',
      groups: [
        { id: 't', role: 'treated', people: 400, mean: 7.4, deviation: 3 },
        { id: 'c', role: 'comparison', people: 400, mean: 8, deviation: 3 },
      ],
    });
    expect(effectFor(minutes, { unit: 'minutes' })?.base).toBeCloseTo(0.6, 12);
    expect(effectFor(minutes, { unit: 'hours' })).toBeUndefined();
    expect(effectFor(minutes, { unit: 'share' })).toBeUndefined();
  });

  it('never where its range is beyond what the number can be, or was not published', () => {
    const unclear = withValueAt(business(finished), 'pilot.groups[t].events', 6800);
    expect(effectFor(unclear, { unit: 'share' })).toBeUndefined();
    const published = business({ kind: 'events', published: { effect: 0.2, as: 'ratio', p: 0.01 } });
    expect(effectFor(published, { unit: 'share' })).toBeUndefined();
  });
});
