import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Run } from '../../../src/core/document/index.ts';
import { textOf } from '../../../src/core/document/index.ts';
import { brokenLines } from '../../../src/core/layout/line-breaks.ts';
import { measureText } from '../../../src/core/layout/measure.ts';

const style = { font: 'Arial', bold: false, size: 18 };
const plain = (text: string): Run => ({ kind: 'text', text });
const lines = (runs: Run[], room: number): string[] =>
  brokenLines(runs, room, style, measureText).map((line) => textOf(line));

const squeezed = (text: string): string => text.replace(/[ \t\n\r\u2028\u2029]/gu, '');

describe('measureText', () => {
  it('knows the widths of Arial: A is 667 thousandths of an em, a space 278', () => {
    expect(measureText('A', { ...style, size: 72 })).toBeCloseTo(0.667, 3);
    expect(measureText(' ', { ...style, size: 36 })).toBeCloseTo(0.139, 3);
    expect(measureText('A', { ...style, size: 72, bold: true })).toBeCloseTo(0.722, 3);
    expect(measureText('Łódź', { ...style, size: 72 })).toBeCloseTo(0.556 * 3 + 0.5, 3);
  });

  it('takes Chinese as a full em, marks as nothing, and an unknown font as wider than Arial', () => {
    expect(measureText('中', { ...style, size: 72 })).toBe(1);
    expect(measureText('e\u0301', style)).toBe(measureText('e', style));
    expect(measureText('board', { ...style, font: 'Corporate Sans' })).toBeGreaterThan(
      measureText('board', style),
    );
  });
});

describe('brokenLines', () => {
  it('breaks at spaces and after hyphens, never inside a word that fits', () => {
    expect(lines([plain('one two-three four')], 1)).toEqual(['one two-', 'three', 'four']);
  });

  it('keeps words together that run from one look into the next', () => {
    const runs: Run[] = [plain('pay '), { kind: 'text', text: '£240,000', bold: true }, plain(', today')];
    expect(lines(runs, 1.35)).toEqual(['pay', '£240,000,', 'today']);
  });

  it('never breaks at a no-break space', () => {
    expect(lines([plain('£1.08\u00A0million a year')], 1.5)).toEqual(['£1.08\u00A0million', 'a year']);
  });

  it('begins a new line where the text does', () => {
    expect(lines([plain('one\ntwo')], 10)).toEqual(['one', 'two']);
  });

  it('loses no letter, and no line is wider than its room', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: 'grapheme', maxLength: 40 }), { maxLength: 4 }),
        fc.double({ min: 0.6, max: 6, noNaN: true }),
        (texts, room) => {
          const runs = texts.map(plain);
          const found = lines(runs, room);
          expect(squeezed(found.join(''))).toBe(squeezed(textOf(runs)));
          for (const line of found)
            if (Array.from(line).length > 1)
              expect(measureText(line, style)).toBeLessThanOrEqual(room + 1e-9);
        },
      ),
    );
  });
});
