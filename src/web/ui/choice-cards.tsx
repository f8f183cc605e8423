import { useId } from 'react';
import styles from './check-card.module.css';

interface ChoiceCardsProps {
  title: string;
  /** The fieldset in which the cards stand. */
  className: string | undefined;
  options: readonly { id: string; title: string; hint: string }[];
  /** The id of the chosen one; that of none of them where something else is in use. */
  value: string;
  onChange: (id: string) => void;
}

/** One of several, each with what it gives; the whole card can be clicked. */
export const ChoiceCards = ({ title, className, options, value, onChange }: ChoiceCardsProps) => {
  const name = useId();
  return (
    <fieldset className={className}>
      <legend>{title}</legend>
      {options.map(({ id, title: said, hint }) => (
        <div key={id} className={styles['card']}>
          <input
            aria-describedby={`${name}-${id}-hint`}
            checked={id === value}
            id={`${name}-${id}`}
            name={name}
            type="radio"
            onChange={() => onChange(id)}
          />
          <div>
            <label htmlFor={`${name}-${id}`}>{said}</label>
            <p id={`${name}-${id}-hint`}>{hint}</p>
          </div>
        </div>
      ))}
    </fieldset>
  );
};
