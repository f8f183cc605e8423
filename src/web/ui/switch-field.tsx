import { useId } from 'react';
import styles from './field.module.css';

interface SwitchFieldProps {
  title: string;
  hint?: string | undefined;
  path?: string | undefined;
  value: boolean | undefined;
  onChange: (value: boolean) => void;
}

export const SwitchField = ({ title, hint, path, value, onChange }: SwitchFieldProps) => {
  const own = useId();
  const id = path === undefined ? own : `field:${path}`;
  return (
    <div className={styles['switch']}>
      <input
        aria-describedby={`${own}-hint`}
        checked={value ?? false}
        id={id}
        type="checkbox"
        onChange={(event) => onChange(event.target.checked)}
      />
      <div>
        <label className={styles['label']} htmlFor={id}>
          {title}
        </label>
        <div className={styles['hint']} id={`${own}-hint`}>
          {hint}
        </div>
      </div>
    </div>
  );
};
