import { describe, expect, it } from 'vitest';
import { checkTemplate } from '../../../src/core/template-language/check/check-template.ts';
import type { Limits } from '../../../src/core/template-language/source/story-template.ts';
import { declared, said } from './checked.ts';
import { templateOf } from './compose.ts';

const checked = (kind: 'paper' | 'deck', text: string, limits: Limits): string[] =>
  checkTemplate(
    templateOf({ 'it.md.hbs': text }, { documents: { it: { title: 'It', kind, limits } } }),
    declared,
  ).map(said);

const inPaper = (text: string, limits: Limits): string[] =>
  checked('paper', `::section{id="s"}\n\n${text}\n`, limits);

describe('the limits of a document', () => {
  it('count the words of the template, and not those of the case', () => {
    const text = '# Two words\n\nThree words here {{organisation}} {{list people.0.asks}}';
    expect(inPaper(text, { words: 5 })).toEqual([]);
    expect(inPaper(text, { words: 4 })).toEqual([
      'template.json:1:1 The document "it" has 5 words of its own; its limit is 4. Shorten it, or raise "words" in its limits.',
    ]);
  });

  it('count the longer of two ways', () => {
    const text = '{{#if horizon}}one{{else}}one two three{{/if}}';
    expect(inPaper(text, { words: 3 })).toEqual([]);
    expect(inPaper(text, { words: 2 })).toHaveLength(1);
  });

  it('count what repeats once: how often is for the case to say', () => {
    expect(inPaper('{{#each people}}\n- one two {{name}}\n{{/each}}', { words: 2 })).toEqual([]);
  });

  const deck = [
    '::section{id="a" part="Why"}\n\n## First\n\nx\n\n## Second claim of many words {{organisation}}\n\nx\n',
    '::section{id="b"}\n\n## Third\n\nx\n\n:::notes\n' + 'word '.repeat(151) + '\n:::\n',
    '::section{id="c" part="Appendix"}\n\n## Fourth\n\nx\n',
    '::section{id="d"}\n\n## Fifth\n\nx\n',
  ].join('\n');

  it('count the slides before the appendix', () => {
    expect(checked('deck', deck, { slides: 3 })).toEqual([]);
    expect(checked('deck', deck, { slides: 2 })).toEqual([
      expect.stringContaining('"it" has 3 slides before its appendix; its limit is 2.'),
    ]);
  });

  it('name a title that is too long, at its line', () => {
    expect(checked('deck', deck, { titleWords: 5 })).toEqual([]);
    expect(checked('deck', deck, { titleWords: 4 })).toEqual([
      'it.md.hbs:7:1 The title “Second claim of many words x” has 5 words of its own; the limit of this document is 4. Shorten it.',
    ]);
  });

  it('count how long the notes take to say', () => {
    expect(checked('deck', deck, { minutes: 2 })).toEqual([]);
    expect(checked('deck', deck, { minutes: 1 })).toEqual([
      expect.stringContaining('"it" takes 2 minutes to say, at 150 words a minute; its limit is 1.'),
    ]);
  });

  it('are those of the template below where it says none', () => {
    const base = templateOf(
      { 'it.md.hbs': '::section{id="s"}\n\nOne two three.' },
      { id: 'base', documents: { it: { title: 'It', kind: 'paper', limits: { words: 2 } } } },
    );
    const own = templateOf({}, { extends: 'base', documents: { it: { title: 'It', kind: 'paper' } } });
    expect(checkTemplate(own, { ...declared, bases: [base] })).toHaveLength(1);
  });
});
