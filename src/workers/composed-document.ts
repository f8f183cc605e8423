import type { StoryDocument } from '../core/document/index.ts';
import type { LaidOutDeck } from '../core/layout/index.ts';
import type { LeftOut } from '../core/template-language/compose/compose-story.ts';

/** What a template got wrong, as plain data: an error does not travel between threads. */
export interface FaultMessage {
  file: string;
  line: number;
  column: number;
  message: string;
}

export interface ComposedDocument {
  document: StoryDocument;
  /** For a deck, where everything stands. */
  deck: LaidOutDeck | null;
  left: LeftOut[];
  faults: FaultMessage[];
}
