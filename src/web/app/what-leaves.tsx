import { useMemo } from 'react';
import { formats as known } from '../../core/exporters/index.ts';
import { type LeavingFormat, whatLeaves } from '../../core/exporters/what-leaves.ts';
import { useStory } from '../preview/use-story.ts';
import { useBusinessCase } from '../store/app-store.ts';
import { Folded } from '../ui/index.ts';
import styles from './app.module.css';
import { leavingWords } from './leaving-words.ts';

/** What somebody who is given the files can read in them, before they are written. */
export const WhatLeaves = ({ formats }: { formats: readonly LeavingFormat[] }) => {
  const businessCase = useBusinessCase((whole) => whole);
  const documents = useStory()?.documents;
  const things = useMemo(() => {
    const told = (documents ?? []).map(({ document }) => document);
    const hiding = known.filter(({ id, hasHiddenPart }) => hasHiddenPart && formats.includes(id));
    const written = told.filter(({ kind }) => hiding.some(({ draws }) => kind in draws));
    return whatLeaves(businessCase, formats, written);
  }, [businessCase, formats, documents]);
  if (formats.length === 0) return null;
  return (
    <Folded
      isNeeded={false}
      said={formats.length === 1 ? 'What leaves with this file' : 'What leaves with these files'}
    >
      <ul className={styles['leaving']}>
        {things.map((thing) => (
          <li key={thing.what}>{leavingWords(thing, formats)}</li>
        ))}
        {formats.includes('case') && (
          <li>The case file holds all that was entered, but your private notes.</li>
        )}
        <li>Your private notes do not leave.</li>
      </ul>
    </Folded>
  );
};
