// Writes src/core/layout/advance-widths.ts from the Liberation Sans of this machine (metric twin of Arial) and from the
// installed Gelasio (metric twin of Georgia):
//   node tests/scripts/advance-widths.mjs [FOLDER]
// The folder holds LiberationSans-Regular.ttf and LiberationSans-Bold.ttf.
import { readFileSync, writeFileSync } from 'node:fs';
import { inflateSync } from 'node:zlib';

const folder = process.argv[2] ?? '/usr/share/fonts/truetype/liberation';

/** First and last code point: Latin to Extended-A, Greek, Cyrillic, punctuation, currency, letters, arrows, signs. */
const ranges = [
  [0x20, 0x7e],
  [0xa0, 0x17f],
  [0x386, 0x3ce],
  [0x400, 0x45f],
  [0x2010, 0x2027],
  [0x2030, 0x203a],
  [0x20a3, 0x20bd],
  [0x2116, 0x2122],
  [0x2190, 0x2195],
  [0x2202, 0x2265],
];

const tables = (font) =>
  Object.fromEntries(
    Array.from({ length: font.readUInt16BE(4) }, (_, index) => {
      const at = 12 + index * 16;
      return [font.toString('latin1', at, at + 4), font.readUInt32BE(at + 8)];
    }),
  );

/** Glyph of a code point, from the format 4 subtable that every Windows font has. */
const glyphFinder = (font, cmap) => {
  const count = font.readUInt16BE(cmap + 2);
  const records = Array.from({ length: count }, (_, index) => cmap + 4 + index * 8);
  const record = records.find((at) => font.readUInt16BE(at) === 3 && font.readUInt16BE(at + 2) === 1);
  const start = cmap + font.readUInt32BE(record + 4);
  const doubled = font.readUInt16BE(start + 6);
  const ends = start + 14;
  const starts = ends + doubled + 2;
  return (code) => {
    for (let at = 0; at < doubled; at += 2) {
      if (code > font.readUInt16BE(ends + at)) continue;
      const first = font.readUInt16BE(starts + at);
      if (code < first) return 0;
      const delta = font.readUInt16BE(starts + doubled + at);
      const offsetAt = starts + doubled * 2 + at;
      const offset = font.readUInt16BE(offsetAt);
      if (offset === 0) return (code + delta) & 0xffff;
      const glyph = font.readUInt16BE(offsetAt + offset + (code - first) * 2);
      return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
    }
    return 0;
  };
};

/** A WOFF as the font it packs: each table is deflated by itself. */
const unpacked = (woff) => {
  const count = woff.readUInt16BE(12);
  const entries = Array.from({ length: count }, (_, index) => {
    const at = 44 + index * 20;
    const [offset, packed, length] = [4, 8, 12].map((more) => woff.readUInt32BE(at + more));
    const bytes = woff.subarray(offset, offset + packed);
    return {
      tag: woff.toString('latin1', at, at + 4),
      bytes: packed < length ? inflateSync(bytes) : bytes,
    };
  });
  const head = Buffer.alloc(12 + 16 * count);
  head.writeUInt16BE(count, 4);
  let offset = head.length;
  entries.forEach(({ tag, bytes }, index) => {
    head.write(tag, 12 + 16 * index, 'latin1');
    head.writeUInt32BE(offset, 12 + 16 * index + 8);
    head.writeUInt32BE(bytes.length, 12 + 16 * index + 12);
    offset += bytes.length;
  });
  return Buffer.concat([head, ...entries.map(({ bytes }) => bytes)]);
};

/** Thousandths of an em; 0 where the font has no letter. */
const widthsOf = (font) => {
  const { head, hhea, hmtx, cmap } = tables(font);
  const unitsPerEm = font.readUInt16BE(head + 18);
  const metrics = font.readUInt16BE(hhea + 34);
  const glyphOf = glyphFinder(font, cmap);
  return Object.fromEntries(
    ranges.map(([first, last]) => [
      first,
      Array.from({ length: last - first + 1 }, (_, index) => {
        const glyph = glyphOf(first + index);
        if (glyph === 0) return 0;
        const units = font.readUInt16BE(hmtx + Math.min(glyph, metrics - 1) * 4);
        return Math.round((units * 1000) / unitsPerEm);
      }),
    ]),
  );
};

const liberation = (name) => widthsOf(readFileSync(`${folder}/LiberationSans-${name}.ttf`));

/** Latin and its extension are two files: a letter is in one of them. */
const gelasio = (style) => {
  const of = (subset) =>
    widthsOf(
      unpacked(
        readFileSync(
          new URL(
            `../../node_modules/@fontsource/gelasio/files/gelasio-${subset}-400-${style}.woff`,
            import.meta.url,
          ),
        ),
      ),
    );
  const [latin, extended] = [of('latin'), of('latin-ext')];
  return Object.fromEntries(
    Object.entries(latin)
      .map(([first, widths]) => [first, widths.map((width, index) => width || extended[first][index])])
      .filter(([, widths]) => widths.some((width) => width > 0)),
  );
};

const file = new URL('../../src/core/layout/advance-widths.ts', import.meta.url);
const written = (name, ranges) =>
  `  ${name}: {\n${Object.entries(ranges)
    .map(([first, widths]) => `    ${first}: '${widths.join(' ')}',\n`)
    .join('')}  },\n`;

const text = `/**
 * Advance widths of Arial and Georgia in thousandths of an em, by first code point of a range; 0 where the font has no
 * letter. Written by tests/scripts/advance-widths.mjs from Liberation Sans and Gelasio, which have the same widths.
 */
export const advanceWidths: Readonly<
  Record<'regular' | 'bold' | 'serif', Readonly<Record<number, string>>>
> = {
${written('regular', liberation('Regular'))}${written('bold', liberation('Bold'))}${written('serif', gelasio('normal'))}};
`;
writeFileSync(file, text);
console.log(`${file.pathname}: ${text.length} bytes`);
