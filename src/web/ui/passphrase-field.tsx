import { useState } from 'react';
import { Field } from './field.tsx';
import styles from './field.module.css';
import { SwitchField } from './switch-field.tsx';

/** Hidden from those who look over a shoulder, and shown on a press: it is typed only once. */
export const PassphraseField = ({
  title,
  value,
  onChange,
}: {
  title: string;
  value: string;
  onChange: (value: string) => void;
}) => {
  const [isShown, setShown] = useState(false);
  return (
    <>
      <Field title={title}>
        {(attributes) => (
          <input
            autoComplete="off"
            className={styles['input']}
            spellCheck={false}
            type={isShown ? 'text' : 'password'}
            value={value}
            onChange={({ currentTarget }) => onChange(currentTarget.value)}
            {...attributes}
          />
        )}
      </Field>
      <SwitchField title="Show it" value={isShown} onChange={setShown} />
    </>
  );
};
