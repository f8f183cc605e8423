import { X } from 'lucide-react';
import { useEffect, useId, useRef } from 'react';
import { traceLines, tracedSources } from '../../core/business-case/results/trace-lines.ts';
import { countingWords } from '../../core/business-case/results/counting-words.ts';
import type { Figure } from '../../core/business-case/figure.ts';
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

/** Where a figure comes from, beside the page; Escape closes it, and the focus goes back to the figure. */
export const TraceDialog = ({ figure, formats, onClose }: TraceDialogProps) => {
  const dialog = useRef<HTMLDialogElement>(null);
  const title = useId();
  const businessCase = useBusinessCase((whole) => whole);
  const openField = useFieldOpener();
  useEffect(() => dialog.current?.showModal(), []);
  const { base, months } = resultsFor(businessCase);
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
        <h2 className={styles['title']} id={title}>
          {figure.label}
        </h2>
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
        onOpen={open}
      />
    </dialog>
  );
};
