import { Fragment } from 'react';
import type { Run, ValueRun } from '../../core/document/index.ts';
import { scriptPieces } from '../../core/document/scripts.ts';
import { isNameOfThing } from '../../core/story/facts/name-of-thing.ts';
import styles from './preview.module.css';
import { useFieldOpener } from './field-opener.ts';
import { useHasChanged } from './use-has-changed.ts';

const marked = (run: Run): string =>
  [
    run.kind !== 'footnote' && run.bold === true ? styles['bold'] : '',
    run.kind !== 'footnote' && run.italic === true ? styles['italic'] : '',
  ].join(' ');

/** Text of another script says its language, and is set from its own side. */
const InScripts = ({ text }: { text: string }) =>
  scriptPieces(text).map(({ text: piece, language }, index) => {
    const key = `${index}`;
    return language === undefined ? (
      <Fragment key={key}>{piece}</Fragment>
    ) : (
      <bdi key={key} lang={language}>
        {piece}
      </bdi>
    );
  });

const ValueText = ({ run }: { run: ValueRun }) => {
  const openField = useFieldOpener();
  const hasChanged = useHasChanged(run.text);
  return (
    // The keyboard reaches the same fields through the form beside it; the click is a short cut.
    <span
      className={`${styles['value']} ${hasChanged ? styles['changed'] : ''} ${marked(run)}`}
      data-path={run.path}
      role="presentation"
      onClick={() => openField(run.path)}
    >
      <InScripts text={run.text} />
    </span>
  );
};

/** Text of a paper: values can be clicked to reach the field they come from. */
export const RunText = ({ runs }: { runs: readonly Run[] }) => {
  return (
    <>
      {runs.map((run, index) => {
        // Runs have no identity of their own; their order is their identity.
        const key = `${index}`;
        if (run.kind === 'footnote') return <sup key={key}>{run.number}</sup>;
        if (run.kind === 'text' || isNameOfThing(run.path))
          return (
            <span key={key} className={marked(run)} data-phrase={run.phrase}>
              <InScripts text={run.text} />
            </span>
          );
        return <ValueText key={key} run={run} />;
      })}
    </>
  );
};
