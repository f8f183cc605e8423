import { type ReactNode, createContext, useContext, useEffect, useId, useRef, useState } from 'react';
import { valueAtPath } from '../../../core/business-case/path.ts';
import { inStyle } from '../../../core/quantities/in-style.ts';
import type { ParsedAmount } from '../../../core/quantities/parse-amount.ts';
import { withUnreadAmount, withoutUnreadAmount } from '../../../core/business-case/unread-amounts.ts';
import { measureKind } from '../../../core/business-case/measure-kind.ts';
import type { BusinessCase } from '../../../core/business-case/schema/index.ts';
import { editCase, useBusinessCase } from '../../store/app-store.ts';
import { useFormats } from '../../steps/form/form-context.ts';
import { afterPress } from '../../ui/press.ts';
import { readDate } from '../../ui/read-date.ts';
import { useTyped } from '../../ui/use-typed.ts';
import { useTypedAmount } from '../../ui/use-typed-amount.ts';
import { type Blank, type BlankKind, blanks } from './blanks.ts';
import { answer, answering, sizeUnit, withAnswer, withLevel } from './edit.ts';
import styles from './quick.module.css';
import { rateUnit, readBaseline, readSize, unitTyped, writtenSize } from './read-size.ts';

/** What a gap says of itself, in the one place under the sentence: what is wrong, or which of two is meant. */
interface Said {
  message: string;
  /** What it can be read as, each as it is written. */
  readings: readonly string[];
  choose: (reading: number) => void;
}

const Saying = createContext<(path: string, said: Said) => void>(() => {});

const chooseNothing = (): void => {};

const labelOf = ({ label, before }: Blank): string =>
  `${label}: ${before.replace(/^, /u, '')} …`.replace(':  …', '');

interface Gap {
  blank: Blank;
  /** Where what helps stands. */
  helpId: string;
}

/** For browsers that do not make a control as wide as its text. */
const widthOf = (text: string, prompt: string): number => Math.max(3, (text || prompt).length);

const attributesOf = ({ blank, helpId }: Gap) => ({
  'aria-describedby': helpId,
  id: `field:${blank.path}`,
  placeholder: blank.prompt,
});

const useText = (path: string): string =>
  useBusinessCase((businessCase) => {
    const value = valueAtPath(businessCase, path);
    return typeof value === 'string' ? value : '';
  });

const put = ({ path, label }: Blank, value: unknown): void =>
  answer(label, path, (it) => withAnswer(it, path, value));

const onOneLine = (text: string): string => text.replaceAll(/\s*\n\s*/gu, ' ');

const Words = (gap: Gap) => {
  const value = useText(gap.blank.path);
  return (
    <textarea
      {...useTyped<HTMLTextAreaElement>(value, (typed) => put(gap.blank, onOneLine(typed)))}
      {...attributesOf(gap)}
      className={styles['gap']}
      cols={Math.min(28, widthOf(value, gap.blank.prompt))}
      data-one-line=""
      rows={1}
    />
  );
};

const Line = (gap: Gap) => {
  const value = useText(gap.blank.path);
  return (
    <input
      {...useTyped<HTMLInputElement>(value, (typed) => put(gap.blank, typed))}
      {...attributesOf(gap)}
      autoComplete="off"
      className={styles['gap']}
      size={widthOf(value, gap.blank.prompt)}
      type="text"
    />
  );
};

const Direction = (gap: Gap) => {
  const value = useText(gap.blank.path);
  return (
    <select
      {...attributesOf(gap)}
      className={styles['gap']}
      value={value}
      onChange={({ target }) => put(gap.blank, target.value === '' ? undefined : target.value)}
    >
      {value === '' && <option value="">fall or rise</option>}
      <option value="fall">fall</option>
      <option value="rise">rise</option>
    </select>
  );
};

