import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { tmpdir } from 'node:os';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { fontsToRender, unpackedWoff } from '../scripts/fonts-to-render.mjs';
import { leftOut } from './render.ts';

const packed = (family: string): Buffer =>
  readFileSync(
    resolve(
      import.meta.dirname,
      `../../node_modules/@fontsource/${family}/files/${family}-latin-400-normal.woff`,
    ),
  );

/** The tables that a font lists, by their tags: where each begins, how long it is, and its checksum. */
const tablesOf = (font: Buffer): Map<string, { at: number; length: number; checksum: number }> =>
  new Map(
    Array.from({ length: font.readUInt16BE(4) }, (_, index) => {
      const entry = 12 + index * 16;
      return [
        font.toString('latin1', entry, entry + 4),
        {
          checksum: font.readUInt32BE(entry + 4),
          at: font.readUInt32BE(entry + 8),
          length: font.readUInt32BE(entry + 12),
        },
      ];
    }),
  );

/** As the OpenType specification sums a table: words of four bytes, the last one filled with zeros. */
const sumOf = (font: Buffer, at: number, length: number): number => {
  const table = Buffer.alloc(Math.ceil(length / 4) * 4);
  font.copy(table, 0, at, at + length);
  let sum = 0;
  for (let word = 0; word < table.length; word += 4) sum = (sum + table.readUInt32BE(word)) >>> 0;
  return sum;
};

describe.each(['gelasio', 'arimo', 'carlito', 'caladea'])('%s, unpacked', (family) => {
  const font = unpackedWoff(packed(family));
  const tables = tablesOf(font);

  it('has the tables that a program needs to set it', () => {
    expect([...tables.keys()]).toEqual(
      expect.arrayContaining(['cmap', 'glyf', 'head', 'hhea', 'hmtx', 'loca', 'maxp', 'name']),
    );
  });

  it('has them as they were packed', () => {
    const wrong = [...tables].filter(
      // The head holds a sum over the whole file, which its own sum leaves out.
      ([tag, { at, length, checksum }]) => tag !== 'head' && sumOf(font, at, length) !== checksum,
    );
    expect(wrong).toEqual([]);
  });
});

it('refuses what is no WOFF file', () => {
  expect(() => unpackedWoff(Buffer.from('wOF2, of which the tables are packed otherwise'))).toThrow(
    'This is no WOFF file.',
  );
});

describe('a machine that cannot draw pages as they are read', () => {
  afterEach(() => {
    vi.unstubAllEnvs();
  });

  it('is refused, with what it lacks', () => {
    vi.stubEnv('PATH', '/nowhere');
    const folder = mkdtempSync(join(tmpdir(), 'casewright-fonts-'));
    try {
      expect(() => fontsToRender(folder)).toThrow(
        'Pages are judged only as they are read, and this machine does not set Gelasio in place of Georgia and Arimo in place of Arial',
      );
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('is told what is left out', () => {
    vi.stubEnv('PATH', '/nowhere');
    expect(leftOut()).toBe(
      'Pages are not looked at here: soffice, pdftoppm, pdftotext, fc-match missing (LibreOffice, poppler-utils and fontconfig have them).',
    );
  });
});
