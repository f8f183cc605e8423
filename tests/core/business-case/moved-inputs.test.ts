import { expect, it } from 'vitest';
import { caseFlows } from '../../../src/core/business-case/results/case-flows.ts';
import { listedInputs } from '../../../src/core/business-case/results/listed-inputs.ts';
import { exampleCase } from '../../fixtures/example-case.ts';

it('says of a moved input what it says when nothing else was asked before, and moves nothing else', () => {
  const businessCase = exampleCase();
  const kept = caseFlows(businessCase);
  const base = JSON.stringify(kept('base'));
  for (const { id } of listedInputs(businessCase)) {
    const moved = [0, 0.3, 7].map((value) => kept('base', { input: id, value }));
    const fresh = [0, 0.3, 7].map((value) => caseFlows(businessCase)('base', { input: id, value }));
    expect(moved, id).toEqual(fresh);
    expect(new Set([base, ...moved.map((flows) => JSON.stringify(flows))]).size, id).toBeGreaterThan(1);
    expect(JSON.stringify(kept('base')), id).toBe(base);
  }
});
