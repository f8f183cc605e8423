import type { StoryDocument } from '../document/index.ts';
import { docx } from './docx/index.ts';
import type { Exporter } from './exporter.ts';
import { markdown } from './markdown/index.ts';
import { pptx } from './pptx/index.ts';

export type { ExportedFile, Exporter } from './exporter.ts';
export { ExportRefusal } from './exporter.ts';

export const exporters: readonly Exporter[] = [docx, pptx, markdown];

/** The formats that can draw a document of this kind. */
export const exportersFor = (kind: StoryDocument['kind']): Exporter[] =>
  exporters.filter(({ draws }) => draws.includes(kind));
