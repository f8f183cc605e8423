import { useEffect, useRef, useState } from 'react';
import type { StoryTemplate } from '../../core/narrative/story-template.ts';
import type { BusinessCase } from '../../core/business-case/schema/index.ts';
import type { ComposeReply, ComposedDocument } from '../../workers/messages.ts';
import { shippedTemplate } from './shipped-templates.ts';
import { type StoryWorker, createStoryWorker } from './story-worker.ts';

export interface Story {
  documents: ComposedDocument[];
  failure: string | null;
  /** From the edit to the answer, for whoever measures. */
  milliseconds: number;
}

export const templateId = 'board-investment';

/** The day in the person's own calendar, as YYYY-MM-DD. */
export const localDay = (now: Date): string =>
  [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');

/** The story of the case as it is, composed in a worker after each change; the newest answer wins. */
export const useStory = (businessCase: BusinessCase, documents: readonly string[]): Story | null => {
  const [story, setStory] = useState<Story | null>(null);
  const [template, setTemplate] = useState<StoryTemplate | null>(null);
  const worker = useRef<StoryWorker | null>(null);
  const wanted = documents.join(',');

  useEffect(() => {
    const take = (reply: ComposeReply): void =>
      setStory((old) =>
        'failure' in reply
          ? { documents: old?.documents ?? [], failure: reply.failure, milliseconds: 0 }
          : { documents: reply.documents, failure: null, milliseconds: reply.milliseconds },
      );
    const started = createStoryWorker(take);
    worker.current = started;
    return () => started.stop();
  }, []);

  useEffect(() => {
    let isCurrent = true;
    void shippedTemplate(templateId).then((loaded) => {
      if (isCurrent) setTemplate(loaded);
    });
    return () => {
      isCurrent = false;
    };
  }, []);

  useEffect(() => {
    if (template === null) return;
    worker.current?.ask({
      businessCase,
      template,
      documents: wanted.split(','),
      today: localDay(new Date()),
    });
  }, [businessCase, template, wanted]);

  return story;
};
