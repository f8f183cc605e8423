import { resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadLanguage, shippedTexts } from '../../../../src/core/story/languages/index.ts';
import {
  markOf,
  type PlacedText,
  readSheet,
  sheetRows,
  sheetText,
  stalePlaces,
  takenFrom,
  textsOf,
  translatedTemplate,
} from '../../../../src/core/template-language/index.ts';
import { boardInvestment, templateNamed } from '../../../fixtures/example-case.ts';

const phraseTexts = (language: string): PlacedText[] =>
  [...(shippedTexts(language) ?? [])].map(([id, [text]]) => ({
    place: `phrase/${id}`,
    text: text?.text.trim() ?? '',
  }));

const english = (id: string): PlacedText[] => [...textsOf(templateNamed(id)), ...phraseTexts('en-GB')];

const translated = [
  'all-staff',
  'board-investment',
  'council-report',
  'five-case',
  'pilot-approval',
  'quick-win',
  'secretary-paper',
];

beforeAll(() => loadLanguage('de'));

describe.each(translated)('our German: %s', (id) => {
  it('has a text for each text of the original, in its place', () => {
    const german = [...textsOf(templateNamed(`${id}/de`)), ...phraseTexts('de')];
    expect(german.map(({ place }) => place).toSorted()).toEqual(
      english(id)
        .map(({ place }) => place)
        .toSorted(),
    );
  });

  // What changed in English is read again in German; then `npm run translated` writes the marks anew.
  it('is of the originals as they stand', async () => {
    const marks = Object.fromEntries(english(id).map(({ place, text }) => [place, markOf(text)]));
    await expect(`${JSON.stringify(marks, null, 2)}\n`).toMatchFileSnapshot(
      resolve(`templates/${id}/de/translated.json`),
    );
  });
});

describe('a sheet', () => {
  const original = boardInvestment();
  const rows = () => sheetRows(english('board-investment'), new Map(), {});

  it('comes back as it went, whatever marks and line ends a spreadsheet makes of it', () => {
    const read = readSheet(`\uFEFF${sheetText(rows()).replaceAll('\n', '\r\n')}`);
    expect(typeof read === 'string' ? read : read.map(({ place, original: text }) => [place, text])).toEqual(
      english('board-investment').map(({ place, text }) => [place, text]),
    );
  });

  it('says which column it lost', () => {
    expect(readSheet('place,original\nask,Words')).toMatch(/no column “translation”/u);
  });

  it('makes a template in other words, and leaves the rest as it is', () => {
    const words = new Map([
      ['deck/goal/1', '::section{id="goal" part="Por qué" needs="situation.goal.now"}'],
      ['template/deck', 'Presentación'],
    ]);
    const made = translatedTemplate(original, 'es', (place) => words.get(place));
    expect(made.manifest.language).toBe('es');
    expect(made.manifest.documents['deck']?.title).toBe('Presentación');
    expect(made.files['deck.md.hbs']).toContain('part="Por qué"');
    expect(made.files['paper.md.hbs']).toBe(original.files['paper.md.hbs']);
    expect(translatedTemplate(original, 'en-GB', () => undefined)).toEqual(original);
  });

  it('tells a translation of an original that has changed since, and not for its spaces', () => {
    const [first, second] = [
      { place: 'phrase/a', text: 'We lose {{x}}.' },
      { place: 'phrase/b', text: 'It pays.' },
    ];
    const { words, marks } = takenFrom([
      { place: 'phrase/a', original: 'We  lose\n{{x}}.', translation: 'Verlust: {{x}}.' },
      { place: 'phrase/b', original: 'It pays back.', translation: 'Es zahlt sich aus.' },
      { place: 'phrase/c', original: 'Gone.', translation: ' ' },
    ]);
    expect(stalePlaces([first, second], marks)).toEqual(['phrase/b']);
    expect(sheetRows([first, second], words, marks).map(({ state }) => state)).toEqual(['current', 'stale']);
    expect(sheetRows([{ place: 'phrase/d', text: 'New.' }], words, marks)[0]?.state).toBe('new');
  });
});
