import { expect, it } from 'vitest';
import { looks } from '../../../src/web/app/company-file.tsx';

it('says whose look each document has, and nothing of text files', () => {
  const acme = { name: 'Acme.pptx', kind: 'pptx' } as const;
  expect(looks(acme, ['pptx', 'docx', 'md'])).toEqual([
    'The deck has the look of “Acme.pptx”.',
    'The paper has our plain look.',
  ]);
  expect(looks(null, ['pptx', 'docx'])).toEqual(['The deck and the paper have our plain look.']);
  expect(looks(acme, ['docx'])).toEqual(['The paper has our plain look.']);
  expect(looks(acme, ['md'])).toEqual([]);
});
