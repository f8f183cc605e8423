import { describe, expect, it } from 'vitest';
import { textOf } from '../../../src/core/document/index.ts';
import { newParseCache } from '../../../src/core/template-language/compose/parse-cache.ts';
import { formatterOf } from '../../../src/core/template-language/formatter.ts';
import { newBudget } from '../../../src/core/template-language/interpreter/run.ts';
import { literal, type Value, valueOf } from '../../../src/core/template-language/interpreter/value.ts';
import { withNearerWords, withOwnWords } from '../../../src/core/template-language/phrases/own-words.ts';
import type { DeclaredPhrase, Phrases } from '../../../src/core/template-language/phrases/phrase.ts';
import { phraseBook } from '../../../src/core/template-language/phrases/say.ts';
import { leafShape, type Shape } from '../../../src/core/template-language/shape.ts';
import { TemplateFault } from '../../../src/core/template-language/source/template-fault.ts';
import { formatsFor } from '../../../src/core/quantities/format.ts';

const facts: Shape = {
  kind: 'object',
  fields: {
    calls: {
      kind: 'object',
      fields: { count: leafShape('count'), name: leafShape('text'), isFew: leafShape('boolean') },
    },
    secret: leafShape('text'),
  },
};
const data = { calls: { count: 3, name: 'rings *all* day', isFew: true }, secret: 'hidden' };

const phrasesIn = (
  texts: Record<string, string>,
  shapes: Record<string, Partial<DeclaredPhrase>> = {},
): Phrases => ({
  declared: new Map(
    Object.keys(texts).map((id) => [id, { id, shape: 'clause', facts: ['calls'], needs: [], ...shapes[id] }]),
  ),
  texts: new Map(
    Object.entries(texts).map(([id, text]) => [
      id,
      [{ text, origin: { file: `${id}.md.hbs`, line: 1 }, by: 'shipped' }],
    ]),
  ),
  facts: valueOf(data, facts),
});

const bookOf = (phrases: Phrases) => {
  const formats = formatsFor('en-GB', 'GBP');
  const formatter = formatterOf(formats, 'en-GB');
  return phraseBook({ phrases, partials: new Map(), formatter, budget: newBudget(), cache: newParseCache() });
};

const fault = (message: string): TemplateFault =>
  new TemplateFault({ file: 'paper.md.hbs', line: 7 }, message);
const runsOf = (phrases: Phrases, name: string, given: [string, Value][] = []) =>
  bookOf(phrases).say(name, new Map(given), fault).phrase;
const say = (phrases: Phrases, name: string, given: [string, Value][] = []): string =>
  textOf(runsOf(phrases, name, given));

describe('a phrase', () => {
  it('is words and values, each marked with the phrase, and each value with its path', () => {
    expect(runsOf(phrasesIn({ a: ' we take **{{calls.count}}** calls \n' }), 'a')).toEqual([
      { kind: 'text', text: 'we take ', phrase: 'a' },
      { kind: 'value', text: '3', path: 'calls.count', value: 3, format: 'count', bold: true, phrase: 'a' },
      { kind: 'text', text: ' calls', phrase: 'a' },
    ]);
  });

  it('begins with a capital as a sentence and a claim, and never as a clause', () => {
    const texts = { a: 'ängste fallen', b: 'ängste fallen', c: 'ängste fallen' };
    const phrases = phrasesIn(texts, { a: { shape: 'sentence' }, b: { shape: 'claim' } });
    expect(['a', 'b', 'c'].map((name) => say(phrases, name))).toEqual([
      'Ängste fallen',
      'Ängste fallen',
      'ängste fallen',
    ]);
  });

  it('takes nothing that a person typed for Markdown', () => {
    expect(say(phrasesIn({ a: '*{{calls.name}}*' }), 'a')).toBe('rings *all* day');
  });

  it('uses other phrases, which keep their name, and what it is called with', () => {
    const phrases = phrasesIn({ a: 'so {{> b who="they"}}', b: '{{who}} ring' });
    expect(runsOf(phrases, 'a').map((run) => run.kind !== 'footnote' && [run.text, run.phrase])).toEqual([
      ['so ', 'a'],
      ['they', 'b'],
      [' ring', 'b'],
    ]);
    expect(say(phrases, 'b', [['who', literal('we')]])).toBe('we ring');
  });

  it('says nothing without what it needs', () => {
    const phrases = phrasesIn({ a: 'of {{calls.none}}' }, { a: { needs: ['calls.none'] } });
    expect(say(phrases, 'a')).toBe('');
  });

  it('sees the facts that it declares, and no other', () => {
    expect(() => say(phrasesIn({ a: '{{secret}}' }), 'a')).toThrow(/There is no "secret"/u);
  });

  it('takes the fullest wording that a title has room for', () => {
    const long = 'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen';
    const text = `{{#if (gt room 2)}}${long} and more{{else if (gt room 1)}}${long}{{else}}short{{/if}}`;
    const phrases = phrasesIn({ a: text }, { a: { shape: 'claim', wordings: 3 } });
    expect(say(phrases, 'a')).toBe(`O${long.slice(1)}`);
  });

  it.each([
    ['# a heading', '#'],
    ['- an item', '-'],
    ['::chart{of="x"}', '::'],
    ['| a | b |', '|'],
  ])('is one line: %s is refused', (text, mark) => {
    expect(() => say(phrasesIn({ a: text }), 'a')).toThrow(`“${mark}” begins a block`);
  });

  it('is refused where it uses itself, or has no words', () => {
    expect(() => say(phrasesIn({ a: '{{> b}}', b: '{{> a}}' }), 'a')).toThrow(/uses itself/u);
    const wordless: Phrases = { ...phrasesIn({ a: 'x' }), texts: new Map() };
    expect(() => say(wordless, 'a')).toThrow(/has no words in the language/u);
  });
});

describe('whose words', () => {
  const own = (name: string, text: string) => ({ name, text, origin: { file: `_${name}.md.hbs`, line: 1 } });
  const shipped = phrasesIn({ a: 'ours', b: 'and {{> a}}' });

  it('are the nearest: of the case before the template, and of both before ours', () => {
    const template = withOwnWords(shipped, [own('a', 'the template’s'), own('not-a-phrase', 'x')]);
    expect(say(template, 'b')).toBe('and the template’s');
    expect(say(withNearerWords(template, [own('a', 'the case’s')], 'case'), 'b')).toBe('and the case’s');
  });

  it('with a fault are told, and those below them stand', () => {
    const book = bookOf(withNearerWords(shipped, [own('a', '{{calls.cuont}}')], 'case'));
    expect(textOf(book.say('a', new Map(), fault).phrase)).toBe('ours');
    expect(book.faults.map(({ message }) => message)).toEqual([
      'There is no "cuont" in "calls". Did you mean "count"?',
    ]);
  });
});
