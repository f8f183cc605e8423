import { Suspense, lazy, useState } from 'react';
import { useCaseNumbers } from '../../figures/case-view.ts';
import { useSettled } from '../../preview/use-settled.ts';
import { useDerived } from '../../store/derived.ts';
import type { CaseInNumbers } from '../../../core/story/story-view/case-in-view.ts';
import { type Worth, worthOf, worthWords } from './worth-of-case.ts';
import { WorthRange, scaleOf } from './worth-range.tsx';
import styles from './worth.module.css';

/** It comes when somebody asks how the number is made. */
const WorkedOut = lazy(async () => {
  const { WorkedOut: Out } = await import('./worked-out.tsx');
  return { default: Out };
});

/** Long enough that nobody who types is told a number with every key. */
const pause = 600;

const Spoken = ({ worth, view }: { worth: Worth; view: CaseInNumbers }) => {
  const { name, said, cash } = worthWords(worth, view);
  return (
    <span aria-live="polite" className="visually-hidden">
      {name} {said}
      {cash === undefined ? '' : `, cash ${cash}`}
    </span>
  );
};

/** The one number that stays in sight in every room: the whole, its range, and beside it cash. A press says how it is made. */
export const WorthPill = () => {
  const businessCase = useDerived(({ businessCase: whole }) => whole);
  // The chances are worked out when nobody types.
  const settled = useSettled(businessCase, pause);
  const view = useCaseNumbers(settled);
  const [isOpen, setOpen] = useState(false);
  const worth = worthOf(view);
  const { name, said, range, cash } = worthWords(worth, view);
  return (
    <>
      <button
        aria-haspopup="dialog"
        className={styles['pill']}
        data-worth={worth.kind}
        type="button"
        onClick={() => setOpen(true)}
      >
        <span className={styles['name']}>{name}</span> <strong>{said}</strong>
        {worth.kind === 'figures' && (
          <>
            <WorthRange range={worth.measure} scale={scaleOf([worth.measure])} width={92} />
            {range !== undefined && worth.measure.low !== worth.measure.high && (
              <span className="visually-hidden">, from {range}</span>
            )}
          </>
        )}
        {cash !== undefined && (
          <span className={styles['cash']}>
            {' '}
            <span className={styles['name']}>cash</span> <strong>{cash}</strong>
          </span>
        )}
        <span className="visually-hidden">: how it is made</span>
      </button>
      <Spoken view={view} worth={worth} />
      {isOpen && (
        <Suspense fallback={null}>
          <WorkedOut view={view} worth={worth} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
};
