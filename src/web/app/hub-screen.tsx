import { findingsBefore } from '../../core/review/gates.ts';
import { useBusinessCase } from '../store/app-store.ts';
import { useFindings } from '../store/derived.ts';
import { PreviewPane } from '../preview/preview-pane.tsx';
import { LinkButton } from '../ui/index.ts';
import styles from './app.module.css';
import { gates } from '../steps/gates.ts';
import { OpenFindings } from './open-findings.tsx';
import { hrefTo } from '../store/routes.ts';
import { ScreenTitle } from '../ui/screen-title.tsx';
import { StepList } from './step-list.tsx';

/** The case at a glance: how far it is, what comes next, and what the board will see. */
export const HubScreen = ({ caseId }: { caseId: string }) => {
  const title = useBusinessCase(({ basics }) => basics.title);
  const house = useBusinessCase(({ house: own }) =>
    own === undefined ? 'none yet' : `${own.name || 'without a name'}, version ${own.version}`,
  );
  const findings = useFindings((all) => all);
  const next = gates.find(({ id }) => findingsBefore(findings, id).length > 0);
  const open = next === undefined ? [] : findingsBefore(findings, next.id);
  return (
    <div className={styles['hub']}>
      <main className={styles['hubMain']} id="main">
        <ScreenTitle>{title || 'A case without a title'}</ScreenTitle>
        <section aria-label="How far it is" className={styles['gates']}>
          <ol>
            {gates.map(({ id, title: gate }) => {
              const count = findingsBefore(findings, id).length;
              return (
                <li key={id} className={count === 0 ? styles['passed'] : ''}>
                  <strong>{gate}</strong>
                  <span>{count === 0 ? 'Yes' : count === 1 ? '1 thing left' : `${count} things left`}</span>
                </li>
              );
            })}
          </ol>
          {open.length > 0 && <OpenFindings caseId={caseId} findings={open} />}
        </section>
        <StepList caseId={caseId} current={null} />
        <p>
          House: <a href={hrefTo.house(caseId)}>{house}</a>
        </p>
        <LinkButton href={hrefTo.export(caseId)} large look="primary">
          Take it to the board
        </LinkButton>
      </main>
      <aside className={styles['aside']}>
        <PreviewPane shows={['ask', 'summary']} />
      </aside>
    </div>
  );
};
