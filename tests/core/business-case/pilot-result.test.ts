import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { openCase } from '../../../src/core/business-case/open-case.ts';
import { resultsOf } from '../../../src/core/business-case/results/index.ts';
import { pilotResult } from '../../../src/core/business-case/results/pilot-result.ts';
import { type BusinessCase, businessCaseSchema } from '../../../src/core/business-case/schema/index.ts';

type Groups = readonly [Record<string, number>, Record<string, number>];

/** A pilot of two groups: with the change, then without it. */
const piloted = (pilot: object, [treated, comparison]: Groups, direction = 'fall'): BusinessCase =>
  businessCaseSchema.parse({
    hypothesis: { direction },
    pilot: {
      design: 'randomised',
      ...pilot,
      groups: [
        { id: 't', name: 'With', role: 'treated', ...treated },
        { id: 'c', name: 'Without', role: 'comparison', ...comparison },
      ],
    },
  });

const untold = (pilot: object, direction = 'fall'): BusinessCase =>
  businessCaseSchema.parse({ hypothesis: { direction }, pilot });

const figure = (businessCase: BusinessCase, id: string) => {
  const found = resultsOf(businessCase).figures[`pilot.${id}`];
  if (found === undefined) throw new Error(`There is no figure pilot.${id}.`);
  return found;
};

const calls = [
  { people: 2300, events: 5451 },
  { people: 2300, events: 6900 },
] as const;

const minutes = [
  { people: 400, mean: 7.4, deviation: 3 },
  { people: 400, mean: 8, deviation: 3 },
] as const;

describe('a share of people', () => {
  it('of an old file with no more counted than people is tested as what it is', () => {
    // 2,004 of 2,400 against 1,932 of 2,400: +3.0 points, 0.8 to 5.2 (Newcombe), pooled z 2.705.
    const businessCase = openCase(
      JSON.stringify({
        schemaVersion: 1,
        hypothesis: { direction: 'rise' },
        pilot: {
          design: 'randomised',
          done: 'finished',
          groups: [
            { id: 't', role: 'treated', people: 2400, events: 2004 },
            { id: 'c', role: 'comparison', people: 2400, events: 1932 },
          ],
        },
      }),
    );
    expect(businessCase.pilot.kind).toBe('share');
    const effect = figure(businessCase, 'effect');
    expect(effect).toMatchObject({ unit: 'points', label: 'Rise seen in our test' });
    expect(effect.value).toBeCloseTo(0.03, 12);
    expect(effect.low).toBeCloseTo(0.008, 3);
    expect(effect.high).toBeCloseTo(0.052, 3);
    expect(figure(businessCase, 'p-value').value).toBeCloseTo(0.0068, 4);
    expect(pilotResult(businessCase)).toMatchObject({ verdict: 'better', mayClaimCause: true });
    expect(figure(businessCase, 'rate-treated')).toMatchObject({ unit: 'share', value: 0.835 });
  });

  it('that falls is better where it is hoped to fall, and worse where it is hoped to rise', () => {
    // 5.2% against 6.4% of 10,000 each.
    const left: Groups = [
      { people: 10_000, events: 520 },
      { people: 10_000, events: 640 },
    ];
    const fall = pilotResult(piloted({ kind: 'share' }, left));
    expect(fall.effect).toBeCloseTo(0.012, 12);
    expect(fall.verdict).toBe('better');
    const rise = pilotResult(piloted({ kind: 'share' }, left, 'rise'));
    expect(rise.effect).toBeCloseTo(-0.012, 12);
    expect(rise.verdict).toBe('worse');
    expect(rise.low).toBeCloseTo(0 - (fall.high ?? 0), 12);
    expect(rise.high).toBeCloseTo(0 - (fall.low ?? 0), 12);
  });

  it('is unclear while its range holds nothing, also where nobody is counted at all', () => {
    const few: Groups = [
      { people: 40, events: 0 },
      { people: 40, events: 0 },
    ];
    expect(pilotResult(piloted({ kind: 'share' }, few))).toMatchObject({
      effect: 0,
      pValue: 1,
      verdict: 'unclear',
    });
  });

  it('needs so many in each group to be told', () => {
    const seventy: Groups = [{}, { people: 1000, events: 700 }];
    const toRise = (pilot: object) =>
      figure(piloted({ kind: 'share', ...pilot }, seventy, 'rise'), 'sample-size-per-group');
    // power.prop.test(0.7, 0.73) of R.
    expect(toRise({ pass: 0.03 }).value).toBe(3554);
    expect(toRise({ pass: 0.03 / 0.7, thresholdsAs: 'ratio' }).value).toBe(3554);
    expect(toRise({ pass: 0.4 })).toMatchObject({ value: null });
    expect(toRise({ pass: 0.4 }).reason).toMatch(/leads where the measure cannot be/u);
    expect(toRise({}).reason).toBe(
      'It needs the rate without the change, and the change that counts as success.',
    );
  });
});

