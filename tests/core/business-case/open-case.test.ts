import { readFileSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { caseHash } from '../../../src/core/business-case/case-hash.ts';
import { caseText, emptyCase, openCase } from '../../../src/core/business-case/open-case.ts';
import { schemaVersion } from '../../../src/core/business-case/schema/index.ts';
import { FileRefusal } from '../../../src/core/files/file-refusal.ts';
import { exampleCase, exampleText } from '../../fixtures/example-case.ts';

const refusal = (text: string): string => {
  try {
    openCase(text);
  } catch (error) {
    if (error instanceof FileRefusal) return error.message;
    throw error;
  }
  return 'taken';
};

describe('opening a case', () => {
  it.each([
    ['nothing', '', 'empty'],
    ['a cut-off file', exampleText().slice(0, 5000), 'cut off'],
    ['a file of another kind', 'PK\u0003\u0004word/document.xml', 'not a case file'],
    ['JSON of another program', '{"name":"left-pad","version":"1.0.0"}', 'not a case file'],
    ['a list', '[1,2,3]', 'not a case file'],
    ['a newer version', `{"schemaVersion":${schemaVersion + 1},"basics":{}}`, 'newer version'],
    ['a version that is none', '{"schemaVersion":"one","basics":{}}', 'which version'],
    ['a value of a wrong kind', '{"schemaVersion":1,"benefits":[{"id":"a","name":7}]}', 'benefits, name'],
    ['a row without an id', '{"schemaVersion":1,"risks":[{"name":"x"}]}', 'risks, id'],
    ['a dangerous name', '{"schemaVersion":1,"basics":{"__proto__":{"x":1}}}', '__proto__'],
    ['a constructor', '{"schemaVersion":1,"constructor":{"name":1}}', 'constructor'],
    ['a nesting bomb', `{"schemaVersion":1,"basics":${'['.repeat(5000)}${']'.repeat(5000)}}`, 'nests deeper'],
    ['too many bad rows', `{"schemaVersion":1,"risks":[${'0,'.repeat(70_000)}0]}`, ''],
  ])('refuses %s in one sentence', (_, text, part) => {
    const sentence = refusal(text);
    expect(sentence).not.toBe('taken');
    expect(sentence).toContain(part);
    expect(sentence).toMatch(/\.$/u);
    expect(sentence).not.toMatch(/undefined|NaN|\[object/u);
  });

  it('keeps what it does not know, and gives it back', () => {
    const opened = openCase('{"schemaVersion":1,"basics":{"title":"A","mood":"good"},"extra":[1]}');
    const again: unknown = JSON.parse(caseText(opened));
    expect(again).toMatchObject({ basics: { title: 'A', mood: 'good' }, extra: [1] });
  });

  it('gives rows that share an id their own, and loses none', () => {
    const row = (id: string, name: string) => ({ id, name });
    const opened = openCase(
      JSON.stringify({
        schemaVersion: 1,
        costs: [row('c', 'A'), row('c-2', 'B'), row('c', 'C'), row('c', 'D')],
        rollOut: { gates: [row('', 'A'), row(' ', 'B')] },
        extra: [row('x', 'A'), row('x', 'B')],
      }),
    );
    expect(opened.costs.map(({ id, name }) => `${id} ${name}`)).toEqual(['c A', 'c-2 B', 'c-3 C', 'c-4 D']);
    expect(opened.rollOut.gates.map(({ id }) => id)).toEqual(['row', 'row-2']);
    expect(opened['extra']).toEqual([row('x', 'A'), row('x', 'B')]);
  });

  it('opens what it saved, with the same content', () => {
    const example = exampleCase();
    expect(openCase(caseText(example))).toEqual(example);
    expect(caseHash(openCase(caseText(example)))).toBe(caseHash(example));
  });

  it('does not write what nobody has written', () => {
    expect(JSON.parse(caseText(emptyCase('x')))).toEqual({ schemaVersion, id: 'x' });
  });

  it('never fails in another way, whatever the JSON', () => {
    fc.assert(
      fc.property(
        fc.json({ maxDepth: 4 }),
        fc.constantFrom('basics', 'benefits', 'ask', 'risks'),
        (json, name) => {
          const text = `{"schemaVersion":1,"${name}":${json}}`;
          const sentence = refusal(text);
          if (sentence === 'taken') expect(openCase(caseText(openCase(text)))).toEqual(openCase(text));
        },
      ),
      { numRuns: 300 },
    );
    expect(Object.keys(Object.prototype)).toEqual([]);
  });
});

it('has the same hash whatever the order of its fields, and another for another content', () => {
  const example = exampleCase();
  const turned = Object.fromEntries(Object.entries(example).toReversed()) as typeof example;
  expect(caseHash(turned)).toBe(caseHash(example));
  expect(caseHash({ ...example, id: 'other' })).not.toBe(caseHash(example));
  expect(
    caseHash({ ...example, editions: [{ number: 1, date: '', hash: '', documents: [], figures: {} }] }),
  ).toBe(caseHash(example));
});

describe('a file of every version ever shipped', () => {
  const folder = resolve(import.meta.dirname, '../../fixtures/versions');
  const versions = readdirSync(folder);

  it('is kept here', () => {
    const numbers = Array.from({ length: schemaVersion }, (_, index) => `${index + 1}.case.json`);
    expect(versions.toSorted()).toEqual(numbers);
  });

  it.each(versions)('%s still opens, with nothing lost', (name) => {
    const text = readFileSync(resolve(folder, name), 'utf8');
    const opened = openCase(text);
    expect(opened.schemaVersion).toBe(schemaVersion);
    expect(JSON.parse(caseText(opened))).toMatchObject({ basics: { title: 'Claim updates by text' } });
    expect(opened.stakeholders).toHaveLength(8);
  });
});
