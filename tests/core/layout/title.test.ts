import { describe, expect, it } from 'vitest';
import { textOf } from '../../../src/core/document/index.ts';
import { measureText, ourProfile } from '../../../src/core/layout/index.ts';
import { titleBox } from '../../../src/core/layout/title.ts';

const night = ourProfile.layouts.ask ?? ourProfile.layouts['title-only'];

const linesOf = (text: string): string[] =>
  titleBox([{ kind: 'text', text }], 28, night, { profile: ourProfile, measure: measureText }).box.lines.map(
    textOf,
  );

describe('a claim on night', () => {
  it('keeps a word with a hyphen whole where a slightly smaller size does it', () => {
    const lines = linesOf(
      'Approve £320,000 one-off and £320,000 a year to text customers at every claim milestone',
    );
    expect(lines.length).toBeGreaterThan(2);
    expect(lines.filter((line) => line.trim().endsWith('-'))).toEqual([]);
  });

  it('is as large as its place holds, where no word has one', () => {
    const plain = 'Approve the money to text customers';
    const { box } = titleBox([{ kind: 'text', text: plain }], 28, night, {
      profile: ourProfile,
      measure: measureText,
    });
    expect(box.size).toBe(night.titleStyle.size);
  });
});
