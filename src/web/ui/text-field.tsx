import { Field } from './field.tsx';
import styles from './field.module.css';

interface TextFieldProps {
  title: string;
  hint?: string | undefined;
  example?: string | undefined;
  path?: string | undefined;
  value: string;
  long?: boolean;
  /** Beyond this many characters a sentence says so; the text is kept. */
  soft?: number | undefined;
  kind?: 'text' | 'date' | 'month';
  /** What was understood: a date with its month in words. */
  inWords?: string | undefined;
  onChange: (value: string) => void;
}

export const TextField = ({
  value,
  long,
  soft,
  kind = 'text',
  inWords,
  onChange,
  ...wording
}: TextFieldProps) => {
  const over = soft === undefined ? 0 : value.length - soft;
  const echo = over > 0 ? `${over} characters longer than reads well on a slide.` : inWords;
  return (
    <Field {...wording} echo={echo}>
      {(attributes) =>
        long === true ? (
          <textarea
            className={styles['input']}
            rows={2}
            value={value}
            onChange={(event) => onChange(event.target.value)}
            {...attributes}
          />
        ) : (
          <input
            className={styles['input']}
            type={kind}
            value={value}
            onChange={(event) => onChange(event.target.value)}
            {...attributes}
          />
        )
      }
    </Field>
  );
};
