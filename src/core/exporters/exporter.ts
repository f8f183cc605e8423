import type { StoryDocument } from '../document/index.ts';

export interface ExportOptions {
  /** The company's file whose masters, styles and theme are used; ours when absent. Bytes as they were read. */
  base: Uint8Array | null;
  /** Written as the file's creation time; the caller's clock, as `2027-01-12T09:30:00Z`. */
  createdAt: string;
  /** Told before the file is read again and checked. */
  onChecking?: () => void;
}

/** How far the writing of files has come, for whoever waits for it. */
export type ExportStage =
  | { doing: 'telling' }
  | { doing: 'writing' | 'checking'; kind: StoryDocument['kind']; format: string };

/** What was written, and what the person should know about it. */
export interface ExportedFile {
  bytes: Uint8Array;
  /** Sentences for the person: a layout that the base file lacks, text that had to be set smaller. */
  remarks: string[];
}

/** Refused for a reason the person can act on: the base file is encrypted, holds macros, is no Office file. */
export class ExportRefusal extends Error {
  override name = 'ExportRefusal';
}

/** A file format. It draws what the document says and decides no wording. */
export interface Exporter {
  id: string;
  extension: string;
  mediaType: string;
  write: (document: StoryDocument, options: ExportOptions) => Promise<ExportedFile>;
}
