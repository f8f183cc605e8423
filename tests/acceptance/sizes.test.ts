import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';

const app = resolve(import.meta.dirname, '../../dist/app');
const read = (name: string): string => readFileSync(join(app, 'assets', name), 'utf8');

const namesIn = (text: string, pattern: RegExp): string[] => [
  ...new Set([...text.matchAll(pattern)].map((match) => match[1] ?? '')),
];
const loadedWith = (name: string): string[] => namesIn(read(name), /(?:from|import)"\.\/([^"]+\.js)"/gu);
const loadedLater = (name: string): string[] =>
  namesIn(read(name), /import\([`"']\.\/([^`"']+\.js)[`"']\)/gu);

/** A script with everything that it cannot start without. */
const closure = (names: readonly string[], known: ReadonlySet<string> = new Set()): Set<string> =>
  names.reduce<Set<string>>(
    (sofar, name) => (sofar.has(name) ? sofar : closure(loadedWith(name), new Set([...sofar, name]))),
    new Set(known),
  );

const kibibytes = (names: Iterable<string>): number =>
  [...names].reduce((sum, name) => sum + gzipSync(read(name), { level: 9 }).length, 0) / 1024;

const entries = namesIn(readFileSync(join(app, 'index.html'), 'utf8'), /src="\.\/assets\/([^"]+\.js)"/gu);
const home = closure(entries);
const caseScreens = [...home].flatMap(loadedLater).find((name) => name.startsWith('case-screens')) ?? '';
const step = closure([caseScreens], home);

describe('What the browser loads', () => {
  it('shows the home screen with at most 100 KiB of gzipped script', () => {
    expect(entries.length).toBeGreaterThan(0);
    expect(kibibytes(home)).toBeGreaterThan(50);
    expect(kibibytes(home)).toBeLessThanOrEqual(100);
  });

  it('shows any step with at most 210 KiB', () => {
    const forms = loadedLater(caseScreens);
    expect(forms.length).toBeGreaterThan(0);
    const heaviest = Math.max(...forms.map((form) => kibibytes(closure([form], step))));
    expect(heaviest).toBeGreaterThan(kibibytes(home));
    expect(heaviest).toBeLessThanOrEqual(210);
  });
});
