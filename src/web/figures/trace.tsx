import type { ReactNode } from 'react';
import { gradeWords } from '../../core/business-case/evidence-grade.ts';
import type { Figure } from '../../core/business-case/figure.ts';
import { symbolWords } from '../../core/business-case/results/measures/define-measure.ts';
import type { TraceLine, TracedSource } from '../../core/business-case/results/trace-lines.ts';
import type { Formats } from '../../core/quantities/format.ts';
import { quantityText } from './figure-text.ts';
import { TraceValues } from './trace-values.tsx';
import styles from './trace.module.css';

export interface TraceProps {
  figure: Figure;
  formats: Formats;
  lines: readonly TraceLine[];
  sources: readonly TracedSource[];
  /** What every sum of the case is counted with. */
  counting: readonly string[];
  onOpen: (path: string) => void;
  /** Shows where a part itself comes from; undefined for one that comes from nothing further. */
  traceOf?: (line: TraceLine) => (() => void) | undefined;
}

const Part = ({ title, children }: { title: string; children: ReactNode }) => (
  <section aria-label={title} className={styles['part']}>
    <h3>{title}</h3>
    {children}
  </section>
);

const Sentences = ({ words }: { words: readonly string[] }) => (
  <ul className={styles['sentences']}>
    {words.map((sentence) => (
      <li key={sentence}>{sentence}</li>
    ))}
  </ul>
);

const Formula = ({ figure: { formula, symbols, traced } }: Pick<TraceProps, 'figure'>) => (
  <Part title="Formula">
    <p>{formula}</p>
    {symbols !== undefined && symbols !== formula && (
      <p className={styles['symbols']}>
        {symbols}
        {traced === undefined && <small>{symbolWords}</small>}
      </p>
    )}
  </Part>
);

/** Parts of a yearly figure are amounts a year, those of any other what they come to by the end. */
const partsTitle = ({ partsOver, traced }: Figure): string => {
  if (traced !== undefined) return 'Inputs';
  return partsOver === 'year' ? 'Made of' : 'Made of, over the period and not discounted';
};

const Line = ({ line, formats, onOpen, traceOf }: TraceProps & { line: TraceLine }) => {
  const { path, name, value, unit, source, grade } = line;
  const title = line.title === '' ? 'Without a name' : line.title;
  const trace = traceOf?.(line);
  return (
    <li>
      {trace === undefined ? (
        <span>{title}</span>
      ) : (
        <button type="button" onClick={trace}>
          {title}
          <span className="visually-hidden">: where it comes from</span>
        </button>
      )}
      {value !== null && <strong>{quantityText(formats, unit, value)}</strong>}
      <span className={styles['about']}>
        {name !== '' && <code>{name}</code>}
        {source === '' ? 'No source stated' : source}. Grade {grade}, {gradeWords[grade]}.
      </span>
      <button className={styles['toField']} type="button" onClick={() => onOpen(path)}>
        Go to its field<span className="visually-hidden">: {title}</span>
      </button>
    </li>
  );
};

const Lines = (props: TraceProps) => (
  <Part title={partsTitle(props.figure)}>
    <ul className={styles['lines']}>
      {props.lines.map((line) => (
        <Line key={line.path + line.name} line={line} {...props} />
      ))}
    </ul>
  </Part>
);

const Sources = ({ sources, onOpen }: Pick<TraceProps, 'sources' | 'onOpen'>) => (
  <Part title="Sources">
    <ul className={styles['lines']}>
      {sources.map(({ path, title, finding, grade }) => (
        <li key={path}>
          <button type="button" onClick={() => onOpen(path)}>
            {title === '' ? 'Evidence without a title' : title}
          </button>
          <span className={styles['about']}>
            {finding} Grade {grade}, {gradeWords[grade]}.
          </span>
        </li>
      ))}
    </ul>
  </Part>
);

/** Whose definition it is, which of several was chosen, and what it is counted with. */
const Convention = ({ figure: { convention, definedBy }, counting }: TraceProps) => {
  const words = [
    ...(convention === undefined || convention === '' ? [] : [convention]),
    ...(definedBy === undefined ? [] : [`Definition: ${definedBy}.`]),
    ...counting,
  ];
  return words.length === 0 ? null : (
    <Part title="How it is counted">
      <Sentences words={words} />
    </Part>
  );
};

/** Everything that a reader may ask of a figure. */
export const Trace = (props: TraceProps) => {
  const { figure, lines, sources, onOpen } = props;
  const { grade, gradeFrom, exclusions = [], caution, reason } = figure;
  return (
    <div className={styles['body']}>
      <TraceValues {...props} />
      {reason !== undefined && <p className={styles['reason']}>{reason}</p>}
      {caution !== undefined && <p className={styles['reason']}>{caution}</p>}
      <Formula figure={figure} />
      {lines.length > 0 && <Lines {...props} />}
      {sources.length > 0 && <Sources sources={sources} onOpen={onOpen} />}
      {grade !== undefined && (
        <Part title="How sure is it?">
          <p>
            Grade {grade}: {gradeWords[grade]}.
            {gradeFrom === undefined
              ? ''
              : ` That is the weakest of what makes most of its range: ${gradeFrom}.`}
          </p>
        </Part>
      )}
      {exclusions.length > 0 && (
        <Part title="Left out">
          <Sentences words={exclusions} />
        </Part>
      )}
      <Convention {...props} />
    </div>
  );
};