const Month = (gap: Gap) => {
  const { locale, month } = useFormats();
  const { path } = gap.blank;
  const value = useText(path);
  const [typed, setTyped] = useState<string | null>(null);
  const say = useContext(Saying);
  const known = value === '' ? '' : month(value);
  // It is there by the end of a quarter or a season.
  const readMonth = (text: string) => readDate('month', text, { locale, edge: 'last' });
  const error = readMonth(value);
  const made = typed === null ? undefined : readMonth(typed);
  const keep = (text: string): void => {
    const read = readMonth(text);
    if (read.kind === 'value') put(gap.blank, read.value);
    if (read.kind === 'empty') put(gap.blank, '');
  };
  const leave = (left: string): void => {
    if (left !== known && readMonth(left).kind === 'rejected') put(gap.blank, left.trim());
    setTyped(null);
  };
  const fault = typed === null && error.kind === 'rejected' ? error.message : '';
  const message =
    made?.kind === 'value' && made.isMade === true ? `Understood as ${month(made.value)}.` : fault;
  useEffect(() => say(path, { message, readings: [], choose: chooseNothing }), [say, path, message]);
  return (
    <input
      {...useTyped<HTMLInputElement>(typed ?? known, keep, setTyped, leave)}
      {...attributesOf(gap)}
      aria-invalid={fault !== ''}
      autoComplete="off"
      className={styles['gap']}
      size={widthOf(typed ?? known, gap.blank.prompt)}
      type="text"
      onBlur={({ currentTarget }) => afterPress(() => leave(currentTarget.value))}
    />
  );
};

interface AmountGap extends Gap {
  shown: string;
  read: (typed: string) => ParsedAmount;
  written: (value: number) => string;
  change: (
    businessCase: BusinessCase,
    value: number | undefined,
    typed: string,
    ends?: readonly [number, number],
  ) => BusinessCase;
}

const Amount = ({ shown, read, written, change, ...gap }: AmountGap) => {
  const { path, label } = gap.blank;
  const unread = useBusinessCase(({ unreadAmounts }) => unreadAmounts[path]);
  const say = useContext(Saying);
  const take = (value: number | undefined, typed: string, ends?: readonly [number, number]): void =>
    answer(label, path, (it) => withoutUnreadAmount(change(it, value, typed, ends), path));
  const { control, text, parsed, error, settle } = useTypedAmount({
    shown,
    unread,
    read,
    onChange: take,
    onUnread: (typed) =>
      editCase(
        label,
        answering((it) => withUnreadAmount(it, path, typed)),
        path,
      ),
  });
  const asked = parsed?.kind === 'ask' ? parsed : undefined;
  const message = asked?.message ?? error ?? '';
  const readings = asked?.readings.map(written).join('\n') ?? '';
  const last = useRef<(reading: number) => void>(chooseNothing);
  useEffect(() => {
    last.current = (reading) => {
      take(asked?.readings[reading], '');
      settle();
    };
  });
  useEffect(
    () =>
      say(path, {
        message,
        readings: readings === '' ? [] : readings.split('\n'),
        choose: (reading) => last.current(reading),
      }),
    [say, path, message, readings, last],
  );
  return (
    <input
      {...control}
      {...attributesOf(gap)}
      aria-invalid={error !== undefined}
      autoComplete="off"
      className={styles['gap']}
      inputMode="text"
      size={widthOf(text, gap.blank.prompt)}
      type="text"
    />
  );
};

const Baseline = (gap: Gap) => {
  const formats = useFormats();
  const baseline = useBusinessCase(({ hypothesis }) => hypothesis.baseline);
  const written = (value: number): string => formats.number(value, 'exact');
  return (
    <Amount
      {...gap}
      change={(it, value, typed) => {
        const unit = unitTyped(typed);
        const counted = unit === '' ? it : withAnswer(it, 'hypothesis.unit', unit);
        return withAnswer(counted, gap.blank.path, value);
      }}
      read={(typed) => readBaseline(typed, formats)}
      shown={baseline === undefined ? '' : written(baseline)}
      written={written}
    />
  );
};

