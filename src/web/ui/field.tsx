import { CircleAlert } from 'lucide-react';
import { type ReactNode, useId } from 'react';
import styles from './field.module.css';

/** What a control needs to be labelled, described and marked as wrong. */
export interface ControlAttributes {
  id: string;
  'aria-describedby': string;
  'aria-invalid': boolean;
}

interface FieldProps {
  title: string;
  hint?: string | undefined;
  example?: string | undefined;
  error?: string | undefined;
  /** What is odd about the value beside others, or on reflection; said while nothing is wrong with it as it stands. */
  caution?: string | undefined;
  /** Said after the value was understood: "240,000 calls". */
  echo?: string | undefined;
  /** The place in the case, so that a click in the preview finds the control. */
  path?: string | undefined;
  children: (attributes: ControlAttributes) => ReactNode;
}

/** A sentence about a value that can be read, and is odd. */
export const Caution = ({ children }: { children: string }) => (
  <span className={styles['caution']}>
    <CircleAlert aria-hidden size={16} /> {children}
  </span>
);

/** A form of one field: Enter in it sends nothing. */
const stay = (event: { preventDefault: () => void }): void => event.preventDefault();

/**
 * A label, why it is asked, the control, and what was wrong or understood. Each is a form of its own: with every key
 * the browser looks through the whole form for what it could fill in, and a page has hundreds of fields.
 */
export const Field = ({ title, hint, example, error, caution, echo, path, children }: FieldProps) => {
  const own = useId();
  const id = path === undefined ? own : `field:${path}`;
  const said = [hint, example === undefined ? undefined : `For example: ${example}`].filter(
    (part) => part !== undefined,
  );
  return (
    <form className={styles['field']} onSubmit={stay}>
      <label className={styles['label']} htmlFor={id}>
        {title}
      </label>
      <div className={styles['hint']} id={`${own}-hint`}>
        {said.join(' ')}
      </div>
      <div id={`${own}-error`} role={error === undefined ? undefined : 'alert'}>
        {error !== undefined && (
          <span className={styles['error']}>
            <CircleAlert aria-hidden size={16} /> {error}
          </span>
        )}
      </div>
      <div id={`${own}-caution`}>
        {caution !== undefined && error === undefined && <Caution>{caution}</Caution>}
      </div>
      {children({
        id,
        'aria-describedby': `${own}-hint ${own}-error ${own}-caution`,
        'aria-invalid': error !== undefined,
      })}
      {echo !== undefined && <div className={styles['echo']}>{echo}</div>}
    </form>
  );
};
