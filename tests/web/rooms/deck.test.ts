import { describe, expect, it } from 'vitest';
import { tellableCase } from '../../../src/core/story/case-story.ts';
import { newParseCache } from '../../../src/core/template-language/compose/parse-cache.ts';
import { appearsIn } from '../../../src/web/rooms/deck/appears-in.ts';
import { fieldBehind } from '../../../src/web/rooms/deck/field-behind.ts';
import { example, points, shape, template, today } from '../../bench/shipped-case.ts';

const { document } = tellableCase(example, shape, today, newParseCache(), points).tell(template, 'deck', []);

describe('what stands behind a value of a slide', () => {
  const [benefit] = example.benefits;
  const input = Object.keys(benefit?.inputs ?? {})[0] ?? '';

  it('is the answer of a benefit, wherever it is typed', () => {
    const path = `benefits[${benefit?.id}].inputs.${input}.base`;
    const behind = fieldBehind(example, path);
    const shared = Object.keys(example.sharedInputs)[0];
    expect(behind?.kind === 'answer' || shared !== undefined).toBe(true);
    if (shared !== undefined)
      expect(fieldBehind(example, `sharedInputs.${shared}.high`)?.kind).toBe('answer');
  });

  it('is a field by itself, or the row that it stands in', () => {
    expect(fieldBehind(example, 'ask.verb')).toMatchObject({ kind: 'field', path: 'ask.verb' });
    const cost = example.costs[0]?.id ?? '';
    expect(fieldBehind(example, `costs[${cost}].amount.base`)).toMatchObject({
      kind: 'field',
      path: `costs[${cost}].amount`,
    });
    const risk = example.risks[0]?.id ?? '';
    expect(fieldBehind(example, `risks[${risk}].made-up`)).toEqual({ kind: 'group', path: `risks[${risk}]` });
  });

  it('is nothing that could be edited beside a slide where it is a whole list, or not there', () => {
    expect(fieldBehind(example, 'benefits')).toBeUndefined();
    expect(fieldBehind(example, 'risks[gone].name')?.kind).not.toBe('group');
  });
});

describe('where a value appears', () => {
  it('is every slide that shows it, whichever end of its range', () => {
    const story = { documents: [{ document, deck: null, left: [], faults: [] }] };
    const places = appearsIn(story, 'ask.verb');
    expect(places.length).toBeGreaterThan(0);
    expect(places.every(({ document: id, slide }) => id === 'deck' && slide !== '')).toBe(true);
    const size = appearsIn(story, 'figures.net-present-value.value').map(({ slide }) => slide);
    expect(appearsIn(story, 'figures.net-present-value.low').map(({ slide }) => slide)).toEqual(size);
    expect(appearsIn(story, 'made.up')).toEqual([]);
  });
});
