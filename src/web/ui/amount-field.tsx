import { inStyle } from '../../core/quantities/in-style.ts';
import { type AmountContext, writtenAmount } from '../../core/quantities/parse-amount.ts';
import { madeOnce } from '../../core/data/made-once.ts';
import { Field } from './field.tsx';
import styles from './field.module.css';
import { readAmount } from './read-amount.ts';
import { useTypedAmount } from './use-typed-amount.ts';

interface AmountFieldProps extends Pick<AmountContext, 'takesRange' | 'takesNone' | 'per'> {
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
  /** What else stands with it: the ends of its range. */
  standing?: string | undefined;
  onChange: (value: number | undefined, ends?: readonly [number, number]) => void;
  /** Called on leaving the field with something that is no number. */
  onUnread?: ((typed: string) => void) | undefined;
  /** Called on leaving the field where somebody says that they do not have the number. */
  onUnknown?: (() => void) | undefined;
}

const symbols = madeOnce((name): string => {
  const [locale, currency = 'GBP'] = name.split(' ');
  const parts = new Intl.NumberFormat(locale, { style: 'currency', currency }).formatToParts(0);
  return parts.find(({ type }) => type === 'currency')?.value ?? currency;
});

const symbolOf = (locale: string, currency: string): string => symbols(`${locale} ${currency}`);

/** Of time nobody types a million. */
const examplesOf = (unit: string | undefined): { examples?: readonly [number, number] } =>
  /^(?:minute|hour|day|week|month|year)/u.test(unit ?? '') ? { examples: [6, 7.5] } : {};

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
  standing,
  takesRange,
  takesNone,
  per,
  onChange,
  onUnread,
  onUnknown,
  ...wording
}: AmountFieldProps) => {
  const styled = (words: string | undefined): string | undefined =>
    words === undefined ? undefined : inStyle(words, { locale, currency });
  const write = (amount: number): string => writtenAmount(amount, { locale, kind });
  const shown = value === undefined ? '' : write(value);
  const { control, text, parsed, isTyping, error, settle } = useTypedAmount({
    shown,
    unread,
    read: (typed) =>
      readAmount(typed, {
        locale,
        kind: kind === 'percent' ? 'percent' : 'number',
        mayBeShare: kind === 'percent' && unit === undefined,
        currency,
        ...(unit === undefined ? {} : { unit }),
        ...examplesOf(unit),
        takesRange: takesRange === true,
        takesNone,
        per,
      }),
    onChange: (amount, _typed, ends) => onChange(amount, ends),
    onUnread,
    onUnknown,
  });
  const inWords = (amount: number): string =>
    [
      kind === 'money' ? symbolOf(locale, currency) : '',
      write(amount),
      kind === 'percent' ? (unit ?? '%') : (unit ?? ''),
    ]
      .filter((part) => part !== '')
      .join(kind === 'money' ? '' : ' ');
  const understood =
    parsed?.kind !== 'value' || !isTyping || text.trim() === write(parsed.value)
      ? undefined
      : parsed.ends === undefined
        ? inWords(parsed.value)
        : `${parsed.ends.map(inWords).join(' to ')}, likely ${inWords(parsed.value)}`;
  const echo = understood ?? (isTyping ? undefined : standing);
  const before = kind === 'money' ? symbolOf(locale, currency) : undefined;
  const after = kind === 'percent' ? (unit ?? '%') : unit;
  return (
    <Field
      {...wording}
      echo={echo}
      error={error}
      example={styled(wording.example)}
      hint={styled(wording.hint)}
    >
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
                  {`${write(reading)}${kind === 'percent' ? '%' : ''}`}
                </button>
              ))}
            </div>
          )}
        </>
      )}
    </Field>
  );
};
