import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { isShipped, shippedManifests, shippedTemplate } from '../../../src/web/preview/shipped-templates.ts';
import { frontOf, type Story } from '../../../src/web/preview/use-story.ts';
import { templateNamed } from '../../fixtures/example-case.ts';

it('offers every template that we ship, the usual one first, with what it makes', async () => {
  const manifests = await shippedManifests();
  const ids = manifests.map(({ id }) => id);
  const folders = readdirSync('templates').filter((name) => name !== 'phrases');
  expect(ids[0]).toBe('board-investment');
  expect(ids.toSorted()).toEqual(folders.toSorted());
  expect(manifests.find(({ id }) => id === 'quick-win')?.documents['note']?.title).toBe('Half-page note');
});

it('tells a case by the template that it names, and by the usual one where that did not come with us', async () => {
  expect(await shippedTemplate('quick-win', 'en-GB')).toEqual(templateNamed('quick-win'));
  expect((await shippedTemplate('board-investment', 'de-AT')).manifest.language).toBe('de');
  for (const id of ['of-another-house', 'constructor']) {
    expect(isShipped(id)).toBe(false);
    expect((await shippedTemplate(id, 'en-GB')).manifest.id).toBe('board-investment');
  }
});

it('puts a document in front that the template makes', () => {
  const offering = (...offered: [string, 'deck' | 'paper'][]): Story => ({
    of: 'a',
    documents: [],
    offered: offered.map(([id, drawnAs]) => ({
      id,
      document: id,
      title: id,
      drawnAs,
      isUsual: false,
      row: null,
    })),
    failure: null,
    isLate: false,
    milliseconds: 1,
  });
  const small = offering(['note', 'paper'], ['pitch', 'deck']);
  expect(frontOf(null, 'deck')).toBe('deck');
  expect(frontOf(small, 'note')).toBe('note');
  expect(frontOf(small, 'deck')).toBe('pitch');
  expect(frontOf(offering(['note', 'paper']), 'deck')).toBe('note');
  expect(frontOf(offering(), 'deck')).toBe('deck');
});
