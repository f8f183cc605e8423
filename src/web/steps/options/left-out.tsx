import type { BusinessCase } from '../../../core/business-case/schema/index.ts';
import { changeField, useBusinessCase } from '../../store/app-store.ts';
import styles from './options.module.css';

type Option = BusinessCase['options'][number];

const asWords = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((word) => typeof word === 'string') : [];

const isSame = (one: string, other: string): boolean =>
  one.trim().toLowerCase() === other.trim().toLowerCase();

/** The benefits and costs that an option does without, ticked. */
export const LeftOut = ({ option, path }: { option: Option; path: string }) => {
  const benefits = useBusinessCase((businessCase) => businessCase.benefits);
  const costs = useBusinessCase((businessCase) => businessCase.costs);
  const place = `${path}.leavesOut`;
  const left = asWords(option.leavesOut);
  const parts = [...benefits, ...costs];
  const names = ({ id, name }: { id: string; name: string }, word: string): boolean =>
    word === id || isSame(word, name);
  const unknown = left.filter((word) => word !== '' && parts.every((part) => !names(part, word)));
  const toggle = (part: { id: string; name: string }, isLeft: boolean): void =>
    changeField('What does it leave out?', place, (old) =>
      isLeft ? [...asWords(old), part.id] : asWords(old).filter((word) => !names(part, word)),
    );
  return (
    <fieldset className={styles['left']}>
      <legend>What does it leave out?</legend>
      {parts.length === 0 && <p>Enter the benefits and costs of the case first.</p>}
      <div className={styles['chips']}>
        {parts.map((part, index) => (
          <label key={part.id}>
            <input
              checked={left.some((word) => names(part, word))}
              id={index === 0 ? `field:${place}` : undefined}
              type="checkbox"
              onChange={(event) => toggle(part, event.target.checked)}
            />
            {part.name === '' ? 'Without a name' : part.name}
          </label>
        ))}
      </div>
      {unknown.length > 0 && (
        <p className={styles['missing']}>
          The case has no benefit or cost called {unknown.map((word) => `“${word}”`).join(', ')}.
        </p>
      )}
    </fieldset>
  );
};
