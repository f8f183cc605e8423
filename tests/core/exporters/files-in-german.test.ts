import { unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { writtenFiles } from '../../../src/core/exporters/written-files.ts';
import { newParseCache } from '../../../src/core/template-language/compose/parse-cache.ts';
import { boardInvestmentInGerman, germanCase } from '../../fixtures/example-case.ts';
import { englishWord } from '../../fixtures/english-word.ts';

/** What a reader sees or hears: texts, values of charts, descriptions, properties. */
const read =
  />([^<]+)<\/(?:a:t|w:t|c:v|dc:title|dc:subject|dc:description|cp:keywords)>| (?:descr|title)="([^"]+)"/gu;

const textsOf = async (document: string, format: string): Promise<string[]> => {
  const { files, faults } = await writtenFiles({
    businessCase: germanCase(),
    template: boardInvestmentInGerman(),
    files: [{ document, format }],
    companyFiles: [],
    today: '2027-01-25',
    createdAt: '2027-01-25T09:00:00Z',
    cache: newParseCache(),
  });
  expect(faults).toEqual([]);
  const [bytes] = files.map(({ file }) => file.bytes);
  const decoded = (one: Uint8Array | undefined): string => new TextDecoder().decode(one);
  if (format === 'md') return decoded(bytes).split('\n');
  return Object.entries(unzipSync(bytes ?? new Uint8Array()))
    .filter(([name]) => name.endsWith('.xml') && !/slide(?:Layout|Master)s/u.test(name))
    .flatMap(([, part]) =>
      [...decoded(part).matchAll(read)].map(([, text, attribute]) => text ?? attribute ?? ''),
    );
};

it.each([
  ['paper', 'docx', 'Tabelle '],
  ['paper', 'md', 'Quelle: '],
  ['deck', 'pptx', '(2\u00a0von\u00a02)'],
  ['deck', 'md', 'Notizen'],
])('the files of a German case hold no English word: %s as %s', async (document, format, word) => {
  const texts = await textsOf(document, format);
  expect(texts.join('\n')).toContain(word);
  expect(texts.filter((text) => englishWord.test(text))).toEqual([]);
});
