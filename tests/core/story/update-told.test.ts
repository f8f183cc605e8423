import { describe, expect, it } from 'vitest';
import type { BusinessCase } from '../../../src/core/business-case/schema/index.ts';
import { textOf } from '../../../src/core/document/index.ts';
import { saysNothing } from '../../../src/core/document/says-nothing.ts';
import { linesOf } from '../../../src/core/template-language/compose/tell-sections.ts';
import { boardInvestment, shippedCase } from '../../fixtures/example-case.ts';
import { toldCase } from '../../fixtures/told-case.ts';
import { changed, parsed } from './changed-case.ts';

const told = (businessCase: BusinessCase, name = 'update') =>
  toldCase(businessCase, boardInvestment(), name).document;

const linesIn = (businessCase: BusinessCase, name?: string): string[] =>
  linesOf(told(businessCase, name)).map(textOf);

const measure = (id: string, baseline: number | undefined, target: number | undefined) => ({
  id,
  name: id,
  unit: '',
  baseline,
  target,
  by: '2027-12',
  owner: `Owner of ${id}`,
  source: '',
});

/** One measure from 100, and what was reported of it last. */
const standing = (
  baseline: number | undefined,
  target: number | undefined,
  value: number | undefined,
): string => {
  const it = parsed({
    ...shippedCase(),
    tracking: {
      measures: [measure('Calls', baseline, target), measure('Other', 1, 2)],
      actuals: [
        { id: 'old', measure: 'calls ', month: '2027-05', value: 1 },
        { id: 'new', measure: 'Calls', month: '2027-06', value },
        { id: 'stray', measure: 'Letters', month: '2027-06', value: 3 },
      ].filter((row) => row.id !== 'old' || value !== undefined),
    },
  });
  const lines = linesIn(it);
  return lines[lines.lastIndexOf('Calls') + 6] ?? '';
};

describe('a measure after the decision', () => {
  it.each([
    ['falls to its target', 100, 80, 80, 'target reached'],
    ['falls beyond it', 100, 80, 70, 'target reached'],
    ['rises to its target', 61, 75, 76, 'target reached'],
    ['falls part of the way', 100, 80, 90, 'closer to the target than at the start'],
    ['rises part of the way', 61, 75, 70, 'closer to the target than at the start'],
    ['goes the wrong way', 100, 80, 110, 'further from the target than at the start'],
    ['does not move', 100, 80, 100, 'as far from the target as at the start'],
    ['has no start', undefined, 80, 90, 'target not reached'],
    ['has no target', 100, undefined, 90, 'no target set'],
    ['was not reported', 100, 80, undefined, 'not reported yet'],
  ])('%s', (_, baseline, target, value, said) => {
    expect(standing(baseline, target, value)).toBe(said);
  });
});

describe('the monthly update', () => {
  const decided = { 'tracking.outcome': 'conditions', 'tracking.outcomeDate': '2027-02-18' };

  it('waits for a decision or a value', () => {
    expect(saysNothing(told(shippedCase()))).toBe(true);
    expect(saysNothing(told(changed(decided)))).toBe(false);
  });

  it('says what was decided, by its words where there are some', () => {
    expect(linesIn(changed(decided))[0]).toBe('Decided on 18 February 2027: approved with conditions');
    expect(linesIn(changed({ ...decided, 'tracking.outcomeWords': 'Yes, with a report in June.' }))[1]).toBe(
      'Yes, with a report in June.',
    );
  });

  it('counts what is reported, and names what goes the wrong way and who says why', () => {
    const lines = linesIn(
      changed({
        'tracking.actuals': [{ id: 'a', measure: 'Status calls a month', month: '2027-07', value: 21_000 }],
      }),
    );
    expect(lines).toContain('One measure of 5 is reported, and none has reached its target');
    expect(lines).toContain(
      'Status calls a month moves the wrong way; Operations Director says why and what follows.',
    );
  });

  it('holds nobody to gates after a no', () => {
    expect(linesIn(changed(decided)).join('\n')).toContain('Two gates hold the work to what was promised');
    const refused = linesIn(changed({ ...decided, 'tracking.outcome': 'refused' })).join('\n');
    expect(refused).toContain('Decided on 18 February 2027: no');
    expect(refused).not.toMatch(/gates|still open|net benefit|present value/u);
  });
});

describe('the line at which a pilot passes', () => {
  it.each([
    [{}, 'The effect of 21% reaches the line of 15%; the lower end of its range does too.'],
    [
      { 'pilot.pass': 0.2, 'pilot.stop': 0.1 },
      'The effect of 21% reaches the line of 20%; the lower end of its range does not.',
    ],
    [
      { 'pilot.pass': 0.25, 'pilot.stop': 0.22 },
      'The effect of 21% does not reach the line of 25%. It is under 22%, where the work is to stop.',
    ],
    [
      { 'pilot.groups[with].events': 6900, 'pilot.groups[without].events': 5451 },
      'It went the other way, so the line of 15% is not reached.',
    ],
  ])('stands beside what was measured: %j', (changes, sentence) => {
    expect(linesIn(changed(changes), 'pilot-report').join('\n')).toContain(sentence);
  });

  it('is not held against a number of another kind', () => {
    const lines = linesIn(changed({ 'pilot.thresholdsAs': 'points' }), 'pilot-report').join('\n');
    expect(lines).not.toContain('the line of');
  });
});
