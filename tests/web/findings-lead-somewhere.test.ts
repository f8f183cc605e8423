import { expect, it } from 'vitest';
import { findingsOf } from '../../src/core/review/index.ts';
import { placeOf } from '../../src/web/steps/field-place.ts';
import { stepOfPath } from '../../src/web/steps/index.ts';
import { spoilings } from '../core/review/spoilings.ts';
import { shippedCase } from '../fixtures/example-case.ts';

it('leads from every finding on a spoiled case to a step and a field', () => {
  const lost = spoilings.flatMap(({ name, spoil }) => {
    const spoiled = spoil(shippedCase());
    return findingsOf(spoiled)
      .map(({ path }) => ({ path, field: placeOf(spoiled, path).field }))
      .filter(({ field }) => stepOfPath(field) === undefined)
      .map(({ path }) => `${name}: ${path}`);
  });
  expect(lost).toEqual([]);
});
