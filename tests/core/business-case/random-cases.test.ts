import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { caseText, openCase } from '../../../src/core/business-case/open-case.ts';
import { resultsOf } from '../../../src/core/business-case/results/index.ts';
import type { BusinessCase } from '../../../src/core/business-case/schema/index.ts';
import { chanceFigures } from '../../../src/core/business-case/uncertainty/chance-figures.ts';
import { uncertaintyOf } from '../../../src/core/business-case/uncertainty/index.ts';
import { withPercentiles } from '../../../src/core/business-case/uncertainty/with-percentiles.ts';
import { writtenCase } from '../../../src/core/business-case/written-case.ts';
import { FileRefusal } from '../../../src/core/files/file-refusal.ts';
import { findingsOf } from '../../../src/core/review/index.ts';
import { rounds } from '../../fixtures/rounds.ts';
import { randomCaseText } from './random-case.ts';

const versions = ['1', '2'].map((version): unknown =>
  JSON.parse(
    readFileSync(resolve(import.meta.dirname, `../../fixtures/versions/${version}.case.json`), 'utf8'),
  ),
);

/** Everything that is a number and none that can be said, with where it stands. */
const beyondNumbers = (value: unknown, path = ''): string[] => {
  if (typeof value === 'number') return Number.isFinite(value) ? [] : [`${path} = ${value}`];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, part]) => beyondNumbers(part, `${path}.${name}`));
};

const opened = (text: string): BusinessCase | null => {
  try {
    return openCase(text);
  } catch (error) {
    if (error instanceof FileRefusal) return null;
    throw error;
  }
};

const faultsOf = (businessCase: BusinessCase, isThorough: boolean): string[] => {
  const results = resultsOf(businessCase);
  const { figures, low, base, high } = results;
  const faults = beyondNumbers({ figures, low, base, high });
  if (Object.values(figures).some(({ value, reason }) => value === null && (reason ?? '') === ''))
    faults.push('a figure without a value says no reason');
  faults.push(...beyondNumbers(findingsOf(businessCase, results)));
  if (!isThorough) return faults;
  const uncertainty = uncertaintyOf(results.calculation);
  const chances = chanceFigures(results, uncertainty);
  return [
    ...faults,
    ...beyondNumbers([withPercentiles(figures, uncertainty), chances, uncertainty.tornado]),
    ...beyondNumbers(uncertainty.findingOut),
  ];
};

const isWide = process.env['CASEWRIGHT_MATRIX'] === '1';
const count = rounds({ soon: 24, full: 120, matrix: 10_000 });

describe(`${count} case files, each changed at random`, () => {
  it('open or are refused in words, and what opens can be computed, saved and opened again', () => {
    const openedSeeds: number[] = [];
    for (let seed = 0; seed < count; seed += 1) {
      const businessCase = opened(randomCaseText(versions[seed % 5 === 0 ? 0 : 1], seed));
      if (businessCase === null) continue;
      openedSeeds.push(seed);
      const again = openCase(caseText(businessCase));
      expect([seed, again]).toEqual([seed, businessCase]);
      expect([seed, openCase(writtenCase(businessCase))]).toEqual([seed, businessCase]);
      expect([seed, faultsOf(businessCase, isWide || seed % 8 === 0)]).toEqual([seed, []]);
    }
    expect(openedSeeds.length).toBeGreaterThan(count / 4);
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect(({} as Record<string, unknown>)['isAdmin']).toBeUndefined();
  }, 3_600_000);

  it('are found out where a number is none', () => {
    expect(beyondNumbers({ figures: { a: { value: Number.NaN, low: 1 } } })).toEqual([
      '.figures.a.value = NaN',
    ]);
  });
});
