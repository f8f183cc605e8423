import { expect, it } from 'vitest';
import { exporters, formats } from '../../../src/core/exporters/index.ts';
import { exportChoices } from '../../../src/web/app/export-choices.ts';
import type { OfferedDocument } from '../../../src/workers/messages.ts';

const once = (document: string, title: string, drawnAs: OfferedDocument['drawnAs']): OfferedDocument => ({
  id: document,
  document,
  title,
  drawnAs,
  isUsual: document === 'deck' || document === 'paper',
  row: null,
});

const brief = (id: string, row: string): OfferedDocument => ({
  id: `brief@${id}`,
  document: 'brief',
  title: `Brief: ${row}`,
  drawnAs: 'paper',
  isUsual: false,
  row,
});

const board = [once('paper', 'Board paper', 'paper'), once('deck', 'Board deck', 'deck')];

it('offers a choice for every format and every document that it draws', () => {
  expect(exportChoices(formats, board).map(({ id, title }) => [id, title])).toEqual([
    ['deck-pptx', 'Board deck'],
    ['paper-docx', 'Board paper'],
    ['paper-md', 'Board paper, as text'],
    ['deck-md', 'Board deck, as text'],
  ]);
});

it('begins with the board deck and the board paper', () => {
  const offered = [...board, once('pitch', 'Pitch', 'deck')];
  const usual = exportChoices(formats, offered).filter(({ isUsual }) => isUsual);
  expect(usual.map(({ id }) => id)).toEqual(['deck-pptx', 'paper-docx']);
});

it('offers what there is for each row together, and one by one', () => {
  const briefs = [brief('finance', 'Finance: cost'), brief('it', 'IT Director')];
  const inWord = exportChoices(formats, briefs).filter(({ format }) => format === 'docx');
  expect(inWord.map(({ id, title, files, isOneOfMany }) => [id, title, files, isOneOfMany])).toEqual([
    ['brief-docx', 'Brief, 2 of them', 2, false],
    ['brief@finance-docx', 'Brief: Finance: cost', 1, true],
    ['brief@it-docx', 'Brief: IT Director', 1, true],
  ]);
});

it('offers the only one by its own name', () => {
  const inWord = exportChoices(formats, [brief('it', 'IT Director')]).filter(
    ({ format }) => format === 'docx',
  );
  expect(inWord.map(({ id, title }) => [id, title])).toEqual([['brief-docx', 'Brief: IT Director']]);
});

it('offers a new format without being told of it', () => {
  const slides = {
    id: 'html',
    draws: { deck: { named: 'the deck as a page' } },
    hint: 'For a browser',
    files: 'pages',
    hasHiddenPart: false,
    isUsual: false,
    isText: false,
  };
  expect(exportChoices([slides], board)).toEqual([
    {
      id: 'deck-html',
      document: 'deck',
      format: 'html',
      title: 'Board deck',
      hint: 'For a browser',
      isUsual: false,
      files: 1,
      isOneOfMany: false,
      isText: false,
    },
  ]);
});

it.each(formats)('is written as $id by the exporter of that name', async ({ id }) => {
  expect((await exporters[id]()).id).toBe(id);
});

it('begins with what there is once, where a template makes none of the usual documents', () => {
  const offered = [once('note', 'Note', 'paper'), once('pitch', 'Pitch', 'deck'), brief('it', 'IT Director')];
  const usual = exportChoices(formats, offered).filter(({ isUsual }) => isUsual);
  expect(usual.map(({ id }) => id)).toEqual(['pitch-pptx', 'note-docx']);
});
