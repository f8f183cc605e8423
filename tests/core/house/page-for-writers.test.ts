import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { houseFaults } from '../../../src/core/house/house-faults.ts';
import { readHouse } from '../../../src/core/house/read-house.ts';
import { withHouse } from '../../../src/core/house/taking.ts';
import { textOf } from '../../../src/core/document/index.ts';
import { formatsFor } from '../../../src/core/quantities/format.ts';
import { sayingOf } from '../../../src/core/story/saying.ts';
import { caseInView } from '../../../src/core/story/story-view/index.ts';
import { shippedCase } from '../../fixtures/example-case.ts';

const page = readFileSync(resolve(import.meta.dirname, '../../../public/reference/house.md'), 'utf8');
const [, text = ''] = /^```json\n(.*?)^```$/msu.exec(page) ?? [];
const [, settings = ''] = /^```json settings\n(.*?)^```$/msu.exec(page) ?? [];

const shown = () => {
  const read = readHouse(text);
  if ('faults' in read) throw new Error(read.faults.map(({ message }) => message).join(' '));
  return read.house;
};

it('the house that the page shows has ten sentences of its own, and no fault', () => {
  expect(Object.keys(shown().phrases['en-GB'] ?? {})).toHaveLength(10);
  expect(houseFaults(shown(), 'our-house.house.json').map(({ message }) => message)).toEqual([]);
});

it('each of its sentences is said of the example, or of a case that calls for it', () => {
  const saying = (it: ReturnType<typeof shippedCase>) => sayingOf(caseInView(it, formatsFor('en-GB', 'GBP')));
  const [ours, theirs] = [saying(shippedCase()), saying(withHouse(shippedCase(), shown()))];
  const reworded = Object.keys(shown().phrases['en-GB'] ?? {}).filter(
    (id) => textOf(ours(id).phrase) !== textOf(theirs(id).phrase),
  );
  expect(reworded).toContain('ask-claim');
  expect(reworded.length).toBeGreaterThanOrEqual(8);
  expect(textOf(theirs('finance-sentence').phrase)).toBe('Marcus Webb has checked the figures.');
});

it('its settings are read', () => {
  const read = readHouse(JSON.stringify({ ...shown(), settings: JSON.parse(settings) as object }));
  expect('house' in read && read.house.settings.rate?.share).toBe(0.08);
});