describe('events per case', () => {
  it('fall by a share of what they were', () => {
    const result = pilotResult(piloted({ kind: 'events' }, calls));
    expect(result.effect).toBeCloseTo(0.21, 12);
    expect(result.low).toBeCloseTo(0.1814, 4);
    expect(result.high).toBeCloseTo(0.2376, 4);
    expect(result).toMatchObject({ as: 'ratio', verdict: 'better' });
  });

  it('rise by a share of what they were, from low to high', () => {
    const [many, few] = calls;
    const result = pilotResult(piloted({ kind: 'events' }, [few, many], 'rise'));
    expect(result.effect).toBeCloseTo(6900 / 5451 - 1, 12);
    expect(result.low).toBeLessThan(result.effect ?? 0);
    expect(result.high).toBeGreaterThan(result.effect ?? 0);
    expect(result.verdict).toBe('better');
  });

  it('have no ratio without any, and say so', () => {
    const none = piloted({ kind: 'events' }, [
      { people: 50, events: 0 },
      { people: 50, events: 9 },
    ]);
    expect(figure(none, 'effect')).toMatchObject({
      value: null,
      reason: 'A ratio of rates needs at least one event in each group: count for longer, or in more cases.',
    });
  });
});

describe('a mean', () => {
  it('is tested with the spread of each group', () => {
    // 0.6 ÷ √(9/400 + 9/400) = 2.828; 798 degrees of freedom: limit 1.963 × 0.21213.
    const result = pilotResult(piloted({ kind: 'mean', unit: 'minutes' }, minutes));
    expect(result.effect).toBeCloseTo(0.6, 12);
    expect(result.low).toBeCloseTo(0.6 - 1.96294 * 0.212_132, 5);
    expect(result.high).toBeCloseTo(0.6 + 1.96294 * 0.212_132, 5);
    expect(result.pValue).toBeCloseTo(0.0048, 4);
    expect(result).toMatchObject({ as: 'difference', verdict: 'better' });
  });

  it('needs so many in each group to be told, by that spread', () => {
    // (2.80158)² × 18 ÷ 0.6² = 392.4; a tenth of 8 is 0.8: 220.7.
    const size = (pilot: object) =>
      figure(piloted({ kind: 'mean', ...pilot }, minutes), 'sample-size-per-group').value;
    expect(size({ pass: 0.6 })).toBe(393);
    expect(size({ pass: 0.1, thresholdsAs: 'ratio' })).toBe(221);
  });

  it('names what a group still lacks', () => {
    const half = piloted({ kind: 'mean' }, [{ people: 400, mean: 7.4 }, minutes[1]]);
    expect(figure(half, 'effect').reason).toBe(
      'The group with the change does not say their standard deviation.',
    );
  });
});

describe('a result that is only published', () => {
  const published = { effect: 0.21, as: 'ratio', low: 0.18, high: 0.24, p: 0.001 };

  it('is told with its range and its chance', () => {
    const businessCase = untold({ design: 'matched', done: 'finished', kind: 'events', published });
    expect(figure(businessCase, 'effect')).toMatchObject({
      value: 0.21,
      low: 0.18,
      high: 0.24,
      unit: 'share',
      formula: 'as published',
    });
    expect(figure(businessCase, 'p-value').value).toBe(0.001);
    expect(pilotResult(businessCase)).toMatchObject({
      verdict: 'better',
      isPublished: true,
      mayClaimCause: true,
    });
  });

  it('is judged by its chance where it has no range, and left open without either', () => {
    const verdict = (more: object) =>
      pilotResult(untold({ kind: 'mean', published: { effect: -2, as: 'difference', ...more } })).verdict;
    expect(verdict({ p: 0.01 })).toBe('worse');
    expect(verdict({ p: 0.2 })).toBe('unclear');
    expect(verdict({})).toBe('unclear');
    expect(verdict({ low: -1, high: -3 })).toBe('worse');
  });

  it('gives way to counts', () => {
    expect(
      pilotResult(piloted({ kind: 'events', published: { ...published, effect: 0.5 } }, calls)).effect,
    ).toBeCloseTo(0.21, 12);
  });
});

