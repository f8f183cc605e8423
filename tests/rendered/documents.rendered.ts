import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, extname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { built } from './built.ts';
import { cases } from './cases.ts';
import { inWords, judged, judges } from './judges/index.ts';
import { knownFindings } from './known-findings.ts';
import { tooPale } from './package/coloured-text.ts';
import { textsOfDeck } from './package/deck-contrast.ts';
import { textsOfPaper } from './package/paper-contrast.ts';
import { leftOut, renderedDocuments } from './render.ts';

const missing = leftOut();
if (missing !== null) process.stdout.write(`${missing}\n`);

/** The example in both languages always; cases at the ends of what is entered in the matrix. */
const chosen = process.env['CASEWRIGHT_MATRIX'] === '1' ? Object.keys(cases) : ['example', 'german'];

/** As many pages as a reader of each document gives it time for; the paper has its appendices beside. */
const pagesAtMost: Readonly<Record<string, number>> = { summary: 2, brief: 1, story: 1, 'pilot-report': 4 };

const kindOf = (name: string): string => / - ([a-z-]+)/u.exec(name)?.[1] ?? '';

const work = mkdtempSync(join(tmpdir(), 'casewright-rendered-'));

afterAll(() => {
  rmSync(work, { recursive: true, force: true });
});

/** Colours are judged in the file too: LibreOffice may draw a ground otherwise than Office does. */
const paleIn = (path: string): string[] => {
  const bytes = new Uint8Array(readFileSync(path));
  return tooPale(path.endsWith('.docx') ? textsOfPaper(bytes) : textsOfDeck(bytes));
};

const files = missing === null ? chosen.flatMap((name) => built(name, cases[name]?.(), work)) : [];
const documents = [...renderedDocuments(files, work)].map(([path, document]) => ({
  name: basename(path, extname(path)),
  path,
  document,
}));

describe.skipIf(missing !== null)('the pages of our documents, as they are seen', () => {
  it('are of every case that says something', () => {
    const told = chosen.filter((name) =>
      documents.some((document) => document.name.startsWith(`${name} - `)),
    );
    expect(chosen.filter((name) => !told.includes(name))).toEqual(
      chosen.filter((name) => name === 'title-only'),
    );
  });

  it.each(documents)('$name has no finding that is not known', ({ name, document }) => {
    const found = judged(document);
    const beyond = judges.flatMap(({ id }) => {
      const own = found.filter(({ judge }) => judge === id);
      return own.length > (knownFindings[name]?.[id] ?? 0) ? own.map(inWords) : [];
    });
    expect(beyond).toEqual([]);
  });

  it.each(documents.filter(({ name }) => kindOf(name) in pagesAtMost))(
    '$name has the pages that its reader has time for',
    ({ name, document }) => {
      expect(document.pages.length).toBeLessThanOrEqual(pagesAtMost[kindOf(name)] ?? 0);
    },
  );

  it.each(documents)('$name puts under each text a colour that lets it be read', ({ path }) => {
    expect(paleIn(path)).toEqual([]);
  });
});
