import type { BusinessCase } from '../core/business-case/schema/index.ts';
import type { LaidOutDeck } from '../core/layout/index.ts';
import type { StoryDocument } from '../core/document/index.ts';
import type { LeftOut } from '../core/narrative/compose-story.ts';
import type { StoryTemplate } from '../core/narrative/story-template.ts';
import type { ComposedChange } from './story-changes.ts';

/** What a template got wrong, as plain data: an error does not travel between threads. */
export interface FaultMessage {
  file: string;
  line: number;
  column: number;
  message: string;
}

export interface ComposeRequest {
  id: number;
  businessCase: BusinessCase;
  template: StoryTemplate;
  documents: string[];
  /** The day of the edition, as YYYY-MM-DD. */
  today: string;
}

export interface ComposedDocument {
  document: StoryDocument;
  /** For a deck, where everything stands. */
  deck: LaidOutDeck | null;
  left: LeftOut[];
  faults: FaultMessage[];
}

export type ComposeReply =
  | {
      id: number;
      /** Each against what this worker sent of it before. */
      documents: ComposedChange[];
      milliseconds: number;
    }
  | { id: number; failure: string };

export interface ExportRequest {
  id: number;
  businessCase: BusinessCase;
  template: StoryTemplate;
  files: { document: string; format: 'docx' | 'pptx' | 'md' }[];
  base: Uint8Array | null;
  today: string;
  createdAt: string;
}

export interface ExportedFileMessage {
  name: string;
  mediaType: string;
  bytes: Uint8Array;
  remarks: string[];
}

export type ExportReply =
  | { id: number; files: ExportedFileMessage[]; faults: FaultMessage[]; left: LeftOut[] }
  | { id: number; failure: string };
