import { type MouseEvent, type ReactNode, Suspense, lazy, useState } from 'react';
import type { StoryDocument } from '../../../core/document/index.ts';
import styles from '../preview.module.css';
import { type WordsAsked, WordsOpener, wordsPressed } from './words-asked.ts';

/** What it takes to word something otherwise comes when somebody wants to. */
const WordsDialog = lazy(async () => {
  const { WordsDialog: Words } = await import('./words-dialog.tsx');
  return { default: Words };
});

/** Words can be pressed wherever they stand in it; by keyboard the line below them leads to each. */
export const WithWords = ({
  documents,
  children,
}: {
  documents: readonly StoryDocument[];
  children: ReactNode;
}) => {
  const [asked, setAsked] = useState<WordsAsked | null>(null);
  const press = ({ target }: MouseEvent): void => {
    const pressed = target instanceof Element ? wordsPressed(target, documents) : null;
    if (pressed !== null) setAsked(pressed);
  };
  return (
    <WordsOpener value={setAsked}>
      <div className={styles['pane']} role="presentation" onClick={press}>
        {children}
      </div>
      {asked !== null && (
        <Suspense fallback={null}>
          <WordsDialog asked={asked} onClose={() => setAsked(null)} />
        </Suspense>
      )}
    </WordsOpener>
  );
};
