import { describe, expect, it } from 'vitest';
import { type ChartSpecification, chartAlternative } from '../../../src/core/document/index.ts';
import { chartsOf } from '../../../src/core/narrative/exhibits/index.ts';
import { caseInView } from '../../../src/core/narrative/story-view/index.ts';
import { formatsFor } from '../../../src/core/quantities/format.ts';
import { exampleCase } from '../../fixtures/example-case.ts';

const charts = chartsOf(caseInView(exampleCase(), formatsFor('en-GB', 'GBP')));

const alternativeOf = (id: string): string => {
  const chart = charts[id];
  if (chart === undefined || chart === null) throw new Error(id);
  return chartAlternative(chart);
};

describe('the text alternative of a chart', () => {
  it('says of each path where it starts, where it is lowest and where it ends', () => {
    expect(alternativeOf('cumulative-cash')).toBe(
      'In the base case it pays back in month 19. GBP 000. Low case: starts at 0, lowest −580 in month 9, ends at −340; Base case: starts at 0, lowest −441 in month 8, ends at 1,516; High case: starts at 0, lowest −366 in month 8, ends at 3,133.',
    );
  });

  it('says each value with its name, and the unit once', () => {
    expect(alternativeOf('benefit-ranges')).toContain(
      'GBP 000. Fewer status calls 252, 420, 504; Customers kept',
    );
    expect(alternativeOf('goal-gap')).toBe('The goal is 75; we stand at 61. Today 61; Goal 75.');
  });

  it('stays within 250 characters, and ends with a whole entry', () => {
    for (const chart of Object.values(charts).filter((one) => one !== null))
      expect(chartAlternative(chart).length).toBeLessThanOrEqual(250);
    const names = Array.from({ length: 30 }, (_, index) => `Category ${index}`);
    const long: ChartSpecification = {
      ...charts['goal-gap']!,
      categories: names,
      series: [{ name: 'A', role: 'actual', values: names.map(() => 1), labels: names.map(() => '1') }],
    };
    expect(chartAlternative(long)).toMatch(/; Category \d+ 1\.$/u);
    expect(chartAlternative(long).length).toBeLessThanOrEqual(250);
  });
});
