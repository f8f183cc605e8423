import { useId } from 'react';
import styles from './segments.module.css';

interface SegmentsProps<Id extends string> {
  label: string;
  options: Record<Id, string>;
  value: Id;
  onChange: (id: Id) => void;
}

/** A few exclusive choices side by side. */
export const Segments = <Id extends string>({ label, options, value, onChange }: SegmentsProps<Id>) => {
  const name = useId();
  return (
    <fieldset className={styles['segments']}>
      <legend className="visually-hidden">{label}</legend>
      {(Object.entries(options) as [Id, string][]).map(([id, title]) => (
        <label key={id}>
          <input checked={id === value} name={name} type="radio" onChange={() => onChange(id)} />
          {title}
        </label>
      ))}
    </fieldset>
  );
};
