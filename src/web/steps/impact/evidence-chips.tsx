import { memo, useMemo } from 'react';
import { gradeOfSources, gradeWords } from '../../../core/business-case/evidence-grade.ts';
import { evidenceOf } from '../../../core/business-case/pilot-evidence.ts';
import { changeField, useBusinessCase } from '../../store/app-store.ts';
import styles from './impact.module.css';

const asIds = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((id) => typeof id === 'string') : [];

/** What a benefit rests on, chosen from the evidence of the case; how good that is follows in words. */
const EvidenceChipsOf = ({ path, chosen }: { path: string; chosen: readonly string[] }) => {
  const basics = useBusinessCase((businessCase) => businessCase.basics);
  const listed = useBusinessCase((businessCase) => businessCase.evidence);
  const pilot = useBusinessCase((businessCase) => businessCase.pilot);
  const hypothesis = useBusinessCase((businessCase) => businessCase.hypothesis);
  const evidence = useMemo(
    () => evidenceOf({ basics, evidence: listed, pilot, hypothesis }),
    [basics, listed, pilot, hypothesis],
  );
  const grade = useBusinessCase((businessCase) => gradeOfSources(businessCase, chosen));
  const toggle = (id: string, isChosen: boolean): void =>
    changeField('What it is based on', path, (old) =>
      isChosen ? [...asIds(old), id] : asIds(old).filter((other) => other !== id),
    );
  return (
    <fieldset className={styles['evidence']}>
      <legend>What is it based on?</legend>
      {evidence.length === 0 ? (
        <p className={styles['note']}>
          No evidence yet. Add it once in the step Evidence, then choose it here.
        </p>
      ) : (
        <div className={styles['chips']}>
          {evidence.map(({ id, title }, index) => (
            <label key={id}>
              <input
                checked={chosen.includes(id)}
                id={index === 0 ? `field:${path}` : undefined}
                type="checkbox"
                onChange={(event) => toggle(id, event.target.checked)}
              />
              {title === '' ? 'Evidence without a title' : title}
            </label>
          ))}
        </div>
      )}
      <p className={styles['note']} role="status">
        {chosen.length === 0
          ? 'Without evidence the number is an assumption, and the papers say so.'
          : `In the papers this reads: ${gradeWords[grade]}.`}
      </p>
    </fieldset>
  );
};

/** Drawn again when what it holds changes, and not with the card it stands in. */
export const EvidenceChips = memo(EvidenceChipsOf);
