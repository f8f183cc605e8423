import { useId } from 'react';
import styles from './check-card.module.css';

interface CheckCardProps {
  title: string;
  hint: string;
  value: boolean;
  onChange: (value: boolean) => void;
}

/** A choice that says what it gives; the whole card can be clicked. */
export const CheckCard = ({ title, hint, value, onChange }: CheckCardProps) => {
  const id = useId();
  return (
    <div className={styles['card']}>
      <input
        aria-describedby={`${id}-hint`}
        checked={value}
        id={id}
        type="checkbox"
        onChange={(event) => onChange(event.target.checked)}
      />
      <div>
        <label htmlFor={id}>{title}</label>
        <p id={`${id}-hint`}>{hint}</p>
      </div>
    </div>
  );
};
