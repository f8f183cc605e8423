import { Field } from './field.tsx';
import styles from './field.module.css';

interface ChoiceFieldProps {
  title: string;
  hint?: string | undefined;
  path?: string | undefined;
  value: string | undefined;
  options: Record<string, string>;
  /** Further answers under headings of their own, after the plain ones. */
  groups?: readonly { title: string; options: Record<string, string> }[];
  onChange: (value: string | undefined) => void;
}

const Options = ({ options }: { options: Record<string, string> }) =>
  Object.entries(options).map(([id, words]) => (
    <option key={id} value={id}>
      {words}
    </option>
  ));

export const ChoiceField = ({ value, options, groups = [], onChange, ...wording }: ChoiceFieldProps) => (
  <Field {...wording}>
    {(attributes) => (
      <select
        className={styles['input']}
        value={value ?? ''}
        onChange={(event) => onChange(event.target.value === '' ? undefined : event.target.value)}
        {...attributes}
      >
        <option value="">Not chosen yet</option>
        <Options options={options} />
        {groups.map(({ title, options: own }) => (
          <optgroup key={title} label={title}>
            <Options options={own} />
          </optgroup>
        ))}
      </select>
    )}
  </Field>
);
