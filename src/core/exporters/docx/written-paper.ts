import type { Parts } from '../office/zip-parts.ts';
import type { Gathered } from './paper-context.ts';

/** A paper as the library wrote it, before it is mended. */
export interface WrittenPaper {
  parts: Parts;
  gathered: Gathered;
  /** Paths of our charts, in the order they were drawn. */
  charts: string[];
  /** What is said of each table, in the order of the text; null for one of the company's file. */
  tables: (Gathered['tables'][number] | null)[];
  /** Sentences for the person who exports. */
  remarks: string[];
}
