import { expect, it } from 'vitest';
import { caseText, emptyCase, openCase } from '../../../src/core/business-case/open-case.ts';
import { storyTemplateOf } from '../../../src/core/business-case/story-template-of.ts';
import { exampleCase } from '../../fixtures/example-case.ts';

it('is the usual one until another is chosen, and stays in the file', () => {
  expect(storyTemplateOf(emptyCase('a-case'))).toBe('board-investment');
  expect(caseText(exampleCase())).not.toContain('storyTemplate');
  const chosen = openCase(caseText({ ...exampleCase(), storyTemplate: 'quick-win' }));
  expect(storyTemplateOf(chosen)).toBe('quick-win');
});

it('is an id and no place: a file with anything else in it is refused', () => {
  for (const storyTemplate of ['../templates', '/etc', 'C:\\x', '', 'Quick win', 'a'.repeat(101), 7])
    expect(
      () => openCase(JSON.stringify({ schemaVersion: 4, storyTemplate })),
      String(storyTemplate),
    ).toThrow('storyTemplate');
});
