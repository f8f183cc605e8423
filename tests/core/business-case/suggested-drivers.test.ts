import { describe, expect, it } from 'vitest';
import { emptyCase } from '../../../src/core/business-case/open-case.ts';
import { withValueAt } from '../../../src/core/business-case/path.ts';
import { dimensions } from '../../../src/core/business-case/schema/benefits.ts';
import { suggestedDrivers } from '../../../src/core/business-case/suggested-drivers.ts';
import { exampleCase } from '../../fixtures/example-case.ts';

const example = exampleCase();
const ids = (...asked: Parameters<typeof suggestedDrivers>) =>
  suggestedDrivers(...asked).map(({ driver }) => driver.id);
const bare = { ...example, benefits: [] };

describe('Suggested ways to value', () => {
  it('begin with what the measure of the hypothesis speaks of, and say so', () => {
    const [first] = suggestedDrivers(bare, 'operational');
    expect(first?.driver.id).toBe('proactive-updates');
    expect(first?.because).toBe('your measure speaks of “status” and “calls”');
  });

  it('follow the measure when it changes', () => {
    const measured = (measureName: string) =>
      withValueAt({ ...emptyCase('a-case'), benefits: [] }, 'hypothesis.measureName', measureName);
    expect(ids(measured('staff turnover'), 'employee')[0]).toBe('agent-attrition');
    expect(ids(measured('complaints'), 'operational')[0]).toBe('complaint-handling');
    expect(ids(measured('letters posted'))[0]).toBe('print-and-post');
  });

  it('know that who spends more on extras buys more, and writes no fewer notes', () => {
    const ofExtras = withValueAt(
      emptyCase('a-case'),
      'hypothesis.measureName',
      'guests spend more on extras',
    );
    expect(suggestedDrivers(ofExtras)[0]?.driver.id).toBe('cross-sell');
  });

  it('are six for each impact, and say that they are usual where the case says nothing yet', () => {
    const empty = emptyCase('a-case');
    for (const dimension of Object.keys(dimensions) as (keyof typeof dimensions)[]) {
      expect(ids(empty, dimension)).toHaveLength(6);
      expect(new Set(suggestedDrivers(empty, dimension).map(({ driver }) => driver.dimension))).toEqual(
        new Set([dimension]),
      );
    }
    expect(suggestedDrivers(empty, 'employee')[0]?.because).toBe('it is often used for employee impact');
  });

  it('name neither what the case holds, nor what values the same in another way', () => {
    expect(ids(example, 'operational')).not.toContain('proactive-updates');
    // Fewer leavers hold the months of learning already.
    expect(ids(bare, 'employee')).toContain('agent-attrition');
    expect(ids(example, 'employee')).not.toContain('agent-attrition');
    expect(ids(example, 'employee')).not.toContain('speed-to-competency');
    expect(ids(example, 'financial')).not.toContain('cost-to-serve');
  });

  it('know what is usual where an organisation is of a kind', () => {
    const shop = withValueAt(emptyCase('a-case'), 'basics.organisation', 'Bright Shop');
    expect(suggestedDrivers(shop, 'operational')[0]).toMatchObject({
      driver: { id: 'returns' },
      because: 'it is usual in retail',
    });
  });
});
