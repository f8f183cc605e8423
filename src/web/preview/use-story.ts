import { localDay } from '../../core/data/local-day.ts';
import {
  createContext,
  startTransition,
  useCallback,
  useContext,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import type { BusinessCase } from '../../core/business-case/schema/index.ts';
import type { ComposedDocument } from '../../workers/composed-document.ts';
import type { OfferedDocument } from '../../workers/messages.ts';
import { languageOfCase } from '../store/language-of-case.ts';
import { templateInUse } from '../store/template-of-case.ts';
import { type TriedTemplate, appStore, useAppStore } from '../store/app-store.ts';
import type { LoadedTemplate } from './shipped-templates.ts';
import type { StoryReply, StoryWorker } from './story-worker.ts';

export interface Story {
  /** The template that it was asked of: one of ours by its id, or one from a file. */
  of: string | TriedTemplate;
  /** Those that were asked for, each as it was last. */
  documents: ComposedDocument[];
  /** All that the template makes of the case. */
  offered: OfferedDocument[];
  failure: string | null;
  /** Whether the newest state of the case is not composed yet, after a moment in which it should have been. */
  isLate: boolean;
  /** From the edit to the answer, for whoever measures. */
  milliseconds: number;
}

/** The id of a document. The one in front is composed first, deck and paper when nobody types. */
export type Shown = string;

const documents: readonly Shown[] = ['deck', 'paper'];
/** Longer than between two keys of somebody who types. */
const pause = 500;

interface Asked {
  businessCase: BusinessCase;
  template: LoadedTemplate;
  front: Shown;
  /** Asks for the other documents when nobody types. */
  rest: ReturnType<typeof setTimeout>;
}

/** A document as it was last composed. */
export const composedOf = ({ documents: composed }: Story, id: string): ComposedDocument | undefined =>
  composed.find(({ document }) => document.id === id);

/** What came now, and of what did not come what was there. */
const merged = (last: Story | null, reply: StoryReply, of: Story['of']): Story => {
  // Nothing of what one template made stands beside what another makes.
  const old = last?.of === of ? last : null;
  const before = old?.documents ?? [];
  if ('failure' in reply)
    return {
      of,
      documents: before,
      offered: old?.offered ?? [],
      failure: reply.failure,
      isLate: false,
      milliseconds: 0,
    };
  const ids = reply.documents.map(({ document }) => document.id);
  return {
    of,
    documents: [
      ...reply.documents,
      ...before.filter(
        ({ document: { id } }) => !ids.includes(id) && reply.offered.some((offered) => offered.id === id),
      ),
    ],
    offered: reply.offered,
    failure: null,
    isLate: false,
    milliseconds: reply.milliseconds,
  };
};

/** The document in front: the one that is wanted, or where the template makes none such, its first deck, else its first. */
export const frontOf = (story: Story | null, wanted: Shown): Shown => {
  const offered = story?.offered ?? [];
  if (offered.some(({ id }) => id === wanted)) return wanted;
  return (offered.find(({ drawnAs }) => drawnAs === 'deck') ?? offered[0])?.id ?? wanted;
};

/** The story of the open case as it is, composed in a worker after each change; the newest answer wins. */
export const useComposedStory = (chosen: Shown): Story | null => {
  const [last, setLast] = useState<Story | null>(null);
  const [loaded, setLoaded] = useState<(LoadedTemplate & { of: Story['of'] }) | null>(null);
  const of = useAppStore(templateInUse);
  const story = last?.of === of ? last : null;
  const template = loaded?.of === of ? loaded : null;
  const front = frontOf(story, chosen);
  const worker = useRef<StoryWorker | null>(null);
  const wanted = useRef<{ of: Story['of']; template: LoadedTemplate | null; front: Shown }>({
    of,
    template,
    front,
  });
  const asked = useRef<Asked | null>(null);

  /** Asks for the story of the open case as it is now, where that was not asked for already. */
  const follow = useCallback((): void => {
    const businessCase = appStore.getState().history?.businessCase;
    const { template: told, front: first } = wanted.current;
    const last = asked.current;
    if (worker.current === null || told === null || businessCase === undefined) return;
    if (last?.businessCase === businessCase && last.template === told && last.front === first) return;
    clearTimeout(last?.rest);
    const wish = {
      businessCase,
      template: told.template,
      bases: told.bases,
      today: localDay(new Date()),
    };
    worker.current.ask({ ...wish, documents: [first] });
    const others = documents.filter((name) => name !== first);
    const rest = setTimeout(() => worker.current?.ask({ ...wish, documents: others }), pause);
    asked.current = { businessCase, template: told, front: first, rest };
  }, []);

  // The worker has the case before the screen is drawn anew: it composes meanwhile.
  useLayoutEffect(() => {
    const stop = appStore.subscribe(follow);
    return () => {
      stop();
      clearTimeout(asked.current?.rest);
      asked.current = null;
    };
  }, [follow]);

  useEffect(() => {
    let isCurrent = true;
    let started: StoryWorker | null = null;
    void import('./story-worker.ts').then(({ createStoryWorker }) => {
      if (!isCurrent) return;
      // Typing comes first: the slides are drawn in pieces between the keys.
      started = createStoryWorker(
        (reply, wish) => {
          const now = wanted.current;
          // What came of a template that was changed since comes too late.
          if (wish.template === now.template?.template)
            startTransition(() => setLast((old) => merged(old, reply, now.of)));
        },
        undefined,
        () => setLast((old) => old && { ...old, isLate: true }),
      );
      worker.current = started;
      follow();
    });
    return () => {
      isCurrent = false;
      worker.current = null;
      started?.stop();
    };
  }, [follow]);

  const language = useAppStore(languageOfCase);
  useEffect(() => {
    let isCurrent = true;
    // The list of what there is comes with the first text of it.
    void import('./shipped-templates.ts')
      .then(({ templateNow }) => templateNow(of, language))
      .then((found) => {
        if (isCurrent) setLoaded({ ...found, of });
      });
    return () => {
      isCurrent = false;
    };
  }, [of, language]);

  useEffect(() => {
    wanted.current = { of, template, front };
    follow();
  }, [of, template, front, follow]);

  return story;
};

/** Composed once for all screens of a case, so that the worker stays warm from step to step. */
export const StoryOfCase = createContext<{
  story: Story | null;
  front: Shown;
  bringToFront: (document: Shown) => void;
}>({ story: null, front: 'deck', bringToFront: () => {} });

export const useStory = (): Story | null => useContext(StoryOfCase).story;

/** Which document is looked at; it stays from step to step. */
export const useFront = (): [Shown, (document: Shown) => void] => {
  const { front, bringToFront } = useContext(StoryOfCase);
  return [front, bringToFront];
};
