import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { companyDecks } from '../core/exporters/pptx/company-decks.ts';
import { built } from './built.ts';
import { cases } from './cases.ts';
import { inWords, judged } from './judges/index.ts';
import { tooPale } from './package/coloured-text.ts';
import { textsOfDeck } from './package/deck-contrast.ts';
import { leftOut, renderedDocuments } from './render.ts';

const missing = leftOut();
if (missing !== null) process.stdout.write(`${missing}\n`);

/** One that needs a panel always; every file of ours in the matrix, which takes a minute each. */
const chosen =
  process.env['CASEWRIGHT_MATRIX'] === '1' ? Object.keys(companyDecks) : ['a gradient from dark to light'];

const work = mkdtempSync(join(tmpdir(), 'casewright-company-'));

afterAll(() => {
  rmSync(work, { recursive: true, force: true });
});

describe.skipIf(missing !== null)('the example’s deck on a company’s file, as it is seen', () => {
  it.each(chosen)('has words that are read, and none at the edge, with %s', (name) => {
    const base = join(work, `${chosen.indexOf(name)}.pptx`);
    writeFileSync(base, companyDecks[name]?.make().bytes() ?? new Uint8Array());
    const decks = built(`base ${chosen.indexOf(name)}`, cases['example']?.(), work, base).filter((path) =>
      path.endsWith(' - deck.pptx'),
    );
    const found = [...renderedDocuments(decks, work)].flatMap(([path, document]) => [
      ...judged(document)
        .filter(({ judge }) => judge === 'legibility' || judge === 'edges')
        .map(inWords),
      ...tooPale(textsOfDeck(new Uint8Array(readFileSync(path)))),
    ]);
    expect(decks).toHaveLength(1);
    expect(found).toEqual([]);
  });
});