describe('the figures of a pilot', () => {
  it('rest on it as evidence once it is finished, graded by its design', () => {
    const grades = (pilot: object) => {
      const { grade, sources } = figure(piloted({ kind: 'events', ...pilot }, calls), 'effect');
      return [grade, sources];
    };
    expect(grades({ done: 'finished' })).toEqual(['A', ['pilot']]);
    expect(grades({ done: 'finished', design: 'before-after' })).toEqual(['B', ['pilot']]);
    expect(grades({ done: 'running' })).toEqual([undefined, []]);
  });

  it('do not exist beyond counting, and never throw', () => {
    for (const huge of [1e308, 5e-324, -1, Number.MAX_VALUE]) {
      const groups: Groups = [
        { people: huge, events: huge, mean: huge, deviation: huge },
        { people: 10, events: 3, mean: 2, deviation: 1 },
      ];
      for (const kind of ['share', 'events', 'mean'])
        for (const { value, low, high } of Object.values(
          resultsOf(piloted({ kind, pass: huge, published: { effect: huge, low: huge } }, groups)).figures,
        ).filter(({ subject }) => subject === 'pilot'))
          for (const one of [value, low, high]) expect(one === null || Number.isFinite(one)).toBe(true);
    }
  });
});

describe('a pilot without an effect', () => {
  it('is untested, and says what is missing', () => {
    const empty = untold({});
    expect(pilotResult(empty)).toMatchObject({ verdict: 'untested', mayClaimCause: false, effect: null });
    expect(figure(empty, 'effect').reason).toBe(
      'The pilot has no results yet: a group with the change, and one without it.',
    );
  });

  it('with one group has its rate and range, and no effect', () => {
    const alone = untold({
      kind: 'share',
      done: 'finished',
      groups: [{ id: 't', role: 'treated', people: 263, events: 81 }],
    });
    // Newcombe 1998: 81 of 263.
    expect(figure(alone, 'rate-treated').low).toBeCloseTo(0.2553, 4);
    expect(figure(alone, 'rate-treated').high).toBeCloseTo(0.3662, 4);
    expect(figure(alone, 'effect').reason).toBe(
      'The pilot has no group without the change to compare with, so it shows no effect.',
    );
  });

  it.each([
    ['randomised', true],
    ['matched', true],
    ['staggered', true],
    ['before-after', false],
    ['none', false],
  ])('that is compared as %s may name a cause: %s', (design, may) => {
    expect(pilotResult(piloted({ kind: 'events', design }, calls)).mayClaimCause).toBe(may);
  });
});

describe('success and stop of an older file', () => {
  const opened = (pilot: object) => openCase(JSON.stringify({ schemaVersion: 3, pilot })).pilot;

  it('stay a share of what the measure was', () => {
    const groups = [{ id: 'c', role: 'comparison', people: 100, events: 20 }];
    expect(opened({ pass: 0.15, groups })).toMatchObject({
      kind: 'share',
      thresholdsAs: 'ratio',
      pass: 0.15,
    });
    expect(opened({ stop: 0.08 })).toMatchObject({ thresholdsAs: 'ratio', stop: 0.08 });
    expect(opened({ groups }).thresholdsAs).toBeUndefined();
  });

  it('say nothing more of events, of which they are one already', () => {
    const groups = [{ id: 'c', role: 'comparison', people: 100, events: 200 }];
    expect(opened({ pass: 0.15, groups }).thresholdsAs).toBeUndefined();
  });

  it('are in a whole case what they were', () => {
    const example = openCase(readFileSync('tests/fixtures/versions/3.case.json', 'utf8'));
    expect(example.pilot).toMatchObject({ kind: 'events', pass: 0.15, stop: 0.15 });
  });
});
