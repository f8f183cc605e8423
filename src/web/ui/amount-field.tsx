import { parseAmount } from '../../core/quantities/parse-amount.ts';
import { madeOnce } from '../../core/data/made-once.ts';
import { Field } from './field.tsx';
import styles from './field.module.css';
import { useTypedAmount } from './use-typed-amount.ts';

interface AmountFieldProps {
  title: string;
  hint?: string | undefined;
  example?: string | undefined;
  path?: string | undefined;
  /** What is odd about the amount, beside others or on reflection. */
  caution?: string | undefined;
  value: number | undefined;
  kind: 'number' | 'percent' | 'money';
  locale: string;
  currency: string;
  /** Stands behind the number: calls, months. */
  unit?: string | undefined;
  /** What was typed before and could not be read. */
  unread?: string | undefined;
  onChange: (value: number | undefined) => void;
  /** Called on leaving the field with something that is no number. */
  onUnread?: ((typed: string) => void) | undefined;
}

const symbols = madeOnce((name): string => {
  const [locale, currency = 'GBP'] = name.split(' ');
  const parts = new Intl.NumberFormat(locale, { style: 'currency', currency }).formatToParts(0);
  return parts.find(({ type }) => type === 'currency')?.value ?? currency;
});

const symbolOf = (locale: string, currency: string): string => symbols(`${locale} ${currency}`);

/** Of time nobody types a million. */
const exampleOf = (unit: string | undefined): { example?: string } =>
  /^(?:minute|hour|day|week|month|year)/u.test(unit ?? '') ? { example: '6 or 7.5' } : {};

const formatOf = madeOnce((locale) => new Intl.NumberFormat(locale, { maximumFractionDigits: 10 }));
const penceOf = madeOnce(
  (locale) => new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 10 }),
);

/** Of money nobody writes 14.2. */
const amountFormat = (locale: string, kind: AmountFieldProps['kind'], value: number | undefined) =>
  (kind === 'money' && !Number.isInteger(value) ? penceOf : formatOf)(locale);

/**
 * An amount as people type it. What cannot be read stays in the field with a sentence, and whoever keeps the case is
 * told of it; what can be read in two ways is asked.
 */
export const AmountField = ({
  value,
  kind,
  locale,
  currency,
  unit,
  unread,
  onChange,
  onUnread,
  ...wording
}: AmountFieldProps) => {
  const format = amountFormat(locale, kind, value);
  const shown =
    value === undefined
      ? ''
      : format.format(kind === 'percent' ? Number((value * 100).toPrecision(12)) : value);
  const { control, text, parsed, isTyping, error, settle } = useTypedAmount({
    shown,
    unread,
    read: (typed) =>
      parseAmount(typed, {
        locale,
        kind: kind === 'percent' ? 'percent' : 'number',
        mayBeShare: kind === 'percent' && unit === undefined,
        currency,
        ...(unit === undefined ? {} : { unit }),
        ...exampleOf(unit),
      }),
    onChange,
    onUnread,
  });
  const written =
    parsed?.kind === 'value' ? format.format(kind === 'percent' ? parsed.value * 100 : parsed.value) : '';
  const echo =
    parsed?.kind === 'value' && isTyping && text.trim() !== written
      ? [
          kind === 'money' ? symbolOf(locale, currency) : '',
          written,
          kind === 'percent' ? (unit ?? '%') : (unit ?? ''),
        ]
          .filter((part) => part !== '')
          .join(kind === 'money' ? '' : ' ')
      : undefined;
  const before = kind === 'money' ? symbolOf(locale, currency) : undefined;
  const after = kind === 'percent' ? (unit ?? '%') : unit;
  return (
    <Field {...wording} error={error} echo={echo}>
      {(attributes) => (
        <>
          <div className={`${styles['affixed']} ${error === undefined ? '' : styles['invalid']}`}>
            {before !== undefined && <span className={styles['affix']}>{before}</span>}
            <input
              className={`${styles['input']} ${styles['number']}`}
              inputMode="decimal"
              type="text"
              {...control}
              {...attributes}
            />
            {after !== undefined && after !== '' && <span className={styles['affix']}>{after}</span>}
          </div>
          {parsed?.kind === 'ask' && (
            <div className={styles['ask']} role="status">
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
                  {kind === 'percent' ? `${format.format(reading * 100)}%` : format.format(reading)}
                </button>
              ))}
            </div>
          )}
        </>
      )}
    </Field>
  );
};