const Size = (gap: Gap) => {
  const formats = useFormats();
  const unit = useBusinessCase(({ hypothesis }) => hypothesis.unit);
  const baseline = useBusinessCase(({ hypothesis }) => hypothesis.baseline);
  const direction = useBusinessCase(({ hypothesis }) => hypothesis.direction);
  const size = useBusinessCase(({ hypothesis }) => hypothesis.size?.base);
  const written = (value: number): string =>
    writtenSize(value, { unit }, (number) => formats.number(number, 'exact'));
  return (
    <Amount
      {...gap}
      change={(it, value, typed, ends) => {
        const rate = rateUnit(typed, it.hypothesis);
        const said = rate === null ? it : withAnswer(it, 'hypothesis.unit', rate);
        return withLevel(said, 'hypothesis.size', sizeUnit(said.hypothesis), 'base', value, ends);
      }}
      read={(typed) =>
        readSize(
          typed,
          {
            unit: rateUnit(typed, { unit }) ?? unit,
            ...(baseline === undefined ? {} : { baseline }),
            ...(direction === undefined ? {} : { direction }),
          },
          formats,
        )
      }
      shown={size === undefined ? '' : written(size)}
      written={written}
    />
  );
};

const drawings: Record<BlankKind, (gap: Gap) => ReactNode> = {
  words: (gap) => <Words {...gap} />,
  line: (gap) => <Line {...gap} />,
  direction: (gap) => <Direction {...gap} />,
  baseline: (gap) => <Baseline {...gap} />,
  size: (gap) => <Size {...gap} />,
  month: (gap) => <Month {...gap} />,
};

/** Where the measure goes to, worked out: it is read and not typed. */
const Target = () => {
  const formats = useFormats();
  const target = useBusinessCase(({ hypothesis }) => hypothesis.target);
  if (target === undefined) return null;
  return (
    <>
      {' '}
      to{' '}
      <span className={styles['workedOut']}>
        {formats.number(target, 'exact')}
        <span className="visually-hidden">, worked out</span>
      </span>
    </>
  );
};

/** What a change in percent means for a score or a rate is said where it is typed. */
const helpOf = (blank: Blank, unit: string): string =>
  blank.kind !== 'size'
    ? blank.help
    : `${
        {
          count: 'In per cent of today’s number: 22%.',
          each: 'In per cent of today’s number: 22%.',
          rate: 'In points: from 78% to 82% is 4 points.',
          score: 'In the unit of the score: 0.6.',
        }[measureKind({ unit })]
      } ${blank.help}`;

/** The hypothesis as a sentence with blanks. What helps stands under it, always in the same place. */
export const Sentence = () => {
  const [at, setAt] = useState(0);
  const [said, setSaid] = useState<Readonly<Record<string, Said>>>({});
  const [say] = useState(() => (path: string, words: Said) => setSaid((old) => ({ ...old, [path]: words })));
  const unit = useBusinessCase(({ hypothesis }) => hypothesis.unit);
  const formats = useFormats();
  const helpId = useId();
  const blank = blanks[at];
  const faults = blanks.flatMap(({ path }) => {
    const words = said[path];
    return words === undefined || words.message === '' ? [] : [{ path, ...words }];
  });
  return (
    <Saying value={say}>
      <div className={styles['sentence']}>
        {blanks.map((one, index) => (
          <span key={one.path} onFocus={() => setAt(index)}>
            {one.before}{' '}
            <label className="visually-hidden" htmlFor={`field:${one.path}`}>
              {labelOf(one)}
            </label>
            {index === blanks.length - 1 ? (
              <span className={styles['last']}>
                {drawings[one.kind]({ blank: one, helpId })}
                <span className={styles['point']}>.</span>
              </span>
            ) : (
              drawings[one.kind]({ blank: one, helpId })
            )}
            {one.kind === 'size' && <Target />}
            {blanks[index + 1]?.before.startsWith(',') === false && ' '}
          </span>
        ))}
      </div>
      {blank !== undefined && (
        <div className={styles['help']} id={helpId}>
          <strong>{blank.question}</strong>
          <p>{inStyle(helpOf(blank, unit), formats)}</p>
          {faults.map(({ path, message, readings, choose }) => (
            <p key={path} className={styles['fault']} role="alert">
              {message}{' '}
              {readings.map((reading, index) => (
                <button key={reading} type="button" onClick={() => choose(index)}>
                  {reading}
                </button>
              ))}
            </p>
          ))}
        </div>
      )}
    </Saying>
  );
};
