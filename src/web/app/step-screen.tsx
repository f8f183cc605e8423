import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { appStore, useAppStore } from '../store/app-store.ts';
import { PreviewPane } from '../preview/preview-pane.tsx';
import { FormField } from '../steps/form/form-field.tsx';
import { metaAt } from '../steps/form/schema-parts.ts';
import { type StepDefinition, steps } from '../steps/index.ts';
import { LinkButton } from '../ui/index.ts';
import styles from './app.module.css';
import { hrefTo } from './routes.ts';
import { StepList } from './step-list.tsx';

const SchemaForm = ({ step }: { step: StepDefinition }) => (
  <>
    {step.paths.map((path) => {
      const meta = metaAt(path);
      return meta === undefined ? null : <FormField key={path} meta={meta} name={path} path={path} />;
    })}
  </>
);

/** One step: the list of steps, the form, and what the board will see. */
export const StepScreen = ({ caseId, stepId }: { caseId: string; stepId: string }) => {
  const index = Math.max(
    0,
    steps.findIndex(({ id }) => id === stepId),
  );
  const step = steps[index];
  const wanted = useAppStore((state) => state.wantedField);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
  }, [stepId]);
  useEffect(() => {
    if (wanted === null) return;
    const field = document.getElementById(`field:${wanted}`);
    field?.scrollIntoView({ block: 'center' });
    field?.focus();
    appStore.setState({ wantedField: null });
  }, [wanted, stepId]);
  if (step === undefined) return null;
  const [before, after] = [steps[index - 1], steps[index + 1]];
  const Form = step.Form;
  return (
    <div className={styles['three']}>
      <div className={styles['rail']}>
        <StepList caseId={caseId} current={step.id} />
      </div>
      <main className={styles['form']} id="main">
        <p className={styles['hint']}>
          {step.group}, step {index + 1} of {steps.length}
        </p>
        <h1 ref={heading} className={styles['title']} tabIndex={-1}>
          {step.title}
        </h1>
        <p className={styles['lead']}>{step.lead}</p>
        {Form === undefined ? <SchemaForm step={step} /> : <Form />}
        <div className={styles['walk']}>
          {before !== undefined && (
            <LinkButton href={hrefTo.step(caseId, before.id)}>
              <ChevronLeft aria-hidden size={18} /> Back
            </LinkButton>
          )}
          {after === undefined ? (
            <LinkButton href={hrefTo.export(caseId)} look="primary">
              Take it to the board
            </LinkButton>
          ) : (
            <LinkButton href={hrefTo.step(caseId, after.id)} look="primary">
              Next: {after.name.toLowerCase()} <ChevronRight aria-hidden size={18} />
            </LinkButton>
          )}
        </div>
      </main>
      <aside className={styles['aside']}>
        <PreviewPane key={step.id} shows={step.shows} />
      </aside>
    </div>
  );
};
