import { expect, it } from 'vitest';
import { StandingOf } from '../../../src/web/app/template-standing.tsx';
import { boardInvestment, exampleCase } from '../../fixtures/example-case.ts';
import { drawn, wordsOf } from '../drawn.tsx';

const { manifest } = boardInvestment();

const shown = (parts: Partial<typeof manifest>): string =>
  wordsOf(drawn(exampleCase(), <StandingOf manifest={{ ...manifest, ...parts }} today="2027-01-12" />));

it('says before the export that the template was withdrawn, and nothing of one that holds', () => {
  expect(shown({ state: { is: 'withdrawn', because: 'the Board asks for less' } })).toContain(
    'was withdrawn: the Board asks for less.',
  );
  expect(shown({ state: { is: 'approved', by: 'Ana', until: '2027-02-01' } }).trim()).toBe('');
});
