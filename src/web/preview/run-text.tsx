import type { Run } from '../../core/document/index.ts';
import styles from './preview.module.css';
import { useFieldOpener } from './field-opener.ts';

const marked = (run: Run): string =>
  [
    run.kind !== 'footnote' && run.bold === true ? styles['bold'] : '',
    run.kind !== 'footnote' && run.italic === true ? styles['italic'] : '',
  ].join(' ');

/** Text of a paper: values can be clicked to reach the field they come from. */
export const RunText = ({ runs }: { runs: readonly Run[] }) => {
  const openField = useFieldOpener();
  return (
    <>
      {runs.map((run, index) => {
        // Runs have no identity of their own; their order is their identity.
        const key = `${index}`;
        if (run.kind === 'footnote') return <sup key={key}>{run.number}</sup>;
        if (run.kind === 'text')
          return (
            <span key={key} className={marked(run)}>
              {run.text}
            </span>
          );
        return (
          // The keyboard reaches the same fields through the form beside it; the click is a short cut.
          <span
            key={key}
            className={`${styles['value']} ${marked(run)}`}
            data-path={run.path}
            role="presentation"
            onClick={() => openField(run.path)}
          >
            {run.text}
          </span>
        );
      })}
    </>
  );
};
