import { Suspense, lazy, useState } from 'react';
import type { Figure } from '../../core/business-case/figure.ts';
import type { NumberStyle } from '../../core/quantities/format.ts';
import { useCaseFormats } from './case-formats.ts';
import { figureText } from './figure-text.ts';
import styles from './figure-value.module.css';

/** Loaded when somebody first asks where a figure comes from. */
const TraceDialog = lazy(async () => {
  const { TraceDialog: Dialog } = await import('./trace-dialog.tsx');
  return { default: Dialog };
});

interface FigureValueProps {
  figure: Figure;
  /** `screen` is short (£1.52m); `exact` and `table` are to the unit. */
  numberStyle?: NumberStyle;
  /** Where the reason stands elsewhere, or there is no room for it. */
  withoutReason?: boolean;
  /** How it is written where its unit alone does not say it, as with points of a share. */
  written?: string;
}

/** A figure on screen: its value, or a dash and why there is none. A press tells where it comes from. */
export const FigureValue = ({ figure, numberStyle = 'screen', withoutReason, written }: FigureValueProps) => {
  const formats = useCaseFormats();
  const [isOpen, setOpen] = useState(false);
  const { unit, value, label, reason } = figure;
  return (
    <span className={styles['figure']}>
      <button
        aria-haspopup="dialog"
        className={`${styles['value']} ${value !== null && value < 0 && unit === 'money' ? styles['loss'] : ''}`}
        data-figure={figure.id}
        type="button"
        onClick={() => setOpen(true)}
      >
        {written ?? figureText(formats, unit, value, numberStyle)}
        <span className="visually-hidden">, {label}: where it comes from</span>
      </button>
      {value === null && reason !== undefined && withoutReason !== true && (
        <span className={styles['reason']}>{reason}</span>
      )}
      {isOpen && (
        <Suspense fallback={null}>
          <TraceDialog figure={figure} formats={formats} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </span>
  );
};
