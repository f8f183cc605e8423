import { describe, expect, it } from 'vitest';
import { newBenefit } from '../../../src/core/business-case/new-benefit.ts';
import { keepingHypothesis } from '../../../src/core/business-case/one-hypothesis.ts';
import { emptyCase } from '../../../src/core/business-case/open-case.ts';
import { valueAtPath, withValueAt } from '../../../src/core/business-case/path.ts';
import type { BusinessCase } from '../../../src/core/business-case/schema/index.ts';
import { shippedCase } from '../../fixtures/example-case.ts';

const edit = (businessCase: BusinessCase, ...changes: [string, unknown][]): BusinessCase =>
  changes.reduce(
    (sofar, [path, value]) => keepingHypothesis(sofar, withValueAt(sofar, path, value)),
    businessCase,
  );

const withBenefit = (businessCase: BusinessCase, driver: string): BusinessCase =>
  edit(businessCase, [
    'benefits',
    [...businessCase.benefits, newBenefit(`by-${driver}`, 'operational', { driver })],
  ]);

const at = (businessCase: BusinessCase, ...paths: string[]): unknown[] =>
  paths.map((path) => valueAtPath(businessCase, path));

const sentence = edit(
  emptyCase('typed-once'),
  ['hypothesis.measureName', 'calls about bills'],
  ['hypothesis.direction', 'fall'],
  [
    'hypothesis.size',
    {
      low: 0.1,
      base: 0.2,
      high: 0.25,
      unit: 'share',
      period: '',
      source: 'Test',
      asOf: '2026-10-01',
      owner: 'Ana',
      evidence: [],
    },
  ],
  ['hypothesis.baseline', 60_000],
  ['hypothesis.unit', 'calls a year'],
  ['hypothesis.by', '2027-02'],
);

