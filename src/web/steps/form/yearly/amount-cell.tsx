import { useId } from 'react';
import { useBusinessCase } from '../../../store/app-store.ts';
import { readAmount } from '../../../ui/read-amount.ts';
import { useTypedAmount } from '../../../ui/use-typed-amount.ts';
import { useFormats } from '../form-context.ts';
import styles from './yearly.module.css';

/** One amount in a table, named by its row and column. What cannot be read stays, with a sentence under it. */
export const AmountCell = ({
  name,
  path,
  value,
  onChange,
  onUnread,
  onTable,
}: {
  name: string;
  path: string;
  value: number | undefined;
  onChange: (value: number | undefined) => void;
  /** Told what cannot be read, on leaving the cell. */
  onUnread: (typed: string) => void;
  /** Told the text of several cells; true when it was taken. */
  onTable: (text: string) => boolean;
}) => {
  const { locale, currency } = useFormats();
  const format = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
  const note = useId();
  const unread = useBusinessCase(({ unreadAmounts }) => unreadAmounts[path]);
  const { control, parsed, error, settle } = useTypedAmount({
    shown: value === undefined ? '' : format.format(value),
    unread,
    read: (typed) => readAmount(typed, { locale, kind: 'number', currency }),
    onChange,
    onUnread,
  });
  return (
    <td>
      <input
        aria-describedby={note}
        aria-invalid={error !== undefined}
        aria-label={name}
        autoComplete="off"
        className={styles['cell']}
        id={`field:${path}`}
        inputMode="decimal"
        type="text"
        {...control}
        onPaste={(event) => {
          if (!onTable(event.clipboardData.getData('text/plain'))) return;
          event.preventDefault();
          settle();
        }}
      />
      <span className={styles['said']} id={note} role={error === undefined ? undefined : 'alert'}>
        {error}
        {parsed?.kind === 'ask' && (
          <>
            {parsed.message}
            {parsed.readings.map((reading) => (
              <button
                key={reading}
                type="button"
                onClick={() => {
                  onChange(reading);
                  settle();
                }}
              >
                {format.format(reading)}
              </button>
            ))}
          </>
        )}
      </span>
    </td>
  );
};
