import { type SaveState, useSaveState } from '../store/save-state.ts';
import styles from './frame.module.css';
import { useIsLasting } from './the-records.ts';
import { timeWords } from './words-for-times.ts';

const savedWords = (at: string, isLasting: boolean): string => {
  if (!isLasting) return 'Kept only while this tab is open';
  const when = at === '' ? '' : timeWords(at, new Date());
  return when === '' ? 'Saved on this device' : `Saved ${when} on this device`;
};

const saveWords = (state: SaveState, isSpoken: boolean, isLasting: boolean): string => {
  if (state.kind === 'saved') return savedWords(state.at, isLasting);
  if (state.kind === 'saving') return isSpoken ? 'Still saving …' : 'Saving …';
  return 'Not saved';
};

/** Whether what was typed is kept, and where: it leads to the copies and the history of the case. */
export const SaveLine = ({ href, isReadOnly }: { href: string; isReadOnly: boolean }) => {
  const isLasting = useIsLasting() !== false;
  const kind = useSaveState((state) => state.kind);
  const words = useSaveState((state, isSpoken) => saveWords(state, isSpoken, isLasting));
  const isSpoken = useSaveState((_, spoken) => spoken);
  const isAtRisk = kind === 'failed' || kind === 'conflict';
  return (
    <span aria-live={isSpoken ? 'polite' : 'off'} role="status">
      <a className={isAtRisk ? styles['notSaved'] : styles['saved']} href={href} title="Copies and history">
        {isReadOnly && !isAtRisk ? 'Reading only' : words}
      </a>
    </span>
  );
};
