import type { Exporter } from '../exporter.ts';
import { checkedFile } from '../office/self-check.ts';
import { unzippedParts, zippedParts } from '../office/zip-parts.ts';
import {
  addCustomPart,
  change,
  mendCharts,
  setLanguage,
  setTimes,
  withSteadyIds,
  withSteadyNames,
  withTableAlternatives,
} from './mended-package.ts';
import { ownDocument } from './own-document.ts';

/** Papers as Word documents: real styles, lists, captions, notes and native charts. */
export const docx: Exporter = {
  id: 'docx',
  extension: 'docx',
  mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  draws: ['paper'],
  write: async (document, { createdAt }) => {
    if (document.kind !== 'paper') throw new Error(`Word draws papers, not ${document.kind}s`);
    const { bytes, gathered } = await ownDocument(document);
    const parts = unzippedParts(bytes);
    mendCharts(
      parts,
      gathered,
      gathered.charts.map((_, index) => `word/charts/chart${index + 1}.xml`),
    );
    change(parts, 'word/document.xml', (xml) => withSteadyIds(withTableAlternatives(xml, gathered.tables)));
    withSteadyNames(parts);
    setTimes(parts, createdAt);
    setLanguage(parts, document.language);
    addCustomPart(parts, document);
    return { bytes: checkedFile(zippedParts(parts), document), remarks: [] };
  },
};
