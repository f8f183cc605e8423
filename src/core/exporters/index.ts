import type { StoryDocument } from '../document/index.ts';
import type { Exporter } from './exporter.ts';

export { ExportRefusal } from './exporter.ts';

/** A format as a person chooses it. What writes it is large, and loaded when a file is wanted. */
export interface Format {
  id: Exporter['id'];
  /** The kinds of document it can draw. */
  draws: readonly StoryDocument['kind'][];
  /** What a person gets, by kind of document. */
  hint: string;
  load: () => Promise<Exporter>;
}

export const formats: readonly Format[] = [
  {
    id: 'pptx',
    draws: ['deck'],
    hint: 'PowerPoint: charts stay editable, speaker notes',
    load: async () => (await import('./pptx/index.ts')).pptx,
  },
  {
    id: 'docx',
    draws: ['paper'],
    hint: 'Word: headings and tables you can edit',
    load: async () => (await import('./docx/index.ts')).docx,
  },
  {
    id: 'md',
    draws: ['paper', 'deck'],
    hint: 'Markdown: plain text, to read differences',
    load: async () => (await import('./markdown/index.ts')).markdown,
  },
];
