import { useState } from 'react';
import type { Finding } from '../../core/review/index.ts';
import { Button } from '../ui/index.ts';
import styles from './app.module.css';
import { FixLink } from './fix-link.tsx';
import { KeepDates } from '../rooms/overview/keep-dates.tsx';
import { type FindingGroup, groupedFindings } from './grouped-findings.ts';

const most = 5;

interface FindingsProps {
  caseId: string;
  findings: readonly Finding[];
}

const Sentences = ({ caseId, findings }: FindingsProps) =>
  findings.map(({ rule, path, message, keep }) => (
    <li key={`${rule}${path}${message}`}>
      <div>
        {message}
        {keep !== undefined && <KeepDates keep={keep} message={message} />}
      </div>
      <FixLink caseId={caseId} message={message} path={path} />
    </li>
  ));

const Group = ({ caseId, group: { title, findings } }: { caseId: string; group: FindingGroup }) =>
  findings.length === 1 ? (
    <Sentences caseId={caseId} findings={findings} />
  ) : (
    <li>
      <details>
        <summary>
          {title} ({findings.length} times)
        </summary>
        <ul>
          <Sentences caseId={caseId} findings={findings} />
        </ul>
      </details>
    </li>
  );

/** What is left to do, in sentences, each with the way to its field; the first few, then all of them. */
export const OpenFindings = ({ caseId, findings }: FindingsProps) => {
  const [showsAll, setShowsAll] = useState(false);
  const groups = groupedFindings(findings);
  return (
    <div className={styles['findings']}>
      <ul>
        {(showsAll ? groups : groups.slice(0, most)).map((group) => {
          const [first] = group.findings;
          return <Group key={`${first?.rule}${first?.path}${group.title}`} caseId={caseId} group={group} />;
        })}
      </ul>
      {groups.length > most && (
        <Button expanded={showsAll} look="quiet" onPress={() => setShowsAll(!showsAll)}>
          {showsAll ? 'Show the first five' : `Show ${groups.length - most} more`}
        </Button>
      )}
    </div>
  );
};
