import { useContext } from 'react';
import { LeadOfScreen } from './form-context.ts';
import { FormField } from './form-field.tsx';
import styles from './form.module.css';
import { type FormPart, partsOf } from './schema-parts.ts';

const wide = new Set(['prose', 'list', 'words', 'estimate', 'group']);

export const FieldGrid = ({ parts }: { parts: readonly FormPart[] }) => (
  <div className={styles['grid']}>
    {parts.map((part) => (
      <div key={part.path} className={wide.has(part.meta.control) ? styles['wide'] : ''}>
        <FormField {...part} />
      </div>
    ))}
  </div>
);

/** What a section is about, unless the screen has just said it. */
export const Lead = ({ children }: { children: string | undefined }) => {
  const said = useContext(LeadOfScreen);
  return children === undefined || children === said ? null : <p className={styles['lead']}>{children}</p>;
};

/** Several fields under one heading. */
export const GroupForm = ({ path, meta }: FormPart) => (
  <section aria-label={meta.title} className={styles['card']}>
    <h2 className={styles['heading']}>{meta.title}</h2>
    <Lead>{meta.hint}</Lead>
    <FieldGrid parts={partsOf(path)} />
  </section>
);
