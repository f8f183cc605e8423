import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { unzipped } from '../../src/core/files/zip.ts';
import { fontsToRender } from '../scripts/fonts-to-render.mjs';
import { type DeckPackage, deckPackage, type SlidePackage } from './package/deck.ts';
import { type PaperPackage, paperPackage } from './package/paper.ts';
import { axesOf, textsOf } from './package/texts.ts';
import { bandsOf, hardestColours, type Pixels, pixelsOf } from './pixels.ts';
import type { Box, Page, RenderedDocument } from './rendered-document.ts';
import { type BoxedPage, wordBoxes } from './word-boxes.ts';

const tools = ['soffice', 'pdftoppm', 'pdftotext', 'fc-match'];

const answers = (tool: string): boolean => spawnSync('sh', ['-c', `command -v ${tool}`]).status === 0;

/** Says what is left out on a machine that cannot draw pages; null where nothing is. */
export const leftOut = (): string | null => {
  const missing = tools.filter((tool) => !answers(tool));
  return missing.length === 0
    ? null
    : `Pages are not looked at here: ${missing.join(', ')} missing (LibreOffice, poppler-utils and fontconfig have them).`;
};

/** Nine points have strokes of two pixels at this. */
const DOTS_PER_INCH = 150;

/** Points: paragraphs of one thing are closer, what is further apart could stand on two pages. */
const GAP = 14;

const run = (file: string, args: readonly string[], env: NodeJS.ProcessEnv = process.env): Buffer =>
  execFileSync(file, args, {
    env,
    maxBuffer: 2 ** 30,
    stdio: ['ignore', 'pipe', 'ignore'],
    timeout: 300_000,
  });

/**
 * Turns Word and PowerPoint files into PDFs of the same name, all in one run. Returns where they lie. Fonts are those
 * that the files name, or the machine's own, as for a reader who lacks them.
 */
export const asPdfs = (files: readonly string[], work: string, areFontsThere = true): string[] => {
  const env = areFontsThere ? fontsToRender(join(work, 'fonts')) : process.env;
  const profile = `-env:UserInstallation=file://${join(work, 'profile')}`;
  run('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', work, ...files], env);
  return files.map((file) => join(work, `${basename(file, extname(file))}.pdf`));
};

const bodyOfPaper = ({ width, height }: BoxedPage, { margins }: PaperPackage): Box => ({
  left: margins.left - 1,
  right: width - margins.right + 1,
  top: margins.top - 1,
  bottom: height - margins.bottom + 1,
});

/**
 * Under a title that is as wide as a slide; beside one that is not. Furniture may stand at the head of a slide or at its
 * side: only what stands low ends the body.
 */
const bodyOfSlide = ({ width, height }: BoxedPage, slide: SlidePackage | undefined): Box => {
  const feet = slide?.furniture.filter(({ top }) => top > height * 0.7) ?? [];
  const { left, right } = slide?.across ?? { left: 0, right: width };
  const title = slide?.title ?? { left: 0, top: 0, right: width, bottom: 0 };
  return {
    left: Math.min(left, right),
    right: Math.max(left, right),
    top: title.right - title.left > width / 2 ? title.bottom : title.top,
    bottom: Math.min(height * 0.96, ...feet.map(({ top }) => top)),
  };
};

const seen = (boxed: BoxedPage, number: number, body: Box, pieces: readonly Box[], pixels: Pixels): Page => ({
  number,
  width: boxed.width,
  height: boxed.height,
  words: boxed.words.map((word) => ({
    ...word,
    colours: /[\p{L}\p{N}]/u.test(word.text) ? hardestColours(pixels, word) : null,
  })),
  body,
  bands: bandsOf(pixels, body, GAP),
  pieces,
});

/** The pages of a PDF as pictures, one after the other: a deck of thirty would be 200 MB. */
export function* pagePictures(pdf: string, dotsPerInch: number): Generator<Pixels> {
  const folder = mkdtempSync(`${pdf}-`);
  try {
    run('pdftoppm', ['-r', `${dotsPerInch}`, pdf, join(folder, 'page')]);
    for (const name of readdirSync(folder).toSorted())
      yield pixelsOf(new Uint8Array(readFileSync(join(folder, name))), dotsPerInch);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** A document as its reader sees it: the file, and the PDF that was made of it. */
export const renderedDocument = (file: string, pdf: string): RenderedDocument => {
  const bytes = new Uint8Array(readFileSync(file));
  const parts = unzipped(bytes);
  const boxed = wordBoxes(run('pdftotext', ['-bbox-layout', pdf, '-']).toString('utf8'));
  const read: ({ kind: 'deck' } & DeckPackage) | ({ kind: 'paper' } & PaperPackage) = parts.has(
    'word/document.xml',
  )
    ? { kind: 'paper', ...paperPackage(parts) }
    : { kind: 'deck', ...deckPackage(bytes) };
  const pages = Array.from(pagePictures(pdf, DOTS_PER_INCH), (pixels, index) => {
    const page = boxed[index];
    if (page === undefined) throw new Error(`Page ${index + 1} of ${pdf} has a picture and no text.`);
    const slide = read.kind === 'deck' ? read.slides[index] : undefined;
    const body = read.kind === 'deck' ? bodyOfSlide(page, slide) : bodyOfPaper(page, read);
    return seen(page, index + 1, body, slide?.pieces ?? [], pixels);
  });
  return {
    kind: read.kind,
    pages,
    paragraphs: read.kind === 'paper' ? read.paragraphs : [],
    texts: textsOf(parts),
    axes: axesOf(parts),
    emptyPlaces: read.emptyPlaces,
  };
};

/** Documents by their files, all drawn in one run. The folder `work` keeps the PDFs. */
export const renderedDocuments = (
  files: readonly string[],
  work: string,
  areFontsThere = true,
): Map<string, RenderedDocument> => {
  mkdirSync(work, { recursive: true });
  const pdfs = asPdfs(files, work, areFontsThere);
  return new Map(files.map((file, index) => [file, renderedDocument(file, pdfs[index] ?? '')]));
};
