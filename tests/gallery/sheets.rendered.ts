import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, extname, join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { built } from '../rendered/built.ts';
import { cases } from '../rendered/cases.ts';
import { asPng, contactSheet } from '../rendered/contact-sheet.ts';
import { asPdfs, leftOut, pagePictures } from '../rendered/render.ts';

const missing = leftOut();
if (missing !== null) process.stdout.write(`${missing}\n`);

const sheets = resolve(import.meta.dirname, '../../out/gallery');

/** A page is seen as a whole, and a title on it can be read. */
const DOTS_PER_INCH = 48;

const COLUMNS = 4;

/** Writes a sheet of every document of every case. Returns their names. */
const gallery = (): string[] => {
  const work = mkdtempSync(join(tmpdir(), 'casewright-gallery-'));
  try {
    const files = Object.entries(cases).flatMap(([name, content]) => built(name, content(), work));
    mkdirSync(sheets, { recursive: true });
    return asPdfs(files, work).map((pdf) => {
      const name = basename(pdf, extname(pdf));
      const sheet = contactSheet([...pagePictures(pdf, DOTS_PER_INCH)], COLUMNS);
      writeFileSync(join(sheets, `${name}.png`), asPng(sheet));
      return name;
    });
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
};

describe.skipIf(missing !== null)('the gallery', () => {
  it('shows every document of every case that says something', () => {
    const names = gallery();
    process.stdout.write(`${names.length} sheets lie in ${sheets}.\n`);
    expect(names).toContain('example - deck');
    expect(names.some((name) => name.startsWith('title-only'))).toBe(false);
  }, 600_000);
});
