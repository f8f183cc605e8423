import { useId, useState } from 'react';
import { parseAmount } from '../../../../core/quantities/parse-amount.ts';
import { useBusinessCase } from '../../../store/app-store.ts';
import { useFormats } from '../../form/form-context.ts';
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
  const [typed, setTyped] = useState<string | null>(null);
  const [isLeft, setLeft] = useState(false);
  const unread = useBusinessCase(({ unreadAmounts }) => unreadAmounts[path]);
  const text = typed ?? unread ?? null;
  const parsed = text === null ? null : parseAmount(text, { locale, kind: 'number', currency });
  const error = parsed?.kind === 'rejected' && (isLeft || typed === null) ? parsed.message : undefined;
  const take = (text: string): void => {
    setTyped(text);
    setLeft(false);
    const read = parseAmount(text, { locale, kind: 'number', currency });
    if (read.kind === 'value') onChange(read.value);
    if (read.kind === 'empty') onChange(undefined);
  };
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
        value={text ?? (value === undefined ? '' : format.format(value))}
        onBlur={() => {
          setLeft(true);
          if (parsed?.kind === 'value' || parsed?.kind === 'empty') setTyped(null);
          else if (typed !== null && typed !== unread) onUnread(typed);
        }}
        onChange={(event) => take(event.target.value)}
        onPaste={(event) => {
          if (!onTable(event.clipboardData.getData('text/plain'))) return;
          event.preventDefault();
          setTyped(null);
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
                  setTyped(null);
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
