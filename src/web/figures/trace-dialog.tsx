import { ChevronLeft, X } from 'lucide-react';
import { useEffect, useId, useRef, useState } from 'react';
import { type TraceLine, traceLines, tracedSources } from '../../core/business-case/results/trace-lines.ts';
import { countingWords } from '../../core/business-case/results/counting-words.ts';
import type { Figure, Figures } from '../../core/business-case/figure.ts';
import type { Formats } from '../../core/quantities/format.ts';
import { useFieldOpener } from '../preview/field-opener.ts';
import { useBusinessCase } from '../store/app-store.ts';
import { resultsFor } from '../store/derived.ts';
import { Button } from '../ui/index.ts';
import { Trace } from './trace.tsx';
import styles from './trace.module.css';

interface TraceDialogProps {
  figure: Figure;
  formats: Formats;
  onClose: () => void;
}

/** The figure of its own that a part has: of a benefit, what it is worth. */
const figureOf = (figures: Figures, { path }: TraceLine): Figure | undefined => {
  const benefit = /^benefits\[([^\]]+)\]\.inputs$/u.exec(path)?.[1];
  return benefit === undefined ? undefined : figures[`benefit.${benefit}.annual`];
};

/** Where a figure comes from, and from there where its parts come from, with the way back; beside the page; Escape closes it, and the focus goes back to the figure. */
export const TraceDialog = ({ figure: first, formats, onClose }: TraceDialogProps) => {
  const dialog = useRef<HTMLDialogElement>(null);
  const title = useId();
  const businessCase = useBusinessCase((whole) => whole);
  const openField = useFieldOpener();
  const heading = useRef<HTMLHeadingElement>(null);
  const [parts, setParts] = useState<readonly Figure[]>([]);
  useEffect(() => dialog.current?.showModal(), []);
  const { base, figures, months } = resultsFor(businessCase);
  const figure = parts.at(-1) ?? first;
  const show = (next: readonly Figure[]): void => {
    setParts(next);
    dialog.current?.scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  };
  const traceOf = (line: TraceLine): (() => void) | undefined => {
    const part = figureOf(figures, line);
    return part === undefined || part.id === figure.id ? undefined : () => show([...parts, part]);
  };
  const open = (path: string): void => {
    dialog.current?.close();
    openField(path);
  };
  return (
    <dialog
      ref={dialog}
      aria-labelledby={title}
      className={styles['dialog']}
      closedby="any"
      onClose={onClose}
    >
      <header className={styles['head']}>
        <div>
          {parts.length > 0 && (
            <Button look="quiet" onPress={() => show(parts.slice(0, -1))}>
              <ChevronLeft aria-hidden size={18} /> Back
            </Button>
          )}
          <h2 ref={heading} className={styles['title']} id={title} tabIndex={-1}>
            {figure.label}
          </h2>
        </div>
        <Button look="quiet" name="Close" onPress={() => dialog.current?.close()}>
          <X aria-hidden size={18} />
        </Button>
      </header>
      <Trace
        counting={figure.traced === undefined ? countingWords(businessCase.settings, months, formats) : []}
        figure={figure}
        formats={formats}
        lines={traceLines(businessCase, base, figure)}
        sources={tracedSources(businessCase, figure)}
        traceOf={traceOf}
        onOpen={open}
      />
    </dialog>
  );
};
