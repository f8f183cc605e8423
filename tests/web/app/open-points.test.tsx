import { beforeAll, expect, it, vi } from 'vitest';
import { withValueAt } from '../../../src/core/business-case/path.ts';
import { emptyCase } from '../../../src/core/business-case/open-case.ts';
import type { BusinessCase } from '../../../src/core/business-case/schema/index.ts';
import { OpenPoints } from '../../../src/web/app/open-points.tsx';
import { situation } from '../../../src/web/steps/situation.ts';
import { exampleCase } from '../../fixtures/example-case.ts';
import { drawn, wordsOf } from '../drawn.tsx';

const headOf = (businessCase: BusinessCase): string =>
  wordsOf(drawn(businessCase, <OpenPoints caseId="a-case" step={situation} />));

const begun = withValueAt(emptyCase('a-case'), 'situation.asIs', 'Customers ring twice.');

beforeAll(async () => {
  // Until the rules are there, the line is kept and empty: whoever writes is not moved when they come.
  const early = drawn(begun, <OpenPoints caseId="a-case" step={situation} />);
  if (wordsOf(early).trim() === '') expect(early).toContain('<p');
  await vi.waitFor(() => expect(headOf(begun)).toContain('open point'), { timeout: 60_000 });
});

it('asks nothing of a step that nobody has begun', () => {
  expect(headOf(emptyCase('a-case'))).toBe('');
});

it('counts what is left in a step that is begun', () => {
  expect(headOf(begun)).toMatch(/^ ?\d+ open points? /u);
});

it('keeps its line when nothing is left', () => {
  expect(headOf(exampleCase()).trim()).toBe('No open points');
});
