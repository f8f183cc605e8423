import { useState } from 'react';
import type { Finding } from '../../core/review/index.ts';
import { Button } from '../ui/index.ts';
import styles from './app.module.css';
import { FixLink } from './fix-link.tsx';

const most = 5;

/** What is left to do, in sentences, each with the way to its field; the first few, then all of them. */
export const OpenFindings = ({ caseId, findings }: { caseId: string; findings: readonly Finding[] }) => {
  const [showsAll, setShowsAll] = useState(false);
  const shown = showsAll ? findings : findings.slice(0, most);
  return (
    <div className={styles['findings']}>
      <ul>
        {shown.map(({ rule, path, message }) => (
          <li key={`${rule}${path}${message}`}>
            <span>{message}</span>
            <FixLink caseId={caseId} message={message} path={path} />
          </li>
        ))}
      </ul>
      {findings.length > most && (
        <Button expanded={showsAll} look="quiet" onPress={() => setShowsAll(!showsAll)}>
          {showsAll ? 'Show the first five' : `Show ${findings.length - most} more`}
        </Button>
      )}
    </div>
  );
};
