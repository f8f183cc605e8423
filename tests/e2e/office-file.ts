import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import type { Download } from 'playwright-core';
import { expect } from 'vitest';

/** The bytes of a file that the browser has saved. */
export const saved = async (download: Download): Promise<Buffer> => {
  const folder = await mkdtemp(join(tmpdir(), 'casewright-'));
  const path = join(folder, 'file');
  await download.saveAs(path);
  const bytes = await readFile(path);
  await rm(folder, { recursive: true });
  return bytes;
};

/** All words of an Office file that the browser has saved, its runs joined as a reader sees them. */
export const wordsOf = async (download: Download): Promise<string> => {
  const bytes = await saved(download);
  expect(bytes.subarray(0, 2).toString(), `${download.suggestedFilename()} is a zip`).toBe('PK');
  const parts = unzipSync(bytes, { filter: ({ name }) => name.endsWith('.xml') });
  return Object.values(parts)
    .map((part) => new TextDecoder().decode(part))
    .flatMap((xml) => xml.split(/<\/(?:a|w):p>/u))
    .map((paragraph) =>
      [...paragraph.matchAll(/<(?:a|w):t[^>]*>([^<]*)</gu)].map(([, text]) => text).join(''),
    )
    .join('\n');
};
