import { useState } from 'react';
import { becoming } from '../../../core/business-case/new-benefit.ts';
import { captureFault, wordsFault } from '../../../core/business-case/results/stated-faults.ts';
import type { Benefit } from '../../../core/business-case/schema/index.ts';
import { isTimeReleased } from '../../../core/business-case/time-released.ts';
import { isCounted, wordsOf, wordsOfMoney } from '../../../core/business-case/words-of-money.ts';
import { changeField } from '../../store/app-store.ts';
import { ChoiceField } from '../../ui/index.ts';
import formStyles from '../form/form.module.css';
import { FieldGrid } from '../form/form-field.tsx';
import { metaAt, partsOf } from '../form/schema-parts.ts';
import { HolderAgrees } from './holder-agrees.tsx';
import styles from './impact.module.css';

/** The one word that a benefit becomes as a whole, that it is only shown, or that it is split. */
const answerOf = (benefit: Benefit): string | undefined => {
  if (!isCounted(benefit)) return 'shown';
  const shares = wordsOf(benefit);
  const [word, ...others] = wordsOfMoney.filter((one) => shares[one] !== undefined);
  if (word === undefined) return undefined;
  return others.length === 0 && shares[word] === 1 ? word : 'split';
};

const answered = (old: Benefit, answer: string | undefined): Benefit => {
  const { words: _words, isShown: _shown, ...others } = old;
  const word = [...wordsOfMoney, 'shown' as const].find((one) => one === answer);
  return { ...others, ...(word === undefined ? { words: {} } : becoming(word)) };
};

const Fault = ({ children }: { children: string | undefined }) =>
  children === undefined ? null : (
    <p className={styles['fault']} role="alert">
      {children}
    </p>
  );

/** What becomes of a benefit, and only what matters for that: its shares, the budget that falls, the time that counts. */
export const Becomes = ({ benefit }: { benefit: Benefit }) => {
  const path = `benefits[${benefit.id}]`;
  const meta = metaAt(`${path}.words`);
  const parts = partsOf(`${path}.words`);
  const shares = wordsOf(benefit);
  const [isSplit, setSplit] = useState(false);
  const answer = isSplit ? 'split' : answerOf(benefit);
  const title = meta?.title ?? '';
  const unmade = wordsFault(benefit);
  const options = {
    ...Object.fromEntries(parts.map((part) => [part.name, part.meta.title])),
    shown: metaAt(`${path}.isShown`)?.title ?? '',
    split: 'Split it between these',
  };
  const choose = (next: string | undefined): void => {
    setSplit(next === 'split');
    if (next !== 'split') changeField(title, path, (old) => answered(old as Benefit, next), `${path}.words`);
  };
  const group = (name: string) => <FieldGrid parts={partsOf(`${path}.${name}`)} />;
  const own = (...names: string[]) => (
    <FieldGrid parts={partsOf(path).filter((part) => names.includes(part.name))} />
  );
  return (
    <fieldset className={styles['group']}>
      <legend>Money</legend>
      <ChoiceField options={options} path={`${path}.words`} title={title} value={answer} onChange={choose} />
      {answer === 'split' && (
        <>
          <FieldGrid parts={parts} />
          {unmade === undefined ? (
            <p className={formStyles['hint']}>{meta?.hint}</p>
          ) : (
            <Fault>{unmade}</Fault>
          )}
        </>
      )}
      {shares.released !== undefined && (
        <>
          {group('budget')}
          <p className={formStyles['hint']}>{metaAt(`${path}.budget`)?.hint}</p>
          <HolderAgrees benefit={benefit} />
        </>
      )}
      {isTimeReleased(benefit) && (
        <>
          <p className={formStyles['hint']}>{metaAt(`${path}.posts`)?.hint}</p>
          {group('posts')}
        </>
      )}
      {shares.time !== undefined && (
        <>
          {own('captureShare', ...(benefit.captureShare === undefined ? [] : ['captureBecause']))}
          <Fault>{captureFault(benefit)}</Fault>
        </>
      )}
    </fieldset>
  );
};
