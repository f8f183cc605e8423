import { useState } from 'react';
import type { ParsedDate } from '../../core/quantities/parse-date.ts';
import { Field } from './field.tsx';
import styles from './field.module.css';
import { afterPress } from './press.ts';
import { readDate } from './read-date.ts';
import { useTyped } from './use-typed.ts';

interface DateFieldProps {
  title: string;
  hint?: string | undefined;
  example?: string | undefined;
  path?: string | undefined;
  caution?: string | undefined;
  kind: 'month' | 'day';
  /** As `2027-05` or `2027-05-31`; text that is none stands as it was typed. */
  value: string;
  locale: string;
  /** Which month of a quarter or a season is meant; the first where nothing is said. */
  edge?: 'first' | 'last' | undefined;
  /** How a date is written out. */
  written: (value: string) => string;
  /** What is wrong with it beside others: an end before the start. */
  fault?: string | undefined;
  /** Called with a date, with nothing, and on leaving the field with what is neither. */
  onChange: (value: string) => void;
}

/** A month or a day as people type it. What cannot be read stays, with a sentence, and is handed on too. */
export const DateField = ({
  kind,
  value,
  locale,
  edge = 'first',
  written,
  fault,
  onChange,
  ...wording
}: DateFieldProps) => {
  const [typed, setTyped] = useState<string | null>(null);
  const read = (text: string): ParsedDate => readDate(kind, text, { locale, edge });
  const known = value === '' ? '' : written(value);
  const parsed = read(typed ?? value);
  const keep = (text: string): void => {
    const next = read(text);
    if (next.kind === 'value') onChange(next.value);
    if (next.kind === 'empty') onChange('');
  };
  const leave = (left: string): void => {
    if (left !== known && read(left).kind === 'rejected') onChange(left.trim());
    setTyped(null);
  };
  const control = useTyped<HTMLInputElement>(typed ?? known, keep, setTyped, leave);
  const error = typed === null && parsed.kind === 'rejected' ? parsed.message : fault;
  return (
    <Field
      {...wording}
      echo={
        typed !== null && parsed.kind === 'value'
          ? `${parsed.isMade === true ? 'Understood as ' : ''}${written(parsed.value)}`
          : undefined
      }
      error={error}
    >
      {(attributes) => (
        <input
          autoComplete="off"
          className={styles['input']}
          type="text"
          onBlur={({ currentTarget }) => afterPress(() => leave(currentTarget.value))}
          {...control}
          {...attributes}
        />
      )}
    </Field>
  );
};