describe('the hypothesis and the benefit that values it', () => {
  it('are typed once: the first benefit takes size, origin, volume, measure, start, target and date', () => {
    const made = withBenefit(sentence, 'complaint-handling');
    expect(made.hypothesis.benefit).toBe('by-complaint-handling');
    expect(made.hypothesis.target).toBe(48_000);
    expect(made.benefits[0]).toMatchObject({
      inputs: {
        removedShare: { low: 0.1, base: 0.2, high: 0.25, unit: 'share', source: 'Test', owner: 'Ana' },
        complaintsPerYear: { base: 60_000 },
      },
      measure: 'calls about bills',
      baseline: 60_000,
      target: 48_000,
      targetDate: '2027-02-28',
    });
  });

  it('follow each other, whichever of the two is edited', () => {
    const made = withBenefit(sentence, 'complaint-handling');
    const atHypothesis = edit(made, ['hypothesis.size.base', 0.15], ['hypothesis.baseline', 80_000]);
    const paths = [
      'benefits[by-complaint-handling].inputs.removedShare.base',
      'benefits[by-complaint-handling].inputs.complaintsPerYear.base',
      'hypothesis.target',
      'benefits[by-complaint-handling].target',
    ];
    expect(at(atHypothesis, ...paths)).toEqual([0.15, 80_000, 68_000, 68_000]);
    const atBenefit = edit(
      atHypothesis,
      ['benefits[by-complaint-handling].inputs.removedShare.base', 0.25],
      ['benefits[by-complaint-handling].inputs.complaintsPerYear.base', 40_000],
      ['benefits[by-complaint-handling].inputs.removedShare.source', 'Second test'],
      ['benefits[by-complaint-handling].targetDate', '2028-06-15'],
    );
    expect(
      at(
        atBenefit,
        'hypothesis.size.base',
        'hypothesis.baseline',
        'hypothesis.size.source',
        'hypothesis.target',
        'hypothesis.by',
        'benefits[by-complaint-handling].targetDate',
      ),
    ).toEqual([0.25, 40_000, 'Second test', 30_000, '2028-06', '2028-06-15']);
  });

  it('keep a target of their own that the size does not lead to', () => {
    const own = edit(sentence, ['hypothesis.target', 50_000], ['hypothesis.baseline', 70_000]);
    expect(own.hypothesis.target).toBe(50_000);
  });

  it('are emptied together', () => {
    const emptied = edit(withBenefit(sentence, 'complaint-handling'), ['hypothesis.size.base', undefined]);
    expect(
      at(emptied, 'benefits[by-complaint-handling].inputs.removedShare.base', 'hypothesis.target'),
    ).toEqual([undefined, undefined]);
  });

  it('take a size in points from a benefit that moves by points, and none in per cent to it', () => {
    const points = edit(withBenefit(emptyCase('points'), 'cross-sell'), [
      'benefits[by-cross-sell].inputs.takeRise',
      { base: 0.03, unit: 'points', period: '', source: '', asOf: '', owner: '', evidence: [] },
    ]);
    expect(points.hypothesis.size).toMatchObject({ base: 0.03, unit: 'points' });
    const mixed = withBenefit(sentence, 'cross-sell');
    expect(mixed.hypothesis.benefit).toBe('by-cross-sell');
    expect(
      at(
        mixed,
        'benefits[by-cross-sell].inputs.takeRise.base',
        'benefits[by-cross-sell].inputs.reachedPerYear.base',
      ),
    ).toEqual([undefined, undefined]);
  });

  it('fall in points from 31% to 28%, and rise from 0.7 to 0.73', () => {
    const size = { base: 0.03, unit: 'points', period: '', source: '', asOf: '', owner: '', evidence: [] };
    const fall = edit(
      emptyCase('a'),
      ['hypothesis.size', size],
      ['hypothesis.direction', 'fall'],
      ['hypothesis.baseline', 31],
    );
    const rise = edit(
      emptyCase('b'),
      ['hypothesis.size', size],
      ['hypothesis.direction', 'rise'],
      ['hypothesis.baseline', 0.7],
    );
    expect([fall.hypothesis.target, rise.hypothesis.target]).toEqual([28, 0.73]);
  });

  it('take no share of people for a volume', () => {
    const rate = edit(sentence, ['hypothesis.unit', '% of customers'], ['hypothesis.baseline', 31]);
    expect(
      at(
        withBenefit(rate, 'complaint-handling'),
        'benefits[by-complaint-handling].inputs.complaintsPerYear.base',
      ),
    ).toEqual([undefined]);
  });

  it('stay apart where a file says two things, and where it is shared', () => {
    const shipped = shippedCase();
    const other = edit(shipped, ['hypothesis.size.base', 0.18], ['hypothesis.size.owner', 'Somebody else']);
    expect(
      at(
        other,
        'benefits[status-calls].inputs.removedShare.base',
        'benefits[status-calls].inputs.removedShare.owner',
      ),
    ).toEqual([0.18, 'Operations Director']);
    const apart = edit(withValueAt(shipped, 'hypothesis.size.base', 0.19), ['hypothesis.size.base', 0.21]);
    expect(at(apart, 'benefits[status-calls].inputs.removedShare.base')).toEqual([0.2]);
  });

  it('name the next benefit when the one that was named goes', () => {
    const two = withBenefit(withBenefit(sentence, 'complaint-handling'), 'own');
    const one = edit(two, ['benefits', two.benefits.slice(1)]);
    expect(one.hypothesis.benefit).toBe('by-own');
    expect(at(one, 'benefits[by-own].inputs.effect.base', 'benefits[by-own].inputs.volume.base')).toEqual([
      0.2, 60_000,
    ]);
    expect(edit(one, ['benefits', []]).hypothesis.benefit).toBe('');
  });

  it('are left as they are by an edit of anything else', () => {
    const shipped = shippedCase();
    expect(edit(shipped, ['basics.title', 'Other']).hypothesis).toBe(shipped.hypothesis);
  });
});
