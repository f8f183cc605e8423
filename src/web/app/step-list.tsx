import { Circle, CircleAlert, CircleCheck, CircleDot } from 'lucide-react';
import { useDerived } from '../store/derived.ts';
import { steps } from '../steps/index.ts';
import styles from './app.module.css';
import { hrefTo } from '../store/routes.ts';
import { type StepStatus, stepStatus } from '../steps/step-status.ts';

const pictures: Record<StepStatus, typeof Circle> = {
  'Not started': Circle,
  Started: CircleDot,
  'Needs attention': CircleAlert,
  Ready: CircleCheck,
};

/** Its room is kept until the rules have said how the step stands. */
const StatusPicture = ({ status }: { status: StepStatus | undefined }) => {
  const Picture = pictures[status ?? 'Not started'];
  const look = status === undefined ? 'awaited' : status.replace(' ', '');
  return <Picture aria-hidden className={styles[look]} size={20} />;
};

const groups = [...new Set(steps.map(({ group }) => group))];

/** The steps in their groups, each with its state in words. */
export const StepList = ({ caseId, current }: { caseId: string; current: string | null }) => {
  const statuses = useDerived(({ businessCase, findings }) =>
    findings === null
      ? null
      : Object.fromEntries(steps.map((step) => [step.id, stepStatus(businessCase, findings, step)])),
  );
  return (
    <nav aria-label="Steps" className={styles['steps']}>
      {groups.map((group) => (
        <section key={group} aria-label={group}>
          <h2>{group}</h2>
          <ol>
            {steps
              .filter((step) => step.group === group)
              .map((step) => {
                const status = statuses?.[step.id];
                return (
                  <li key={step.id}>
                    <a
                      aria-current={step.id === current ? 'step' : undefined}
                      className={styles['step']}
                      href={hrefTo.step(caseId, step.id)}
                    >
                      <StatusPicture status={status} />
                      <span>{step.name}</span>
                      <span className={current === null ? styles['status'] : 'visually-hidden'}>
                        {status}
                      </span>
                    </a>
                  </li>
                );
              })}
          </ol>
        </section>
      ))}
    </nav>
  );
};
