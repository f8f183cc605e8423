import { textOf } from '../../../core/document/index.ts';
import type { WordsSaid } from '../../../core/story/wording/words-said.ts';
import { whoseWords } from './whose-words.ts';
import styles from './words.module.css';

/** Words that can be others, each with whose they are; those that are said twice stand once. */
export const WordsList = ({
  said,
  house,
  language,
  onChoose,
}: {
  said: readonly WordsSaid[];
  house: string;
  language: string;
  onChoose: (words: WordsSaid) => void;
}) => (
  <ul className={styles['said']}>
    {said
      .filter(({ kind, id }, index) => said.findIndex((one) => one.kind === kind && one.id === id) === index)
      .map((words) => (
        <li key={`${words.kind} ${words.id}`}>
          <button type="button" onClick={() => onChoose(words)}>
            <span lang={language}>{textOf(words.runs)}</span>
          </button>
          <span className={styles['whose']}>{whoseWords(words.by, house)}</span>
        </li>
      ))}
  </ul>
);
