import { describe, expect, it } from 'vitest';
import {
  escapeXml,
  finite,
  fontName,
  languageTag,
  xmlSafe,
} from '../../../../src/core/exporters/office/xml-text.ts';

describe('text for XML', () => {
  it('drops characters that XML 1.0 cannot hold and keeps all others', () => {
    expect(xmlSafe('a\u0000b\u0008c\u000Bd\u001Fe\uFFFEf\uFFFFg')).toBe('abcdefg');
    expect(xmlSafe('tab\tline\nend\r🙂 \u0085 שלום \u202E')).toBe('tab\tline\nend\r🙂 \u0085 שלום \u202E');
  });

  it('replaces half a character', () => {
    expect(xmlSafe('x\uD83Dy')).toBe('x\uFFFDy');
  });

  it('escapes what would end an element or an attribute', () => {
    expect(escapeXml(`Smith & Sons <Q3> "big" 'small'`)).toBe(
      'Smith &amp; Sons &lt;Q3&gt; &quot;big&quot; &apos;small&apos;',
    );
  });

  it('lets no number through that would make Office refuse the file', () => {
    expect(finite(-0.5)).toBe(-0.5);
    expect(() => finite(Number.NaN)).toThrow('NaN');
    expect(() => finite(Number.POSITIVE_INFINITY)).toThrow('Infinity');
  });

  it('accepts language tags and font names, and nothing that could close an attribute', () => {
    expect(languageTag('zh-Hant-TW')).toBe('zh-Hant-TW');
    expect(() => languageTag('en"><x')).toThrow('language tag');
    expect(fontName('Source Sans 3')).toBe('Source Sans 3');
    expect(() => fontName('Arial" panose="')).toThrow('font name');
  });
});
