import { useDerived } from '../store/derived.ts';
import { hrefTo } from '../store/routes.ts';
import { steps } from '../steps/index.ts';
import { findingsOfStep, stepStatus } from '../steps/step-status.ts';
import styles from './app.module.css';

const groups = [...new Set(steps.map(({ group }) => group))];

/** How a step stands, in words: what is left of it, or that nothing is. */
const standing = (status: ReturnType<typeof stepStatus>, left: number): string => {
  if (status === 'Not started') return '';
  return left === 0 ? 'ready' : `${left} left`;
};

/** The steps in their groups, each with what is left of it. */
export const StepList = ({ caseId, current }: { caseId: string; current: string | null }) => {
  const said = useDerived(({ businessCase, findings }) =>
    findings === null
      ? null
      : Object.fromEntries(
          steps.map((step) => [
            step.id,
            standing(
              stepStatus(businessCase, findings, step),
              findingsOfStep(businessCase, findings, step).length,
            ),
          ]),
        ),
  );
  return (
    <nav aria-label="Steps" className={styles['steps']}>
      {groups.map((group) => (
        <section key={group} aria-label={group}>
          <h2>{group}</h2>
          <ol>
            {steps
              .filter((step) => step.group === group)
              .map((step) => (
                <li key={step.id}>
                  <a
                    aria-current={step.id === current ? 'step' : undefined}
                    className={styles['step']}
                    href={hrefTo.step(caseId, step.id)}
                  >
                    <span>{step.name}</span>
                    <span className={styles['status']} data-standing={said?.[step.id]?.replace(/\d+ /u, '')}>
                      {said?.[step.id]}
                    </span>
                  </a>
                </li>
              ))}
          </ol>
        </section>
      ))}
    </nav>
  );
};
