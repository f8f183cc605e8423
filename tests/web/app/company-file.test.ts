import { expect, it } from 'vitest';
import { looks } from '../../../src/web/app/company-file.tsx';

const deck = { name: 'Acme.pptx', kind: 'pptx' } as const;
const paper = { name: 'Acme.dotx', kind: 'docx' } as const;

it('says whose look each document has, and nothing of text files', () => {
  expect(looks([deck], ['pptx', 'docx', 'md'])).toEqual([
    'The deck has the look of “Acme.pptx”.',
    'The paper has our plain look.',
  ]);
  expect(looks([paper, deck], ['pptx', 'docx'])).toEqual([
    'The deck has the look of “Acme.pptx”.',
    'The paper has the look of “Acme.dotx”.',
  ]);
  expect(looks([], ['pptx', 'docx'])).toEqual(['The deck and the paper have our plain look.']);
  expect(looks([deck], ['docx'])).toEqual(['The paper has our plain look.']);
  expect(looks([deck], ['md'])).toEqual([]);
});
