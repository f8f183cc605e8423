import { type WordsSaid, wordsOfOthers } from '../../../core/story/wording/words-said.ts';
import { useBusinessCase } from '../../store/app-store.ts';
import { useWordsOpener } from './words-asked.ts';
import styles from './words.module.css';

/** "2 sentences in words of the house “Northlight”"; empty where all are ours. */
export const othersInWords = (said: readonly WordsSaid[], house: string): string => {
  const counts = wordsOfOthers(said);
  const whose = {
    house: house.trim() === '' ? 'the house' : `the house “${house.trim()}”`,
    template: 'the template',
    case: 'this case',
  };
  return (Object.keys(whose) as (keyof typeof whose)[])
    .filter((by) => counts[by] > 0)
    .map((by, index) => {
      const sentences = counts[by] === 1 ? 'sentence' : 'sentences';
      return `${counts[by]}${index === 0 ? ` ${sentences}` : ''} in words of ${whose[by]}`;
    })
    .join(', ');
};

/** Whose words stand in a part of a document where they are not ours, and the way to word them otherwise. */
export const WordsLine = ({
  part,
  document,
  said,
}: {
  part: string;
  document: string;
  said: readonly WordsSaid[];
}) => {
  const open = useWordsOpener();
  const house = useBusinessCase((businessCase) => businessCase.house?.name ?? '');
  const others = othersInWords(said, house);
  return said.length === 0 ? null : (
    <p className={styles['line']} lang="en">
      {others !== '' && <span>{others}</span>}
      <button
        aria-haspopup="dialog"
        type="button"
        onClick={() => open({ part, document, said, pressed: null })}
      >
        The words of {part}
      </button>
    </p>
  );
};
