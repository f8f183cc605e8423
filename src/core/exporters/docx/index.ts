import type { Exporter } from '../exporter.ts';
import { checkedFile } from '../office/self-check.ts';
import { zippedParts } from '../office/zip-parts.ts';
import { baseDocument } from './base-document.ts';
import {
  addCustomPart,
  mendCharts,
  setLanguage,
  setTimes,
  withSteadyIds,
  withDirections,
  withSteadyNames,
  withTableAlternatives,
} from './mended-package.ts';
import { ownDocument } from './own-document.ts';
import { change } from './package-edits.ts';

/** Papers as Word documents: real styles, lists, captions, notes and native charts. */
export const docx: Exporter = {
  id: 'docx',
  extension: 'docx',
  mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  write: async (document, { base, createdAt, onChecking }) => {
    if (document.kind !== 'paper') throw new Error(`Word draws papers, not ${document.kind}s`);
    const written = await (base === null ? ownDocument(document) : baseDocument(document, base));
    const { parts } = written;
    mendCharts(parts, written.gathered, written.charts);
    change(parts, 'word/document.xml', (xml) =>
      withDirections(withSteadyIds(withTableAlternatives(xml, written.tables))),
    );
    withSteadyNames(parts);
    setTimes(parts, createdAt);
    setLanguage(parts, document.language);
    addCustomPart(parts, document);
    onChecking?.();
    return { bytes: checkedFile(zippedParts(parts), document), remarks: written.remarks };
  },
};
