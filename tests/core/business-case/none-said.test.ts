import { expect, it } from 'vitest';
import { withReasonsSaid } from '../../../src/core/business-case/none-said.ts';
import { openCase } from '../../../src/core/business-case/open-case.ts';
import { tellsOf } from '../../../src/core/story/story-view/tells.ts';

const old = openCase('{ "schemaVersion": 1 }');

it('a reason that a migration wrote down is kept for the checks, and told nobody', () => {
  expect(old.none.costs).toContain('from before this was asked');
  expect(withReasonsSaid(old).none.costs).toBe('');
  expect(tellsOf(old).money).toBe(false);
});

it('a reason that somebody gave is told', () => {
  const said = { ...old, none: { ...old.none, costs: 'the supplier pays.' } };
  expect(withReasonsSaid(said)).toBe(said);
  expect(tellsOf(said).money).toBe(true);
});
