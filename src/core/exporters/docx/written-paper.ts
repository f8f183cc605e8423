import type { Parts } from '../office/zip-parts.ts';
import type { Gathered } from './paper-context.ts';

/** A paper as the library wrote it, before it is mended. */
export interface WrittenPaper {
  parts: Parts;
  gathered: Gathered;
  /** Paths of our charts, in the order they were drawn. */
  charts: string[];
  /** Tables of the company's file that stand before ours. */
  tablesBefore: number;
  /** Sentences for the person who exports. */
  remarks: string[];
}
