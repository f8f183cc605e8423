import { describe, expect, it } from 'vitest';
import { findingsBefore } from '../../../src/core/review/gates.ts';
import { findingsOf } from '../../../src/core/review/index.ts';
import { shippedCase } from '../../fixtures/example-case.ts';
import { spoilings } from './spoilings.ts';

describe('a spoiled example', () => {
  it('passes every gate before it is spoiled', () => {
    expect(findingsOf(shippedCase())).toEqual([]);
  });

  it.each(spoilings)('$name: the $gate gate refuses it, at $path', ({ gate, path, spoil }) => {
    const open = findingsBefore(findingsOf(spoil(shippedCase())), gate).map((finding) => finding.path);
    expect(open.length).toBeGreaterThan(0);
    expect(open.filter((found) => found.startsWith(path))).not.toEqual([]);
  });
});
