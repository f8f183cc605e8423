import { useState } from 'react';
import {
  movedReading,
  percentReading,
  pointsReading,
  shareToday,
} from '../../../core/business-case/points-or-percent.ts';
import { estimateOf } from '../../../core/business-case/results/input-values.ts';
import type { Benefit } from '../../../core/business-case/schema/index.ts';
import type { DriverInput } from '../../../core/drivers/index.ts';
import type { Estimate, Level } from '../../../core/quantities/estimate.ts';
import { changeField, useBusinessCase } from '../../store/app-store.ts';
import { AmountField, Button, Segments } from '../../ui/index.ts';
import { useFormats } from '../form/form-context.ts';
import { emptyEstimate } from '../form/estimate-amount.tsx';
import formStyles from '../form/form.module.css';
import styles from './impact.module.css';

const meant = { points: 'Points', percent: 'Per cent of what it is today' } as const;
const levels: Record<Level, string> = { low: 'Low', base: 'Base', high: 'High' };

type Relative = Partial<Record<Level, number | undefined>>;

const exact = (value: number): number => Number(value.toPrecision(12));

/** A change in per cent, asked once and written as the points that it is; the case keeps the points. */
const AsPercent = ({
  input,
  path,
  today,
  onToday,
  onWritten,
}: {
  input: DriverInput;
  path: string;
  today: number | undefined;
  /** Where the share stands, as it is typed here; the driver itself does not ask it. */
  onToday: (today: number | undefined) => void;
  onWritten: (sentence: string) => void;
}) => {
  const formats = useFormats();
  const { locale, currency } = formats;
  const [relative, setRelative] = useState<Relative>({});
  const field = { kind: 'percent', locale, currency } as const;
  const isWhole = today !== undefined && today > 0 && today <= 1 && relative.base !== undefined;
  const write = (): void => {
    if (today === undefined) return;
    const points = Object.fromEntries(
      (Object.keys(levels) as Level[]).flatMap((level) => {
        const value = relative[level];
        return value === undefined ? [] : [[level, exact(value * today)]];
      }),
    );
    changeField('Per cent written as points', path, (old) => ({
      ...emptyEstimate('points'),
      ...(old as Estimate | undefined),
      ...points,
    }));
    onWritten(
      `Written as ${formats.list(Object.values(points).map((value) => formats.number(value * 100, 'exact')))} points.`,
    );
  };
  return (
    <>
      {input.from === undefined ? (
        <AmountField {...field} title="Where does that share stand today?" value={today} onChange={onToday} />
      ) : (
        today === undefined && (
          <p className={formStyles['hint']}>Answer first where that share stands today.</p>
        )
      )}
      <div className={formStyles['levels']}>
        {(Object.keys(levels) as Level[]).map((level) => (
          <AmountField
            key={level}
            {...field}
            title={`${levels[level]}, per cent of today`}
            value={relative[level]}
            onChange={(value) => setRelative({ ...relative, [level]: value })}
          />
        ))}
      </div>
      {isWhole && <p role="status">{percentReading(formats, input, relative.base ?? 0, today)}</p>}
      <div>
        <Button disabled={!isWhole} onPress={write}>
          Write it as points
        </Button>
      </div>
    </>
  );
};

/** "Two points or two per cent?": both readings in the numbers of the case, and the way from the one to the other. */
export const PointsOrPercent = ({
  benefit,
  name,
  input,
  path,
}: {
  benefit: Benefit;
  name: string;
  input: DriverInput;
  path: string;
}) => {
  const formats = useFormats();
  const [way, setWay] = useState<keyof typeof meant>('points');
  const [written, setWritten] = useState('');
  const base = useBusinessCase(({ sharedInputs }) => estimateOf(sharedInputs, benefit.inputs[name])?.base);
  const known = useBusinessCase((businessCase) => shareToday(businessCase, benefit, input));
  const [typedToday, setTypedToday] = useState<number | undefined>();
  const today = typedToday ?? known;
  if (input.moves === undefined)
    return base === undefined || today === undefined || today <= 0 ? null : (
      <p className={formStyles['hint']}>{movedReading(formats, base, today)}</p>
    );
  return (
    <div className={styles['meant']}>
      <p className={styles['question']}>Points or per cent?</p>
      <Segments
        label={`Points or per cent: ${input.title}`}
        options={meant}
        value={way}
        onChange={(next) => {
          setWay(next);
          setWritten('');
        }}
      />
      {way === 'points' && (
        <p className={formStyles['hint']} role="status">
          {written}{' '}
          {base !== undefined && today !== undefined
            ? pointsReading(formats, input, base, today)
            : 'From 20% to 18% is two points; two per cent of 20% would be only to 19.6%.'}
        </p>
      )}
      {way === 'percent' && (
        <AsPercent
          input={input}
          path={path}
          today={today}
          onToday={setTypedToday}
          onWritten={(sentence) => {
            setWritten(sentence);
            setWay('points');
          }}
        />
      )}
    </div>
  );
};
