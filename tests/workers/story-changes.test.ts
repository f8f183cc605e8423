import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import type { BusinessCase } from '../../src/core/business-case/schema/index.ts';
import { withValueAt } from '../../src/core/business-case/path.ts';
import { newUncertaintyCache, seedOf } from '../../src/core/business-case/uncertainty/index.ts';
import { deckLayout, measureText, ourProfile } from '../../src/core/layout/index.ts';
import { tellableCase } from '../../src/core/story/case-story.ts';
import { newParseCache } from '../../src/core/template-language/compose/parse-cache.ts';
import { storyShape } from '../../src/core/story/story-view/index.ts';
import type { ComposedDocument } from '../../src/workers/composed-document.ts';
import { changeOf, composedAfter } from '../../src/workers/story-changes.ts';
import { editsOf } from '../core/story/random-edits.ts';
import { boardInvestment, exampleCase } from '../fixtures/example-case.ts';
import { rounds } from '../fixtures/rounds.ts';

const variety = Number(process.env['VARIETY'] ?? 60);

const shape = storyShape();
const template = boardInvestment();
const example = exampleCase();
const points = newUncertaintyCache(seedOf(example));

/** Composes as the worker does, and takes what it sends as the page does. */
const newRoad = (name: string) => {
  const cache = newParseCache();
  const layout = deckLayout(ourProfile, measureText);
  let sent: ComposedDocument | undefined;
  let received: ComposedDocument | undefined;
  return (businessCase: BusinessCase) => {
    const told = tellableCase(businessCase, shape, '2027-01-25', cache, points).tell(template, name);
    const { document, left } = told;
    const deck = document.kind === 'deck' ? layout(document) : null;
    const made: ComposedDocument = { document, deck, left, faults: [] };
    const change = structuredClone(changeOf(sent, made));
    sent = made;
    received = composedAfter(received, change);
    return { made, change, received };
  };
};

const itemsOf = ({ document }: Pick<ComposedDocument, 'document'>): readonly object[] =>
  document.kind === 'paper' ? document.sections : document.slides;

it('puts together what the worker composed, whatever was edited', () => {
  fc.assert(
    fc.property(
      fc.array(editsOf(example), { minLength: 2, maxLength: rounds({ soon: 2, full: 6, matrix: 6 }) }),
      fc.constantFrom('paper', 'deck'),
      (edits, name) => {
        const road = newRoad(name);
        let edited = example;
        for (const edit of edits) {
          edited = edit(edited);
          const { made, received } = road(edited);
          expect(received).toEqual(made);
        }
      },
    ),
    { numRuns: rounds({ soon: 2, full: Math.ceil(variety / 10), matrix: variety }), endOnFailure: true },
  );
}, 60_000);

it('sends only what changed, and leaves the rest as the objects that they were', () => {
  const road = newRoad('deck');
  const first = road(example);
  const second = road(withValueAt(example, 'stakeholders[0].wiifm', 'Fewer calls.'));
  const { document, deck } = second.change;
  if (document.kind !== 'deck' || deck === null) throw new Error('not a deck');
  expect(document.slides.filter((slide) => typeof slide !== 'number').length).toBeLessThan(4);
  expect(deck.slides.filter((slide) => typeof slide !== 'number').length).toBeLessThan(4);
  expect(deck.profile).toBeNull();
  const before = new Set<object>([...itemsOf(first.received), ...(first.received.deck?.slides ?? [])]);
  const after = [...itemsOf(second.received), ...(second.received.deck?.slides ?? [])];
  const others = after.filter((item) => !before.has(item));
  expect(others.length).toBeGreaterThan(1);
  expect(others.length).toBeLessThan(7);
  expect(second.received.deck?.profile).toBe(first.received.deck?.profile);
});

it('keeps the blocks of a section in which another one changed', () => {
  const road = newRoad('paper');
  const sections = (businessCase: BusinessCase) => {
    const { document } = road(businessCase).received;
    return document.kind === 'paper' ? document.sections : [];
  };
  const before = sections(example);
  const after = sections(withValueAt(example, 'stakeholders[0].wiifm', 'Fewer calls.'));
  const changed = after.find((section) => !before.includes(section));
  const earlier = before.find(({ id }) => id === changed?.id);
  const kept = changed?.blocks.filter((block) => earlier?.blocks.includes(block)) ?? [];
  expect(kept.length).toBeGreaterThan(0);
  expect(kept.length).toBeLessThan(changed?.blocks.length ?? 0);
});

it('tells everything to somebody who knows nothing, and refuses what was said to somebody else', () => {
  const road = newRoad('deck');
  const { made } = road(example);
  expect(composedAfter(undefined, structuredClone(changeOf(undefined, made)))).toEqual(made);
  expect(() => composedAfter(undefined, changeOf(made, made))).toThrow('There is no');
});
