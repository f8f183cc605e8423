import * as fc from 'fast-check';
import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { FileRefusal } from '../../../src/core/files/file-refusal.ts';
import { checkedXml, parsedXml, writtenXml } from '../../../src/core/files/xml.ts';

const utf16 = (text: string): Uint8Array => {
  const bytes = new Uint8Array(2 + text.length * 2);
  bytes.set([0xff, 0xfe]);
  for (let index = 0; index < text.length; index += 1)
    new DataView(bytes.buffer).setUint16(2 + index * 2, text.charCodeAt(index), true);
  return bytes;
};

describe('checkedXml', () => {
  it('lets a part of Office through', () => {
    expect(checkedXml(strToU8('<?xml version="1.0"?><a:p xmlns:a="urn:a">£ &amp; –</a:p>'))).toContain(
      '£ &amp; –',
    );
  });

  it.each([
    '<!DOCTYPE a [<!ENTITY x "xxxxxxxx">]><a>&x;</a>',
    '<!DOCTYPE a SYSTEM "http://example.org/a.dtd"><a/>',
    '<?xml version="1.0"?><!doctype a><a/>',
  ])('refuses a document type: %s', (xml) => {
    expect(() => checkedXml(strToU8(xml))).toThrow(/entities/);
  });

  it('sees a document type in UTF-16 as well', () => {
    expect(() => checkedXml(utf16('<!DOCTYPE a><a/>'))).toThrow(/entities/);
    expect(checkedXml(utf16('<a>ä</a>'))).toBe('<a>ä</a>');
  });

  it('refuses a part that is nested deeper than Office nests', () => {
    expect(() => checkedXml(strToU8('<a>'.repeat(300) + '</a>'.repeat(300)))).toThrow(FileRefusal);
  });

  it.each(['<a><b></a>', '<a', '<x:a/>', '<a>&nbsp;</a>', '<a>\u0001</a>', ''])(
    'refuses what is not well-formed: %j',
    (xml) => {
      expect(() => checkedXml(strToU8(xml))).toThrow(FileRefusal);
    },
  );

  it('refuses in its own words or reads, whatever it is given', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), fc.string({ maxLength: 40 }), (bytes, text) => {
        for (const part of [bytes, strToU8(`<a>${text}</a>`)]) {
          try {
            parsedXml(part);
          } catch (error) {
            expect(error).toBeInstanceOf(FileRefusal);
          }
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe('writtenXml', () => {
  it('writes what was read, with its declaration', () => {
    const xml = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<a b="1 &lt; 2">x &amp; y</a>';
    expect(writtenXml(parsedXml(strToU8(xml))).replace(/\s+</gu, '<')).toBe(xml.replace('\n', ''));
  });
});
