import { lostWordings, type WordedDocument } from '../../../core/story/wording/wording.ts';
import { editCase, tellDone, useAppStore, useBusinessCase } from '../../store/app-store.ts';
import { Button } from '../../ui/index.ts';
import styles from './words.module.css';

/** Words of this case that are told nowhere, because the template has gone on: kept until somebody lets them go. */
export const LostWords = ({ document }: { document: WordedDocument }) => {
  const businessCase = useBusinessCase((whole) => whole);
  const isReadOnly = useAppStore((state) => state.isReadOnly);
  const lost = lostWordings(businessCase, document);
  const letGo = (): void => {
    editCase('Let go of words without a place', (now) => {
      const gone = new Set(lostWordings(now, document));
      return { ...now, wordingOverrides: now.wordingOverrides.filter((own) => !gone.has(own)) };
    });
    tellDone('Let go of words that had no place in the template any more.');
  };
  return lost.length === 0 ? null : (
    <section aria-label="Words without a place" className={styles['said']}>
      <h3>Words without a place</h3>
      <p>This case has own words for texts that the template does not hold any more. They are not told.</p>
      <ul>
        {lost.map(({ block, phrase, text }) => (
          <li key={`${block} ${phrase ?? ''} ${text}`}>
            <code>{text}</code>
          </li>
        ))}
      </ul>
      <div className={styles['actions']}>
        <Button disabled={isReadOnly} onPress={letGo}>
          Let them go
        </Button>
      </div>
    </section>
  );
};
