import { useEffect, useRef, useState } from 'react';
import type { BusinessCase } from '../../../core/business-case/schema/index.ts';
import { localDay } from '../../../core/data/local-day.ts';
import type { Run } from '../../../core/document/index.ts';
import { linesWith } from '../../../core/story/wording/tried-wording.ts';
import type { Wordable, WordedDocument } from '../../../core/story/wording/wording.ts';
import type { StoryTemplate } from '../../../core/template-language/source/story-template.ts';
import { type StoryReply, type StoryWorker, createStoryWorker } from '../story-worker.ts';

/**
 * The lines that words would stand in, were they those of the case: told beside the screen, so that typing waits for
 * nothing and words without an end are stopped. Null until they are told.
 */
export const useTriedLines = (
  businessCase: BusinessCase,
  document: WordedDocument,
  what: Wordable,
  template: StoryTemplate | null,
): (readonly Run[])[] | null => {
  const [told, setTold] = useState<StoryReply | null>(null);
  const worker = useRef<StoryWorker | null>(null);
  useEffect(() => {
    const started = createStoryWorker(setTold);
    worker.current = started;
    return () => started.stop();
  }, []);
  useEffect(() => {
    if (template === null) return;
    const today = localDay(new Date());
    worker.current?.ask({ businessCase, template, documents: [document.told], today });
  }, [businessCase, document, template]);
  if (template === null || told === null || 'failure' in told) return null;
  return told.documents.flatMap((composed) => linesWith(composed.document, what));
};
