import { describe, expect, it } from 'vitest';
import { keepingHypothesis } from '../../../src/core/business-case/one-hypothesis.ts';
import { measureKind } from '../../../src/core/business-case/measure-kind.ts';
import { newBenefit } from '../../../src/core/business-case/new-benefit.ts';
import { emptyCase } from '../../../src/core/business-case/open-case.ts';
import { withValueAt } from '../../../src/core/business-case/path.ts';
import { calculationOf } from '../../../src/core/business-case/calculation/index.ts';
import { stopLineOf } from '../../../src/core/business-case/results/stop-line.ts';
import type { BusinessCase } from '../../../src/core/business-case/schema/index.ts';

it('says what a measure counts by its unit', () => {
  const kinds = {
    count: [
      '',
      'a year',
      'calls a year',
      'a month',
      'calls',
      'im Jahr',
      'days a year',
      'hours per month',
      'letters/year',
    ],
    rate: ['%', 'per cent', '% of members', 'percent', 'Prozent', 'of visits', 'von allen Besuchen'],
    each: ['minutes', 'min', 'days', 'working days', 'minutes per call', 'hours', 'Tage', '£', 'days/case'],
    score: ['points', 'of 10', 'out of 5', 'stars', 'NPS', 'von 10'],
  };
  for (const [kind, units] of Object.entries(kinds))
    for (const unit of units) expect(measureKind({ unit }), unit).toBe(kind);
});

const edit = (businessCase: BusinessCase, ...changes: [string, unknown][]): BusinessCase =>
  changes.reduce(
    (sofar, [path, value]) => keepingHypothesis(sofar, withValueAt(sofar, path, value)),
    businessCase,
  );

const estimate = (base: number, unit: string) => ({
  base,
  unit,
  period: '',
  source: '',
  asOf: '',
  owner: '',
  evidence: [],
});

/** A sentence with a benefit counted as how many times how much. */
const sentence = (baseline: number, unit: string, size: ReturnType<typeof estimate>): BusinessCase =>
  edit(
    emptyCase('kinds'),
    ['hypothesis.measureName', 'it'],
    ['hypothesis.direction', 'rise'],
    ['hypothesis.baseline', baseline],
    ['hypothesis.unit', unit],
    ['hypothesis.size', size],
    ['benefits', [newBenefit('one', 'operational', { driver: 'own', word: 'margin' })]],
  );

describe('a benefit counted as how many times how much', () => {
  it('takes its volume from a count, and from no rate and no time of each', () => {
    const volume = ({ benefits }: BusinessCase) => benefits[0]?.inputs['volume'];
    expect(volume(sentence(310_000, 'a year', estimate(0.2, 'share')))).toMatchObject({ base: 310_000 });
    expect(volume(sentence(75, '%', estimate(0.04, 'points')))).toBeUndefined();
    expect(volume(sentence(12, 'minutes', estimate(0.2, 'share')))).toBeUndefined();
  });

  it('keeps how many there are apart from where a time stands, whichever is typed', () => {
    const timed = edit(
      sentence(12, 'minutes', estimate(0.2, 'share')),
      ['benefits[one].inputs.volume', estimate(9_000, '')],
      ['hypothesis.baseline', 14],
    );
    expect(timed.hypothesis.baseline).toBe(14);
    expect(timed.benefits[0]?.inputs['volume']).toMatchObject({ base: 9_000 });
  });

  it('takes points of a rate as a share of those it is a rate of, both ways', () => {
    const rate = sentence(75, '%', estimate(0.04, 'points'));
    expect(rate.hypothesis.target).toBe(79);
    expect(rate.benefits[0]?.inputs['effect']).toMatchObject({ base: 0.04, unit: 'share' });
    const raised = edit(rate, ['benefits[one].inputs.effect.base', 0.05]);
    expect(raised.hypothesis.size).toMatchObject({ base: 0.05, unit: 'points' });
    expect(raised.hypothesis.target).toBe(80);
  });

  it('leaves a score alone: what people say is no share of them', () => {
    const score = sentence(6.8, 'of 10', estimate(0.6, 'of 10'));
    expect(score.hypothesis.target).toBe(7.4);
    expect(score.benefits[0]?.inputs['effect']).toBeUndefined();
  });

  it('has its stop line in points beside its break-even', () => {
    const rate = edit(
      sentence(75, '%', estimate(0.04, 'points')),
      ['benefits[one].inputs.volume', estimate(10_000, '')],
      ['benefits[one].inputs.unitValue', estimate(100, 'money')],
      ['settings.startMonth', '2027-01'],
      ['benefits[one].name', 'More renewals'],
      ['benefits[one].start', '2027-01'],
      ['benefits[one].ramp', 'step'],
      ['none.costs', 'It is paid already.'],
      ['pilot.thresholdsAs', 'points'],
      ['pilot.stop', 0.02],
    );
    // Three years of 10,000 × 2 points × £100.
    const line = stopLineOf(calculationOf(rate));
    expect(line).toMatchObject({ stop: 0.02, as: 'points' });
    expect(line?.worth).toBeCloseTo(60_000);
  });
});
