import { useId } from 'react';
import { becoming } from '../../../core/business-case/new-benefit.ts';
import { valueAtPath, withValueAt } from '../../../core/business-case/path.ts';
import type { Benefit, BusinessCase } from '../../../core/business-case/schema/index.ts';
import { mainWord, wordsOf, wordsOfMoney } from '../../../core/business-case/words-of-money.ts';
import type { WordOfMoney } from '../../../core/quantities/money-word.ts';
import { useBusinessCase } from '../../store/app-store.ts';
import { answer } from './edit.ts';
import { benefitOf, placeIn, withRowOf } from './place.ts';
import styles from './quick.module.css';

const becomes: Record<WordOfMoney, string> = {
  released: 'A named budget falls',
  time: 'Time is set free',
  margin: 'Margin comes in',
  avoided: 'Growth is avoided',
};

const order: readonly WordOfMoney[] = ['released', 'time', 'margin', 'avoided'];

/** Margin is about customers who pay, the other three about work. */
const dimensions: Record<WordOfMoney, Benefit['dimension']> = {
  released: 'financial',
  time: 'operational',
  margin: 'financial',
  avoided: 'financial',
};

/** What the questions filed it under: one that somebody has filed elsewhere stays there. */
const filedByUs = (benefit: Benefit): Benefit['dimension'] => {
  const word = mainWord(benefit);
  return word === undefined ? 'operational' : dimensions[word];
};

export const withWord = (businessCase: BusinessCase, word: WordOfMoney): BusinessCase => {
  const place = placeIn(businessCase, 'benefits[]');
  const made = withRowOf(businessCase, place);
  const benefit = valueAtPath(made, place) as Benefit;
  const { isShown: _shown, ...others } = benefit;
  return withValueAt(made, place, {
    ...others,
    ...becoming(word),
    ...(benefit.dimension === filedByUs(benefit) ? { dimension: dimensions[word] } : {}),
  });
};

/** What becomes of the benefit: asked before anything is shown of what it is worth. */
export const Becomes = () => {
  const name = useId();
  const shares = useBusinessCase((businessCase) =>
    JSON.stringify(wordsOf(benefitOf(businessCase) ?? { words: {} })),
  );
  const words = JSON.parse(shares) as Partial<Record<WordOfMoney, number>>;
  const chosen = wordsOfMoney.filter((word) => words[word] !== undefined);
  return (
    <fieldset className={styles['becomes']}>
      <legend>What happens to it?</legend>
      <div className={styles['choices']}>
        {order.map((word) => (
          <label key={word}>
            <input
              checked={chosen.length === 1 && chosen[0] === word}
              name={name}
              type="radio"
              onChange={() => answer('What happens to it?', 'benefits[].words', (it) => withWord(it, word))}
            />
            {becomes[word]}
          </label>
        ))}
      </div>
      {chosen.length > 1 && (
        <p className={styles['hint']}>
          It is split between {chosen.length} of these. One that you choose here takes all of it.
        </p>
      )}
    </fieldset>
  );
};
