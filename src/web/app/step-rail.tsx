import { ChevronDown } from 'lucide-react';
import { useState } from 'react';
import type { StepDefinition } from '../steps/index.ts';
import styles from './app.module.css';
import { StepList } from './step-list.tsx';

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
        <StepList caseId={caseId} current={current.id} />
      </div>
    </div>
  );
};
