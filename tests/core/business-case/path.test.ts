import { describe, expect, it } from 'vitest';
import { valueAtPath, withValueAt } from '../../../src/core/business-case/path.ts';

const root = {
  basics: { title: 'A' },
  risks: [
    { id: 'x', name: 'one' },
    { id: 'y', name: 'two' },
  ],
};

describe('a path', () => {
  it('finds a field of a row by the id of the row, or by its number', () => {
    expect(valueAtPath(root, 'risks[y].name')).toBe('two');
    expect(valueAtPath(root, 'risks[0].name')).toBe('one');
    expect(valueAtPath(root, 'risks[z].name')).toBeUndefined();
    expect(valueAtPath(root, 'basics.constructor')).toBeUndefined();
  });

  it('changes one place and shares the rest', () => {
    const changed = withValueAt(root, 'risks[y].name', 'three');
    expect(changed.risks[1]).toEqual({ id: 'y', name: 'three' });
    expect(changed.risks[0]).toBe(root.risks[0]);
    expect(changed.basics).toBe(root.basics);
    expect(root.risks[1]?.name).toBe('two');
  });

  it('takes a field away, and makes groups that are not there yet', () => {
    expect(withValueAt(root, 'basics.title', undefined).basics).toEqual({});
    expect(valueAtPath(withValueAt({}, 'ask.oneOff', 5), 'ask.oneOff')).toBe(5);
  });
});
