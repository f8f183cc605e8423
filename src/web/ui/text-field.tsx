import { type ControlAttributes, Field } from './field.tsx';
import styles from './field.module.css';
import { useTyped } from './use-typed.ts';

interface TextFieldProps {
  title: string;
  hint?: string | undefined;
  example?: string | undefined;
  path?: string | undefined;
  value: string;
  long?: boolean;
  /** Beyond this many characters a sentence says so; the text is kept. */
  soft?: number | undefined;
  onChange: (value: string) => void;
}

type Typed = Pick<TextFieldProps, 'value' | 'onChange'> & { attributes: ControlAttributes };

const Line = ({ value, onChange, attributes }: Typed) => (
  <input
    className={styles['input']}
    type="text"
    {...useTyped<HTMLInputElement>(value, onChange)}
    {...attributes}
  />
);

const Lines = ({ value, onChange, attributes }: Typed) => (
  <textarea
    className={styles['input']}
    rows={2}
    {...useTyped<HTMLTextAreaElement>(value, onChange)}
    {...attributes}
  />
);

export const TextField = ({ value, long, soft, onChange, ...wording }: TextFieldProps) => {
  const over = soft === undefined ? 0 : value.length - soft;
  const echo = over > 0 ? `${over} characters longer than reads well on a slide.` : undefined;
  return (
    <Field {...wording} echo={echo}>
      {(attributes) => {
        const typed = { value, onChange, attributes };
        return long === true ? <Lines {...typed} /> : <Line {...typed} />;
      }}
    </Field>
  );
};
