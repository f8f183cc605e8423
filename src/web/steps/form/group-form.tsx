import { type ComponentType, useContext } from 'react';
import { LeadOfScreen } from './form-context.ts';
import styles from './form.module.css';
import type { FormPart } from './schema-parts.ts';

/** What a section is about, unless the screen has just said it. */
export const Lead = ({ children }: { children: string | undefined }) => {
  const said = useContext(LeadOfScreen);
  return children === undefined || children === said ? null : <p className={styles['lead']}>{children}</p>;
};

export interface GroupFormProps extends FormPart {
  /** What is asked for under the heading; given, so that a group need not know how a field is drawn. */
  Fields: ComponentType<{ path: string }>;
}

/** Several fields under one heading. */
export const GroupForm = ({ path, meta, Fields }: GroupFormProps) => (
  <section aria-label={meta.title} className={styles['card']}>
    <h2 className={styles['heading']}>{meta.title}</h2>
    <Lead>{meta.hint}</Lead>
    <Fields path={path} />
  </section>
);

/** Several fields that few need, folded under what they are for. */
export const FoldedGroup = ({ path, meta, Fields }: GroupFormProps) => (
  <details className={styles['source']}>
    <summary>{meta.title}</summary>
    {meta.hint !== undefined && <p className={styles['hint']}>{meta.hint}</p>}
    <Fields path={path} />
  </details>
);
