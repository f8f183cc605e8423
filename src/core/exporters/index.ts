import type { StoryDocument } from '../document/index.ts';
import type { Exporter } from './exporter.ts';

export { ExportRefusal } from './exporter.ts';

/** A format as a person chooses it. */
export interface Format {
  id: string;
  /** How documents are drawn that it can write, and the file within a sentence. */
  draws: Partial<Record<StoryDocument['kind'], { named: string }>>;
  /** What a person gets. */
  hint: string;
  /** Its files, where several kinds are spoken of. */
  files: string;
  /** Whether figures and edition travel in a part of the file that no page shows. */
  hasHiddenPart: boolean;
  /** Chosen until a person says otherwise, for documents that are. */
  isUsual: boolean;
  /** A text to compare, and no file to hand over. */
  isText: boolean;
}

const known = {
  pptx: {
    draws: { deck: { named: 'the deck' } },
    hint: 'PowerPoint: charts stay editable, speaker notes',
    files: 'PowerPoint file',
    hasHiddenPart: true,
    isUsual: true,
    isText: false,
  },
  docx: {
    draws: { paper: { named: 'the paper' } },
    hint: 'Word: headings and tables you can edit',
    files: 'Word file',
    hasHiddenPart: true,
    isUsual: true,
    isText: false,
  },
  md: {
    draws: {
      deck: { named: 'the deck as text' },
      paper: { named: 'the paper as text' },
    },
    hint: 'Markdown, to read differences',
    files: 'text files',
    hasHiddenPart: false,
    isUsual: false,
    isText: true,
  },
} satisfies Record<string, Omit<Format, 'id'>>;

export type FormatId = keyof typeof known;

export const formats: readonly (Format & { id: FormatId })[] = (Object.keys(known) as FormatId[]).map(
  (id) => ({ id, ...known[id] }),
);

/** What writes a format is large, and loaded when a file is wanted. */
export const exporters: Record<FormatId, () => Promise<Exporter>> = {
  pptx: async () => (await import('./pptx/index.ts')).pptx,
  docx: async () => (await import('./docx/index.ts')).docx,
  md: async () => (await import('./markdown/index.ts')).markdown,
};
