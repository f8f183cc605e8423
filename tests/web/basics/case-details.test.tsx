import { beforeAll, expect, it, vi } from 'vitest';
import { emptyCase } from '../../../src/core/business-case/open-case.ts';
import type { BusinessCase } from '../../../src/core/business-case/schema/index.ts';
import { CaseDetails } from '../../../src/web/steps/basics/case-details.tsx';
import { exampleCase } from '../../fixtures/example-case.ts';
import { drawn, wordsOf } from '../drawn.tsx';

beforeAll(() => {
  // Nothing stands behind the dialog.
  vi.stubGlobal('document', { getElementById: () => null });
  return () => vi.unstubAllGlobals();
});

const dialog = (businessCase: BusinessCase): string =>
  drawn(businessCase, <CaseDetails caseId="a" onClose={() => {}} />);

it('asks five fields of a case', () => {
  const fields = [...dialog(exampleCase()).matchAll(/id="field:([^"]+)"/gu)].map(([, path]) => path);
  expect(fields).toEqual([
    'basics.title',
    'meeting.audience',
    'meeting.date',
    'basics.author',
    'basics.organisation',
  ]);
});

it('reads the others back with their values, and names those that nobody has said', () => {
  const words = wordsOf(dialog(exampleCase()));
  expect(words).toContain('13 more');
  expect(words).toContain('Currency: GBP, pound sterling.');
  expect(words).toContain('Classification: Confidential to the Board.');
  const empty = wordsOf(dialog(emptyCase('bare')));
  expect(empty).toMatch(/13 more Not said: Your role · .*Classification/u);
});
