import { type ReactNode, type RefObject, useEffect, useRef, useState } from 'react';
import {
  type StandingWords,
  standingWords,
  type WordedDocument,
} from '../../../core/story/wording/wording.ts';
import type { WordsSaid } from '../../../core/story/wording/words-said.ts';
import { useBusinessCase } from '../../store/app-store.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { Button } from '../../ui/index.ts';
import { type WordsAsked, sectionOfBlock } from './words-asked.ts';
import { useWordedDocument } from './use-worded-document.ts';
import { LostWords } from './lost-words.tsx';
import { WordsForm } from './words-form.tsx';
import { WordsList } from './words-list.tsx';
import styles from './words.module.css';

/** What is shown anew in the dialog is read from its title on. */
const Shown = ({ children }: { children: ReactNode }) => {
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => ref.current?.closest('dialog')?.querySelector<HTMLElement>('h2')?.focus(), []);
  return (
    <div ref={ref} className={styles['form']}>
      {children}
    </div>
  );
};

const isSome = (words: StandingWords[]): words is [StandingWords, ...StandingWords[]] => words.length > 0;

const Chosen = ({
  chosen,
  document,
  onDone,
}: {
  chosen: WordsSaid;
  document: WordedDocument;
  onDone: () => void;
}) => {
  const businessCase = useBusinessCase((whole) => whole);
  // What stood when the dialog opened: taking other words closes it.
  const [words] = useState(() => standingWords(businessCase, document, chosen));
  return isSome(words) ? (
    <WordsForm
      document={document}
      section={sectionOfBlock(chosen.block)}
      what={chosen}
      words={words}
      onDone={onDone}
    />
  ) : (
    <p>These words stand in a part that several sections use. Word it otherwise in the template.</p>
  );
};

const closeAround = (ref: RefObject<HTMLElement | null>): void => ref.current?.closest('dialog')?.close();

/** The words of a part of a document: whose they are, and how this case can have its own. */
export const WordsDialog = ({ asked, onClose }: { asked: WordsAsked; onClose: () => void }) => {
  const { part, said, pressed } = asked;
  const [chosen, setChosen] = useState(pressed);
  const document = useWordedDocument(asked.document);
  const house = useBusinessCase((businessCase) => businessCase.house?.name ?? '');
  const content = useRef<HTMLDivElement>(null);
  // Closed as a person would, the focus goes back to what opened it.
  const close = (): void => closeAround(content);
  return (
    <Dialog title={chosen === null ? `The words of ${part}` : 'In other words'} onClose={onClose}>
      <div ref={content} className={styles['form']}>
        {document === null ? (
          <p role="status">Opening …</p>
        ) : chosen === null ? (
          <Shown key="all">
            <WordsList
              house={house}
              language={document.template.manifest.language}
              said={said}
              onChoose={setChosen}
            />
            <LostWords document={document} />
          </Shown>
        ) : (
          <Shown key="one">
            <Chosen chosen={chosen} document={document} onDone={close} />
          </Shown>
        )}
        <div className={styles['actions']}>
          {chosen !== null && said.length > 1 && (
            <Button look="quiet" onPress={() => setChosen(null)}>
              All words of {part}
            </Button>
          )}
          <Button look="quiet" onPress={close}>
            Close
          </Button>
        </div>
      </div>
    </Dialog>
  );
};
