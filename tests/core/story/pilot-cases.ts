import { type BusinessCase, businessCaseSchema } from '../../../src/core/business-case/schema/index.ts';
import { exampleCase } from '../../fixtures/example-case.ts';
import { changed } from './changed-case.ts';

const groups = (treated: object, comparison: object) => [
  { id: 't', name: 'With texts', role: 'treated', ...treated },
  { id: 'c', name: 'Without texts', role: 'comparison', ...comparison },
];

/** The example with another pilot, and with no evidence but that. */
const piloted = (pilot: object, direction: 'fall' | 'rise' = 'fall'): BusinessCase => ({
  ...changed({ 'hypothesis.direction': direction }),
  evidence: [],
  pilot: businessCaseSchema.parse({ pilot: { done: 'finished', ...pilot } }).pilot,
});

const complaints = {
  kind: 'share',
  design: 'randomised',
  measure: 'the share of customers who complain',
  groups: groups({ people: 10_000, events: 520 }, { people: 10_000, events: 640 }),
};

const calls = (design: string, fewer: number) => ({
  kind: 'events',
  design,
  measure: 'status calls for each claim',
  groups: groups({ people: 2300, events: fewer }, { people: 2300, events: 6900 }),
});

const handling = {
  kind: 'mean',
  unit: 'minutes',
  design: 'before-after',
  measure: 'handling time',
  groups: groups({ people: 400, mean: 7.4, deviation: 3 }, { people: 400, mean: 8, deviation: 3 }),
};

const published = (more: object) => ({
  design: 'matched',
  measure: 'status calls',
  kind: 'events',
  published: { effect: 0.18, as: 'ratio', ...more },
});

/** Pilots by what is special about each: what was measured, how it was compared, and what came out. */
export const pilotCases: Readonly<Record<string, () => BusinessCase>> = {
  untested: () => piloted({ done: undefined }),
  'untested, planned': () =>
    piloted({
      done: 'planned',
      where: 'Home claims, Leeds',
      start: '2027-03-01',
      weeks: 1,
      kind: 'share',
      pass: 0.15,
      groups: groups({}, { people: 100, events: 30 }),
    }),
  'untested, means': () =>
    piloted({
      done: 'planned',
      weeks: 8,
      kind: 'events',
      pass: 0.15,
      groups: groups({}, { people: 100, events: 300 }),
    }),
  'untested, running': () => ({
    ...piloted({ done: 'running', where: 'Leeds' }),
    evidence: exampleCase().evidence.filter(({ kind }) => kind === 'supplier'),
  }),
  'untested, finished': () => piloted({}),
  'no pilot planned': () => ({
    ...piloted({ done: undefined }),
    none: { ...exampleCase().none, pilot: 'it can be switched off any day' },
    evidence: exampleCase().evidence.filter(({ kind }) => kind === 'supplier'),
  }),
  'seen in no pilot': () => ({
    ...piloted({ done: undefined }),
    evidence: exampleCase()
      .evidence.slice(0, 1)
      .map((one) => ({ ...one, kind: 'before-after' as const })),
  }),
  'fall in a share': () => piloted(complaints),
  'rise in a share': () =>
    piloted(
      {
        ...complaints,
        measure: 'questions solved at the first contact',
        groups: groups({ people: 2400, events: 2004 }, { people: 2400, events: 1932 }),
      },
      'rise',
    ),
  'a share went the wrong way': () => piloted(complaints, 'rise'),
  'a share stayed': () =>
    piloted({ ...complaints, groups: groups({ people: 1000, events: 64 }, { people: 1000, events: 64 }) }),
  alone: () => piloted({ ...complaints, groups: [groups({ people: 263, events: 81 }, {})[0]] }),
  'alone, a mean': () =>
    piloted({ ...handling, groups: [groups({ people: 400, mean: 7.4, deviation: 3 }, {})[0]] }),
  'fewer events': () => piloted(calls('randomised', 5451)),
  'more events': () => piloted(calls('staggered', 8535), 'rise'),
  'more events than hoped': () => piloted(calls('matched', 8535)),
  'events before and after': () => piloted(calls('before-after', 5451)),
  'events without a comparison': () => piloted(calls('none', 5451)),
  'as many events': () => piloted(calls('randomised', 6900)),
  'as many events as before': () => piloted(calls('before-after', 6900)),
  unclear: () => piloted(calls('randomised', 6800)),
  'unclear, before and after': () =>
    piloted({
      ...handling,
      groups: groups({ people: 9, mean: 7.9, deviation: 3 }, { people: 9, mean: 8, deviation: 3 }),
    }),
  mean: () => piloted(handling),
  'a mean in money': () =>
    piloted({ ...handling, unit: 'money', design: 'randomised', measure: 'cost for each claim' }),
  'a mean without a unit': () =>
    piloted({ ...handling, unit: '', design: 'none', measure: 'satisfaction' }, 'rise'),
  published: () => piloted(published({ p: 0.01 })),
  'published, explained by chance': () => piloted(published({ p: 0.4 })),
  'published, nothing': () => piloted(published({ effect: 0, p: 1 })),
  'published, with a range': () => piloted(published({ low: 0.1, high: 0.26 })),
  'published, unjudged': () => piloted(published({})),
  'published, unjudged, of no kind': () => piloted({ published: { effect: 0.18 }, design: 'before-after' }),
  'published, worse': () => piloted({ ...published({ effect: -0.2, p: 0.01 }), design: 'before-after' }),
  'takes the pilot': () =>
    changed(
      { 'pilot.done': 'finished', 'benefits[status-calls].inputs.removedShare.takes': 'pilot' },
      exampleCase(),
    ),
};
