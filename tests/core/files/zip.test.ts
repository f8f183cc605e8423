import * as fc from 'fast-check';
import { Zip, ZipDeflate, strFromU8, strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { FileRefusal } from '../../../src/core/files/file-refusal.ts';
import { officeLimits, unzipped } from '../../../src/core/files/zip.ts';

const sample = (): Uint8Array =>
  zipSync({
    'a.xml': strToU8('<a/>'),
    'folder/b.xml': strToU8('<b>'.repeat(1000)),
    'c.png': [strToU8('picture'), { level: 0 }],
  });

const refusal = (bytes: Uint8Array, limits = officeLimits): string => {
  try {
    unzipped(bytes, limits);
  } catch (error) {
    if (error instanceof FileRefusal) return error.message;
    throw error;
  }
  return 'opened';
};

const uint32 = (bytes: Uint8Array, at: number, value: number): Uint8Array => {
  const changed = bytes.slice();
  new DataView(changed.buffer).setUint32(at, value, true);
  return changed;
};

/** Where an entry of the central directory begins, counted from the first. */
const entryAt = (bytes: Uint8Array, number: number): number => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = view.getUint32(bytes.length - 22 + 16, true);
  for (let index = 0; index < number; index += 1)
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true);
  return at;
};

describe('unzipped', () => {
  it('gives the parts of a zip by path, packed or not', () => {
    const parts = unzipped(sample());
    expect([...parts.keys()]).toEqual(['a.xml', 'folder/b.xml', 'c.png']);
    expect(strFromU8(parts.get('c.png') ?? new Uint8Array())).toBe('picture');
    expect(parts.get('folder/b.xml')?.length).toBe(3000);
  });

  it('bears the line end or filling that a mail server put behind a file, and nothing else', () => {
    const followedBy = (tail: string): Uint8Array => new Uint8Array([...sample(), ...strToU8(tail)]);
    expect(unzipped(followedBy('\r\n')).size).toBe(3);
    expect(unzipped(followedBy('\0'.repeat(16))).size).toBe(3);
    expect(refusal(followedBy('\n'.repeat(17)))).toMatch(/ends too early/);
    expect(refusal(followedBy('more'))).toMatch(/ends too early/);
  });

  it('refuses a file that is no zip, and one that is cut off', () => {
    expect(refusal(strToU8('a letter to the board, saved as a zip'))).toMatch(/not a zip or Office file/);
    expect(refusal(sample().slice(0, -5))).toMatch(/ends too early, as a broken download does/);
    expect(refusal(new Uint8Array())).toMatch(/damaged/);
  });

  it.each([
    '../../evil.xml',
    '/etc/passwd',
    'a\\b.xml',
    'c:evil.xml',
    '__proto__',
    'x/constructor/y.xml',
    'a/./b.xml',
  ])('refuses the path %s', (path) => {
    const files = Object.fromEntries([[path === '__proto__' ? '__prot0__' : path, strToU8('x')]]);
    const bytes = zipSync(files);
    const text = strFromU8(bytes, true).replaceAll('__prot0__', '__proto__');
    expect(refusal(strToU8(text, true))).toMatch(/unusual way/);
  });

  it('refuses two parts with one name, whatever their letters', () => {
    const bytes = zipSync({ 'a.xml': strToU8('1'), 'A.xml': strToU8('2') });
    expect(refusal(bytes)).toMatch(/unusual way/);
  });

  it('refuses more parts and more bytes than it may hold', () => {
    expect(refusal(sample(), { ...officeLimits, entries: 2 })).toMatch(/more than 2 parts/);
    expect(refusal(sample(), { ...officeLimits, bytes: 100 })).toMatch(/larger than/);
    expect(refusal(sample(), { ...officeLimits, unpackedBytes: 2000 })).toMatch(/larger than/);
  });

  it('refuses thirty megabytes of nothing before it unpacks them', () => {
    const bytes = zipSync({ 'bomb.xml': new Uint8Array(30_000_000) });
    expect(bytes.length).toBeLessThan(50_000);
    expect(refusal(bytes)).toMatch(/larger than/);
  });

  it('refuses an entry that is larger than it says', () => {
    const bytes = zipSync({ 'bomb.xml': new Uint8Array(3_000_000) });
    expect(refusal(uint32(bytes, entryAt(bytes, 0) + 24, 100))).toMatch(/damaged/);
  });

  it('refuses an entry whose checksum is wrong', () => {
    const bytes = sample();
    expect(refusal(uint32(bytes, entryAt(bytes, 1) + 16, 12_345))).toMatch(/damaged/);
  });

  it('refuses an entry that lies inside another, which is how a small file holds a large one', () => {
    const data = strToU8('the same words, unpacked twice');
    const inner = zipSync({ b: [data, { level: 0 }] }).slice(0, 31 + data.length);
    const bytes = zipSync({ a: [inner, { level: 0 }], b: [data, { level: 0 }] });
    expect(refusal(bytes)).toBe('opened');
    expect(refusal(uint32(bytes, entryAt(bytes, 1) + 42, 31))).toMatch(/unusual way/);
  });

  it('refuses a zip with a password in words about the password', () => {
    const bytes = sample();
    const changed = bytes.slice();
    changed[entryAt(bytes, 0) + 8] = 1;
    expect(refusal(changed)).toMatch(/password/);
  });

  it('refuses zip64, a header that disagrees with the directory, and a folder with content, in words', () => {
    const bytes = sample();
    expect(refusal(uint32(bytes, entryAt(bytes, 0) + 24, 0xffffffff))).toMatch(/zip64/);
    expect(refusal(uint32(bytes, 14, 12_345))).toMatch(/damaged/);
    expect(refusal(uint32(bytes, 22, 12_345))).toMatch(/damaged/);
    expect(refusal(zipSync({ 'folder/': strToU8('content') }))).toMatch(/unusual way/);
    expect(refusal(zipSync({ 'folder/': new Uint8Array(), 'folder/a.xml': strToU8('<a/>') }))).toBe('opened');
  });

  it('opens an entry whose sizes stand after its content', () => {
    const chunks: Uint8Array[] = [];
    const zip = new Zip((error, chunk) => {
      if (error !== null) throw error;
      chunks.push(chunk);
    });
    const entry = new ZipDeflate('a.xml');
    zip.add(entry);
    entry.push(strToU8('<a>streamed</a>'), true);
    zip.end();
    const bytes = new Uint8Array(Buffer.concat(chunks));
    expect(new DataView(bytes.buffer).getUint16(6, true) & 8).toBe(8);
    expect(strFromU8(unzipped(bytes).get('a.xml') ?? new Uint8Array())).toBe('<a>streamed</a>');
  });

  const isWide = process.env['CASEWRIGHT_MATRIX'] === '1';

  it('never fails in another way than by refusing, and never opens a changed part', () => {
    const bytes = sample();
    const original = unzipped(bytes);
    const spot = fc.tuple(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }));
    const mutation = fc.record({
      spots: fc.array(spot, { minLength: 1, maxLength: 6 }),
      cut: fc.option(fc.nat(bytes.length), { freq: 8 }),
      doubled: fc.option(fc.tuple(fc.nat(bytes.length), fc.nat(60)), { freq: 8 }),
    });
    let opened = 0;
    fc.assert(
      fc.property(mutation, ({ spots, cut, doubled }) => {
        let changed = bytes.slice();
        for (const [at, change] of spots) changed[at] = (changed[at] ?? 0) ^ change;
        if (doubled !== null) {
          const [at, length] = doubled;
          changed = new Uint8Array([
            ...changed.subarray(0, at + length),
            ...changed.subarray(at, at + length),
            ...changed.subarray(at + length),
          ]);
        }
        if (cut !== null) changed = changed.slice(0, cut);
        try {
          for (const [path, content] of unzipped(changed)) {
            const before = original.get(path);
            if (before !== undefined) expect(Buffer.compare(content, before)).toBe(0);
          }
          opened += 1;
        } catch (error) {
          expect(error).toBeInstanceOf(FileRefusal);
        }
      }),
      { numRuns: isWide ? 20_000 : 2000 },
    );
    expect(opened).toBeGreaterThan(0);
  }, 600_000);
});
