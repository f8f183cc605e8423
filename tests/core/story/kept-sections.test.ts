import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withValueAt } from '../../../src/core/business-case/path.ts';
import type { BusinessCase } from '../../../src/core/business-case/schema/index.ts';
import { newUncertaintyCache, seedOf } from '../../../src/core/business-case/uncertainty/index.ts';
import type { StoryDocument } from '../../../src/core/document/index.ts';
import { deckLayout, layoutDeck, measureText, ourProfile } from '../../../src/core/layout/index.ts';
import { tellableCase } from '../../../src/core/story/case-story.ts';
import { isUnchanged, keeping } from '../../../src/core/data/keeping.ts';
import { newParseCache } from '../../../src/core/template-language/compose/parse-cache.ts';
import { storyShape } from '../../../src/core/story/story-view/index.ts';
import { boardInvestment, exampleCase } from '../../fixtures/example-case.ts';
import { rounds } from '../../fixtures/rounds.ts';
import { composed, templateOf } from '../template-language/compose.ts';
import { editsOf } from './random-edits.ts';

const variety = Number(process.env['VARIETY'] ?? 60);

const shape = storyShape();
const template = boardInvestment();
const example = exampleCase();
const points = newUncertaintyCache(seedOf(example));

const told = (businessCase: BusinessCase, name: string, cache = newParseCache()): StoryDocument =>
  tellableCase(businessCase, shape, '2027-01-25', cache, points).tell(template, name).document;

const partsOf = (document: StoryDocument) =>
  document.kind === 'paper' ? document.sections : document.slides;

describe('plain data with its unchanged parts taken over', () => {
  it('is equal to the new data, leaves both arguments alone, and is the old object when nothing changed', () => {
    const plain = fc.json().map((text): unknown => JSON.parse(text));
    fc.assert(
      fc.property(plain, plain, (before, now) => {
        const [beforeText, nowText] = [JSON.stringify(before), JSON.stringify(now)];
        expect(JSON.stringify(keeping(before, now))).toBe(nowText);
        expect(JSON.stringify(before)).toBe(beforeText);
        expect(keeping(now, JSON.parse(nowText))).toEqual(now);
        expect(isUnchanged(now, JSON.parse(nowText))).toBe(true);
      }),
      { numRuns: variety * 5 },
    );
  });

  it('follows items by their id when others come before them or go', () => {
    const before = [
      { id: 'a', n: [1] },
      { id: 'b', n: [2] },
    ];
    const now = keeping(before, [
      { id: 'x', n: [0] },
      { id: 'b', n: [2] },
      { id: 'a', n: [3] },
    ]);
    expect(now).toEqual([
      { id: 'x', n: [0] },
      { id: 'b', n: [2] },
      { id: 'a', n: [3] },
    ]);
    expect(now[1]).toBe(before[1]);
  });

  it('tells a missing name from an empty one', () => {
    expect(isUnchanged({ a: undefined }, { b: undefined })).toBe(false);
    expect(isUnchanged([undefined], [])).toBe(false);
    expect(isUnchanged({}, [])).toBe(false);
  });
});

