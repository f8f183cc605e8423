import { useState } from 'react';
import { Field } from '../../ui/field.tsx';
import { afterPress } from '../../ui/press.ts';
import fieldStyles from '../../ui/field.module.css';

/** A short text that takes effect when it is finished: on leaving the field, or with Enter. What is refused stays. */
export const EntryOnLeave = ({
  title,
  hint,
  value,
  path,
  clears = false,
  fault,
  onEntry,
}: {
  title: string;
  hint?: string;
  value: string;
  path?: string;
  /** The field is empty again after an entry: it adds to a list. */
  clears?: boolean;
  fault?: (text: string) => string | undefined;
  onEntry: (text: string) => void;
}) => {
  const [typed, setTyped] = useState<string | null>(null);
  const [isFinished, setFinished] = useState(false);
  const error = typed === null || !isFinished ? undefined : fault?.(typed.trim());
  const finish = (): void => {
    if (typed === null || (clears && typed.trim() === '')) return;
    setFinished(true);
    if (fault?.(typed.trim()) !== undefined) return;
    if (typed.trim() !== value) onEntry(typed.trim());
    setTyped(null);
    setFinished(false);
  };
  return (
    <Field error={error} hint={hint} path={path} title={title}>
      {(attributes) => (
        <input
          autoComplete="off"
          className={fieldStyles['input']}
          data-own-undo={typed === null ? undefined : ''}
          type="text"
          value={typed ?? value}
          onBlur={() => afterPress(finish)}
          onChange={(event) => {
            setTyped(event.target.value);
            setFinished(false);
          }}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey) finish();
          }}
          {...attributes}
        />
      )}
    </Field>
  );
};
