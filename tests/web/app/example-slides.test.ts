import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { deckLayout, measureText, ourProfile } from '../../../src/core/layout/index.ts';
import { tellableCase } from '../../../src/core/story/case-story.ts';
import { newParseCache } from '../../../src/core/template-language/compose/parse-cache.ts';
import { example, points, shape, template, today } from '../../bench/shipped-case.ts';

/** What the first screen shows of the finished case: the ask, the person, and the money. */
const shown = ['ask', 'story', 'cash'];

it('the slides of the first screen are those of the finished case; npm run pictures makes them anew', async () => {
  const told = tellableCase(example, shape, today, newParseCache(), points).tell(template, 'deck', []);
  const { document } = told;
  if (document.kind !== 'deck') throw new Error('The deck of the finished case is no deck.');
  const { slides } = deckLayout(ourProfile, measureText)(document);
  const ids = shown.flatMap(
    (section) => document.slides.find((slide) => slide.section === section)?.id ?? [],
  );
  expect(ids).toHaveLength(shown.length);
  const picked = ids.map((id) => slides.find(({ slideId }) => slideId === id));
  expect(picked.every((slide) => slide?.fits)).toBe(true);
  await expect(`${JSON.stringify(picked)}\n`).toMatchFileSnapshot(
    resolve(import.meta.dirname, '../../../public/pictures/finished-case.json'),
  );
});
