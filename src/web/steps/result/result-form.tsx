import { Suspense, lazy, useDeferredValue, useState } from 'react';
import { useDerived } from '../../store/derived.ts';
import { AnswerHead } from './answer-head.tsx';
import { useCaseNumbers } from '../../figures/case-view.ts';
import { Measures } from './measures.tsx';
import { isRateMissing } from './rate-missing.ts';
import styles from './result.module.css';

const loadFurther = async () => import('./further-answers.tsx');

/** What stands below the first screen, and waits for the simulation, comes a moment after what stands on it. */
const FurtherAnswers = lazy(async () => ({ default: (await loadFurther()).FurtherAnswers }));

/** Likewise the rate and the conventions, which stand last. */
const CountedBy = lazy(async () => ({ default: (await loadFurther()).CountedBy }));

void loadFurther();

/** A field alone draws what reads amounts along: most cases have a rate, and do without. */
const RateWanted = lazy(async () => ({ default: (await import('./rate-wanted.tsx')).RateWanted }));

/** What the case comes to. It may follow a moment later than what is typed. */
export const ResultForm = () => {
  const businessCase = useDeferredValue(useDerived(({ businessCase: whole }) => whole));
  const view = useCaseNumbers(businessCase);
  const [wasMissing] = useState(isRateMissing(businessCase));
  const isEmpty = businessCase.benefits.length + businessCase.costs.length === 0;
  return (
    <>
      <AnswerHead view={view} />
      {!isEmpty && (
        <>
          {wasMissing && (
            <Suspense fallback={<div className={styles['awaitedField']} />}>
              <RateWanted businessCase={businessCase} />
            </Suspense>
          )}
          <Measures view={view} />
        </>
      )}
      <Suspense fallback={<div className={styles['awaited']} />}>
        {!isEmpty && <FurtherAnswers numbers={view} />}
        <CountedBy businessCase={businessCase} />
      </Suspense>
    </>
  );
};
