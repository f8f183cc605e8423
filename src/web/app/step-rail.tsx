import { ChevronDown } from 'lucide-react';
import { useState } from 'react';
import { findingsBefore } from '../../core/review/gates.ts';
import { useDerived } from '../store/derived.ts';
import { type StepDefinition, steps } from '../steps/index.ts';
import styles from './app.module.css';
import { gates } from '../steps/gates.ts';
import { hrefTo } from '../store/routes.ts';
import { StepList } from './step-list.tsx';
import { stepStatus } from '../steps/step-status.ts';

interface Distance {
  ready: number;
  /** What is left before each gate. */
  lefts: number[];
}

/** Unseen, while the rules are not there yet. */
const unknown: Distance = { ready: 0, lefts: [10] };

/** How far the case is; as many lines for every case. */
const HowFar = ({ caseId }: { caseId: string }) => {
  const known = useDerived(({ businessCase, findings }): Distance | null =>
    findings === null
      ? null
      : {
          ready: steps.filter((step) => stepStatus(businessCase, findings, step) === 'Ready').length,
          lefts: gates.map(({ id }) => findingsBefore(findings, id).length),
        },
  );
  const { ready, lefts } = known ?? unknown;
  const passed = gates.filter((_, index) => lefts[index] === 0);
  const next = gates[passed.length];
  const left = lefts[passed.length] ?? 0;
  return (
    <section
      aria-label="How far it is"
      className={`${styles['howFar']} ${known === null ? styles['awaited'] : ''}`}
    >
      <p>
        <strong>{passed.at(-1)?.title ?? 'Being written'}</strong>
        <span>
          {ready} of {steps.length} ready
        </span>
      </p>
      <div aria-hidden className={styles['bars']}>
        {gates.map(({ id }, index) => (
          <span key={id} className={index < passed.length ? styles['filled'] : ''} />
        ))}
      </div>
      <p className={styles['hint']}>
        {next === undefined ? (
          'Nothing is left to do before the board.'
        ) : (
          <>
            Next gate: {next.title.toLowerCase()}.{' '}
            <a href={hrefTo.hub(caseId)}>{left === 1 ? '1 thing left' : `${left} things left`}</a>.
          </>
        )}
      </p>
    </section>
  );
};

/** The steps beside the form; on narrower screens a menu above it. */
export const StepRail = ({ caseId, current }: { caseId: string; current: StepDefinition }) => {
  const [isOpen, setOpen] = useState(false);
  return (
    <div
      className={`${styles['rail']} ${isOpen ? styles['open'] : ''}`}
      role="presentation"
      onKeyDown={(event) => {
        if (event.key === 'Escape') setOpen(false);
      }}
    >
      <button
        aria-expanded={isOpen}
        className={styles['railMenu']}
        type="button"
        onClick={() => setOpen(!isOpen)}
      >
        <span>
          Steps: <strong>{current.name}</strong>
        </span>
        <ChevronDown aria-hidden size={18} />
      </button>
      <div className={styles['railBody']}>
        <HowFar caseId={caseId} />
        <StepList caseId={caseId} current={current.id} />
      </div>
    </div>
  );
};
