import { describe, expect, it } from 'vitest';
import { isRightToLeft, scriptPieces } from '../../../src/core/document/scripts.ts';

describe('a text in its scripts', () => {
  it('is one piece where it is all in the letters of the document, whatever marks they bear', () => {
    for (const text of ['Łukasz Żółć', 'Llŷr ap Gwŷn', 'µ = 3 Δ', '', '12 %'])
      expect(scriptPieces(text)).toEqual([{ text }]);
  });

  it('says the language of each other script, and from which side it is read', () => {
    expect(scriptPieces('Samir (سمير حداد), Leeds')).toEqual([
      { text: 'Samir (' },
      { text: 'سمير حداد', language: 'ar', isRightToLeft: true },
      { text: '), Leeds' },
    ]);
    expect(scriptPieces('Δοκιμή 東京 カード')).toEqual([
      { text: 'Δοκιμή', language: 'el' },
      { text: ' ' },
      { text: '東京 カード', language: 'ja' },
    ]);
  });

  it('keeps every character in its place', () => {
    for (const text of ['שלום, world: 3 שלום!', 'สวัสดี', '… 한국어 …', '👍 नमस्ते 👍'])
      expect(
        scriptPieces(text)
          .map((piece) => piece.text)
          .join(''),
      ).toBe(text);
  });

  it('is read from the right where its first letter is', () => {
    expect(['“سمير” said', '12 שלום'].map(isRightToLeft)).toEqual([true, true]);
    expect(['Samir سمير', '12', ''].map(isRightToLeft)).toEqual([false, false, false]);
  });
});
