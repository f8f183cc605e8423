import { expect, it } from 'vitest';
import { exporters, formats } from '../../../src/core/exporters/index.ts';
import { exportChoices } from '../../../src/web/app/export-choices.ts';

it('offers a choice for every format and every kind of document that it draws', () => {
  expect(exportChoices(formats).map(({ id, title }) => [id, title])).toEqual([
    ['deck-pptx', 'Board deck'],
    ['paper-docx', 'Board paper'],
    ['deck-md', 'Deck as text'],
    ['paper-md', 'Paper as text'],
  ]);
});

it('offers a new format without being told of it', () => {
  const slides = {
    id: 'html',
    draws: { deck: { title: 'Deck as a page', named: 'the deck as a page' } },
    hint: 'For a browser',
    files: 'pages',
    hasHiddenPart: false,
    isUsual: false,
  };
  expect(exportChoices([slides])).toEqual([
    {
      id: 'deck-html',
      document: 'deck',
      format: 'html',
      title: 'Deck as a page',
      hint: 'For a browser',
      isUsual: false,
    },
  ]);
});

it.each(formats)('is written as $id by the exporter of that name', async ({ id }) => {
  expect((await exporters[id]()).id).toBe(id);
});
