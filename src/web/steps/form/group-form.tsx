import { type ComponentType, Suspense, useContext } from 'react';
import { soon } from '../../ui/soon.tsx';
import { LeadOfScreen } from './form-context.ts';
import styles from './form.module.css';
import type { FormPart } from './schema-parts.ts';

/** What a section is about, unless the screen has just said it. */
export const Lead = ({ children }: { children: string | undefined }) => {
  const said = useContext(LeadOfScreen);
  return children === undefined || children === said ? null : <p className={styles['lead']}>{children}</p>;
};

const { Soon: WhereItAppears, there: placesThere } = soon(
  async () => (await import('./where-it-appears.tsx')).WhereItAppears,
);

export { placesThere };

/** What a group is called, and where in the documents it appears; of what stands in a row the row says it. */
export const GroupHead = ({ title, path }: { title: string | undefined; path: string }) =>
  path.includes('[') ? (
    <h2 className={styles['heading']}>{title}</h2>
  ) : (
    <div className={styles['groupHead']}>
      <h2 className={styles['heading']}>{title}</h2>
      <Suspense fallback={null}>
        <WhereItAppears path={path} />
      </Suspense>
    </div>
  );

export interface GroupFormProps extends FormPart {
  /** What is asked for under the heading; given, so that a group need not know how a field is drawn. */
  Fields: ComponentType<{ path: string }>;
}

/** Several fields under one heading. */
export const GroupForm = ({ path, meta, Fields }: GroupFormProps) => (
  <section aria-label={meta.title} className={styles['card']}>
    <GroupHead path={path} title={meta.title} />
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
