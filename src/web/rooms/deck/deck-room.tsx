import { Suspense, lazy, useCallback } from 'react';
import { FieldOpener } from '../../preview/field-opener.ts';
import { composedOf, type Story, useFront, useStory } from '../../preview/use-story.ts';
import { goInPlace, goTo, hrefTo } from '../../store/routes.ts';
import { ScreenTitle } from '../../ui/screen-title.tsx';
import styles from './deck.module.css';

/** What draws slides and pages comes while the first story is being composed. */
const loadStage = async () => import('./document-stage.tsx');

const DocumentStage = lazy(async () => ({ default: (await loadStage()).DocumentStage }));

void loadStage();

/** What stands behind a value comes when one is pressed. */
const BehindPanel = lazy(async () => {
  const { BehindPanel: Panel } = await import('./behind-panel.tsx');
  return { default: Panel };
});

const DocumentChoice = ({ story, front }: { story: Story; front: string }) => {
  const [, bringToFront] = useFront();
  return (
    <label className={styles['choice']}>
      <span className="visually-hidden">Document</span>
      <select value={front} onChange={(event) => bringToFront(event.target.value)}>
        {story.offered.map(({ id, title }) => (
          <option key={id} value={id}>
            {title}
          </option>
        ))}
      </select>
    </label>
  );
};

/** A document as it will be handed over, large: every number and word on it can be pressed. */
export const DeckRoom = ({
  route: { caseId, slide, at },
}: {
  route: { caseId: string; slide: string; at: string };
}) => {
  const story = useStory();
  const [front] = useFront();
  const open = useCallback((path: string) => goTo(hrefTo.deck(caseId, slide, path)), [caseId, slide]);
  const close = (): void => {
    goInPlace(hrefTo.deck(caseId, slide));
    document.querySelector<HTMLElement>('#main [role="group"][tabindex]')?.focus({ preventScroll: true });
  };
  const composed = story === null ? undefined : composedOf(story, front);
  const title = story?.offered.find(({ id }) => id === front)?.title ?? 'Documents';
  return (
    <div className={`${styles['room']} ${at === '' ? '' : styles['withPanel']}`}>
      <main className={styles['canvas']} id="main">
        <ScreenTitle key={front} unseen>
          {title}
        </ScreenTitle>
        {story !== null && story.offered.length > 0 && <DocumentChoice front={front} story={story} />}
        <p className={styles['state']} role="status">
          {story === null || composed === undefined
            ? 'Setting the slides …'
            : story.isLate
              ? 'Setting …'
              : ''}
        </p>
        {story?.failure != null && <p className={styles['remark']}>{story.failure}</p>}
        {composed?.faults.map(({ file, line, message }) => (
          <p key={`${file}:${line}:${message}`} className={styles['remark']}>
            {file}, line {line}: {message}
          </p>
        ))}
        {composed !== undefined && (
          <FieldOpener value={open}>
            <Suspense fallback={<p className={styles['state']}>Setting the slides …</p>}>
              <DocumentStage at={at} caseId={caseId} composed={composed} wanted={slide} onOpen={open} />
            </Suspense>
          </FieldOpener>
        )}
      </main>
      {at !== '' && (
        <Suspense fallback={null}>
          <BehindPanel at={at} caseId={caseId} onClose={close} onOpen={open} />
        </Suspense>
      )}
    </div>
  );
};