describe('a case told again after an edit', () => {
  it('says what it says when it is told for the first time, whatever was edited before', () => {
    fc.assert(
      fc.property(
        fc.array(editsOf(example), { minLength: 2, maxLength: rounds({ soon: 2, full: 6, matrix: 6 }) }),
        (edits) => {
          const cache = newParseCache();
          const layout = deckLayout(ourProfile, measureText);
          let edited = example;
          for (const edit of edits) {
            edited = edit(edited);
            const [paper, deck] = [told(edited, 'paper', cache), told(edited, 'deck', cache)];
            expect(paper).toEqual(told(edited, 'paper'));
            const fresh = told(edited, 'deck');
            expect(deck).toEqual(fresh);
            if (deck.kind !== 'deck' || fresh.kind !== 'deck') throw new Error('not a deck');
            expect(layout(deck)).toEqual(layoutDeck(fresh, ourProfile, measureText));
          }
        },
      ),
      { numRuns: rounds({ soon: 1, full: Math.ceil(variety / 15), matrix: variety }), endOnFailure: true },
    );
  }, 120_000);

  it('keeps the sections and slides that say the same as the objects that they were', () => {
    for (const name of ['paper', 'deck']) {
      const cache = newParseCache();
      const before = partsOf(told(example, name, cache));
      const again = partsOf(told(exampleCase(), name, cache));
      expect(again).toBe(before);
      const after = partsOf(told(withValueAt(example, 'stakeholders[0].wiifm', 'Fewer calls.'), name, cache));
      const changed = [...after].filter((part) => !([...before] as unknown[]).includes(part));
      expect(changed.length).toBeGreaterThan(0);
      expect(changed.length).toBeLessThan(4);
    }
  });

  it('lays out only the slides that changed', () => {
    const cache = newParseCache();
    const layout = deckLayout(ourProfile, measureText);
    const slides = (businessCase: BusinessCase) => {
      const deck = told(businessCase, 'deck', cache);
      return deck.kind === 'deck' ? layout(deck).slides : [];
    };
    const before = slides(example);
    expect(slides(exampleCase()).every((slide, index) => slide === before[index])).toBe(true);
    const after = slides(withValueAt(example, 'stakeholders[0].wiifm', 'Fewer calls.'));
    expect(after.filter((slide) => !before.includes(slide)).length).toBeLessThan(4);
    expect(after).not.toEqual(before);
  });
});

describe('what a kept section depends on', () => {
  const line = { id: 'line', kind: 'line', message: 'm', figures: [] } as never;
  const other = { id: 'line', kind: 'line', message: 'other', figures: [] } as never;
  const section = (id: string, text: string): string => `::section{id="${id}"}\n${text}\n\n`;

  it.each([
    ['a chart', '::chart{of="line"}', { charts: { line } }, { charts: { line: other } }],
    ['a chart that comes', 'Words.\n\n::chart{of="line"}', { charts: { line: null } }, { charts: { line } }],
    ['an own wording', 'Words.', {}, { overrides: [{ block: 's/1', text: 'Other words.' }] }],
  ])('%s', (_name, text, first, second) => {
    const sample = templateOf({ 'paper.md.hbs': section('s', text) });
    const cache = newParseCache();
    const before = composed(sample, {}, { ...first, cache }).document;
    const after = composed(sample, {}, { ...second, cache }).document;
    expect(after).toEqual(composed(sample, {}, second).document);
    expect(partsOf(after)).not.toEqual(partsOf(before));
    expect(partsOf(composed(sample, {}, { ...first, cache }).document)).toEqual(partsOf(before));
  });

  it('the names of the items that it repeats for', () => {
    const sample = templateOf({ 'paper.md.hbs': section('s', '{{#each list}}\nWords.\n\n{{/each}}') });
    const cache = newParseCache();
    const ids = (data: unknown) =>
      partsOf(composed(sample, data, { cache }).document).flatMap((part) => part.blocks.map(({ id }) => id));
    expect(ids({ list: { a: 1, b: 2 } })).toEqual(['s/2:a', 's/2:b']);
    expect(ids({ list: { a: 1, c: 2 } })).toEqual(['s/2:a', 's/2:c']);
  });

  it('the number of a footnote, when one before it comes or goes', () => {
    const sample = templateOf({
      'paper.md.hbs':
        section('one', '{{#if x}}First[^a].\n\n[^a]: A note.{{else}}None.{{/if}}') +
        section('two', 'Second[^b].\n\n[^b]: Another note.'),
    });
    const cache = newParseCache();
    const first = composed(sample, { x: true }, { cache }).document;
    const text = JSON.stringify(first);
    for (const x of [false, true, true]) {
      const warm = composed(sample, { x }, { cache }).document;
      expect(JSON.stringify(first)).toBe(text);
      expect(warm).toEqual(composed(sample, { x }).document);
      expect(JSON.stringify(partsOf(warm).at(-1))).toContain(`"number":${x ? 2 : 1}`);
    }
  });

  it('the kind of the document that is written in its file', () => {
    const sample = templateOf({ 'paper.md.hbs': section('s', '## A claim\n\nWords.') });
    const asDeck = templateOf(sample.files, { documents: { paper: { title: 'Deck', kind: 'deck' } } });
    const cache = newParseCache();
    expect(composed(sample, {}, { cache }).document.kind).toBe('paper');
    expect(composed(asDeck, {}, { cache }).document).toEqual(composed(asDeck, {}).document);
  });
});
