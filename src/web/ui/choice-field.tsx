import { Field } from './field.tsx';
import styles from './field.module.css';

interface ChoiceFieldProps {
  title: string;
  hint?: string | undefined;
  path?: string | undefined;
  value: string | undefined;
  options: Record<string, string>;
  onChange: (value: string | undefined) => void;
}

export const ChoiceField = ({ value, options, onChange, ...wording }: ChoiceFieldProps) => (
  <Field {...wording}>
    {(attributes) => (
      <select
        className={styles['input']}
        value={value ?? ''}
        onChange={(event) => onChange(event.target.value === '' ? undefined : event.target.value)}
        {...attributes}
      >
        <option value="">Not chosen yet</option>
        {Object.entries(options).map(([id, words]) => (
          <option key={id} value={id}>
            {words}
          </option>
        ))}
      </select>
    )}
  </Field>
);
