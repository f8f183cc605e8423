import { Suspense, lazy, useEffect } from 'react';
import { useStory } from './use-story.ts';

const load = async () => import('./story-pane.tsx');

/** What draws slides and pages comes while the first story is being composed. */
const StoryPane = lazy(async () => ({ default: (await load()).StoryPane }));

const Awaited = () => <p role="status">Setting the slides …</p>;

/** What the board will see: the slide and the part of the paper that this step feeds. */
export const PreviewPane = ({ shows }: { shows: readonly string[] }) => {
  const story = useStory();
  useEffect(() => void load(), []);
  return story === null ? (
    <Awaited />
  ) : (
    <Suspense fallback={<Awaited />}>
      <StoryPane shows={shows} story={story} />
    </Suspense>
  );
};
