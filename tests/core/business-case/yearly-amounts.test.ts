import { describe, expect, it } from 'vitest';
import {
  type YearlyAmounts,
  isTable,
  lastYearOf,
  withPasted,
  withYear,
  withYears,
} from '../../../src/core/business-case/yearly-amounts.ts';

const context = { locale: 'en-GB', kind: 'number', currency: 'GBP' } as const;
const paste = (
  text: string,
  amounts: YearlyAmounts = { base: [] },
  level: 'low' | 'base' = 'base',
  year = 0,
) => {
  const read = withPasted(amounts, text, { level, year }, context);
  return 'amounts' in read ? { amounts: read.amounts } : read;
};

describe('Yearly amounts', () => {
  it('fill the years before with nothing, and a level that nobody touched with the base', () => {
    expect(withYear<YearlyAmounts>({ base: [] }, 'base', 2, 50)).toEqual({ base: [0, 0, 50] });
    expect(withYear<YearlyAmounts>({ base: [0, 10, 20] }, 'low', 2, 15)).toEqual({
      base: [0, 10, 20],
      low: [0, 10, 15],
    });
  });

  it('take a range away when its last difference is cleared', () => {
    const cleared = withYear<YearlyAmounts>({ base: [0, 10], low: [0, 5] }, 'low', 1, undefined);
    expect(cleared.low).toBeUndefined();
    expect(withYear<YearlyAmounts>({ base: [1, 10] }, 'base', 1, undefined).base).toEqual([1, 0]);
  });

  it('can be made longer and shorter', () => {
    expect(withYears<YearlyAmounts>({ base: [1, 2, 3], high: [1, 3, 4] }, 2)).toEqual({
      base: [1, 2],
      high: [1, 3],
    });
    expect(withYears<YearlyAmounts>({ base: [1] }, 3).base).toEqual([1, 0, 0]);
  });

  it('are pasted from a row, a column or three of either', () => {
    expect(paste('£1,000\t2,000\t(300)')).toEqual({ amounts: { base: [1000, 2000, -300] } });
    expect(paste('1000\r\n2000\r\n', { base: [5] }, 'base', 1)).toEqual({
      amounts: { base: [5, 1000, 2000] },
    });
    const three = { amounts: { base: [2, 5, 8, 11], low: [1, 4, 7, 10], high: [3, 6, 9, 12] } };
    expect(paste('1\t2\t3\n4\t5\t6\n7\t8\t9\n10\t11\t12', { base: [] }, 'low')).toEqual(three);
    expect(paste('1\t4\t7\t10\n2\t5\t8\t11\n3\t6\t9\t12', { base: [] }, 'low')).toEqual(three);
  });

  it('take what can be read, and keep the text of the cell that cannot', () => {
    expect(withPasted({ base: [] }, '1000\tabout 5\t300', { level: 'base', year: 1 }, context)).toEqual({
      amounts: { base: [0, 1000, 0, 300] },
      cells: [1, 2, 3].map((year) => ({ level: 'base', year })),
      unread: [{ level: 'base', year: 2, typed: 'about 5' }],
    });
    expect(withPasted({ base: [] }, '1\t2\t?', { level: 'low', year: 0 }, context)).toMatchObject({
      unread: [{ level: 'low', year: 2, typed: '?' }],
    });
  });

  it('know the last year that somebody gave an amount', () => {
    expect(lastYearOf({ base: [1, 2, 0, 4, 0] })).toBe(3);
    expect(lastYearOf({ base: [1, 2], high: [1, 2, 0, 5] })).toBe(3);
    expect(lastYearOf({ base: [] })).toBe(0);
  });

  it('stay as they are where more columns come than there are, and one sentence says so', () => {
    expect(paste('1\t2\t3\t4\n1\t2\t3\t4\n1\t2\t3\t4\n1\t2\t3\t4')).toEqual({
      fault: 'Copy at most three columns or three rows: low, base and high.',
    });
    expect(paste('1\t2\t3\n4\t5\t6')).toEqual({
      fault: 'Paste into the first of the columns that you copied.',
    });
  });

  it('know a table from a single amount', () => {
    expect(isTable('1,000')).toBe(false);
    expect(isTable('1,000\n')).toBe(false);
    expect(isTable('1\t2')).toBe(true);
    expect(isTable('1\n2')).toBe(true);
  });
});
