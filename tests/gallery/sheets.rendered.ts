import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, extname, join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { companyDecks } from '../core/exporters/pptx/company-decks.ts';
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

/** Writes a sheet of each document that is made in a folder of its own. Returns their names. */
const sheetsOf = (made: (work: string) => string[]): string[] => {
  const work = mkdtempSync(join(tmpdir(), 'casewright-gallery-'));
  try {
    mkdirSync(sheets, { recursive: true });
    return asPdfs(made(work), work).map((pdf) => {
      const name = basename(pdf, extname(pdf));
      const sheet = contactSheet([...pagePictures(pdf, DOTS_PER_INCH)], COLUMNS);
      writeFileSync(join(sheets, `${name}.png`), asPng(sheet));
      return name;
    });
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
};

/** Every document of every case. */
const gallery = (): string[] =>
  sheetsOf((work) => Object.entries(cases).flatMap(([name, content]) => built(name, content(), work)));

/** The example’s deck on each company file of ours: files of companies are theirs, and none is kept here. */
const onCompanyFiles = (): string[] =>
  sheetsOf((work) =>
    Object.entries(companyDecks).flatMap(([name, { make }], index) => {
      const base = join(work, `base-${index}.pptx`);
      writeFileSync(base, make().bytes());
      return built(`on ${name}`, cases['example']?.(), work, base).filter((path) =>
        path.endsWith(' - deck.pptx'),
      );
    }),
  );

describe.skipIf(missing !== null)('the gallery', () => {
  it('shows every document of every case that says something', () => {
    const names = gallery();
    process.stdout.write(`${names.length} sheets lie in ${sheets}.\n`);
    expect(names).toContain('example - deck');
    expect(names.some((name) => name.startsWith('title-only'))).toBe(false);
  }, 600_000);

  it('shows the deck on every company file of ours', () => {
    expect(onCompanyFiles()).toHaveLength(Object.keys(companyDecks).length);
  }, 1_800_000);
});
