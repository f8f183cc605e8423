import { describe, expect, it } from 'vitest';
import { sectionsOf } from '../../../src/core/template-language/source/sections.ts';

describe('a file', () => {
  it('is cut at its section lines, which stand outside comments and braces', () => {
    const text = [
      '{{!-- A note',
      '::section{id="not-this"}',
      '--}}',
      '::section{id="one" needs="a b.c, d" part="Why now"}',
      'Text {{x}}',
      '  ::section{id="nor-this"}',
      '::section{id="two"}',
      'More',
    ].join('\r\n');
    expect(sectionsOf(text, 'f.md.hbs')).toEqual([
      {
        id: 'one',
        needs: ['a', 'b.c', 'd'],
        part: 'Why now',
        gives: ['needs', 'part'],
        source: 'Text {{x}}\n  ::section{id="nor-this"}\n',
        origin: { file: 'f.md.hbs', line: 5 },
      },
      { id: 'two', needs: [], part: null, gives: [], source: 'More', origin: { file: 'f.md.hbs', line: 8 } },
    ]);
  });

  it.each([
    ['Text\n::section{id="a"}', 1, 'Text must stand in a section.'],
    ['::section{id="a"}\n::section{id="a"}', 2, 'two sections "a"'],
    ['::section', 1, 'A section is written'],
    ['::section{}', 1, 'A section needs a name'],
    ['::section{id="A b"}', 1, '"A b" cannot name a section'],
    ['::section{id="a" need="x"}', 1, 'no attribute "need". Did you mean "needs"?'],
    ['::section{id=a}', 1, 'are written name="value"'],
    ['::section{id="a" id="b"}', 1, 'stands here twice'],
  ])('tells the mistake in %j', (text, line, message) => {
    expect(() => sectionsOf(text, 'f.md.hbs')).toThrow(
      expect.objectContaining({ line, message: expect.stringContaining(message) }),
    );
  });
});
