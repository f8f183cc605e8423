import { describe, expect, it } from 'vitest';
import {
  bundleText,
  templateFromBundle,
  templateFromFolder,
} from '../../../src/core/template-language/source/read-template.ts';
import { manifest, templateOf } from './compose.ts';

const template = templateOf({ '_card.md.hbs': 'c', 'deck.md.hbs': 'd', 'paper.md.hbs': 'p "q"\n' });

const messages = (text: string): string[] => {
  const read = templateFromBundle(text);
  return 'faults' in read ? read.faults.map(({ message }) => message) : [];
};

describe('a template', () => {
  it('is the same after it was one file', () => {
    expect(templateFromBundle(bundleText(template))).toMatchObject({ template, bases: [] });
  });

  it('is read from its folder, without the files that are no part of it', () => {
    const folder = {
      ...template.files,
      'template.json': JSON.stringify(template.manifest),
      'README.md': 'x',
    };
    expect(templateFromFolder(folder)).toMatchObject({ template, bases: [] });
  });

  it.each([
    ['', 'not a story template'],
    ['[', 'not a story template'],
    ['{"__proto__": {}}', 'not a story template'],
    [
      JSON.stringify({ manifest: { ...manifest(), autor: 'x' }, files: {} }),
      'There is no field "autor" in "manifest". Did you mean "author"?',
    ],
    [
      JSON.stringify({ manifest: { ...manifest(), version: '1' }, files: {} }),
      '"manifest.version" is not written',
    ],
    [JSON.stringify({ manifest: { ...manifest(), title: 3 }, files: {} }), '"manifest.title" is missing'],
    [JSON.stringify({ manifest: manifest(), files: { '../x': '' } }), 'is not a name'],
    [JSON.stringify({ manifest: manifest(), files: {}, code: 'x' }), 'There is no field "code"'],
    ['['.repeat(10_000), 'not a story template'],
  ])('that is none is refused in words: %#', (text, message) => {
    expect(messages(text).join(' ')).toContain(message);
  });

  it('is told what is wrong with its template.json at the line where it stands', () => {
    const text = JSON.stringify({ ...template.manifest, title: 3, audiance: 'x' }, null, 2);
    const faults = (written: string) => {
      const read = templateFromFolder({ 'template.json': written });
      return 'faults' in read ? read.faults.map(({ line, message }) => [line, message]) : [];
    };
    expect(faults(text)).toEqual([
      [4, expect.stringContaining('"title" is missing')],
      [21, 'There is no field "audiance". Did you mean "audience"?'],
    ]);
    expect(faults(text.replace('"title": 3,', '"title": "T"'))).toEqual([
      [5, 'The file cannot be read from here on. A comma is missing before this.'],
    ]);
  });

  it('needs its template.json', () => {
    expect(templateFromFolder({ 'paper.md.hbs': 'x' })).toMatchObject({
      faults: [{ file: 'template.json' }],
    });
  });
});
