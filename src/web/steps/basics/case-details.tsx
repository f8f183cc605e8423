import { useEffect, useState } from 'react';
import { useAppStore, useBusinessCase } from '../../store/app-store.ts';
import { hrefTo } from '../../store/routes.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { Button } from '../../ui/index.ts';
import { focusField } from '../form/field-focus.ts';
import { useFormats } from '../form/form-context.ts';
import { FieldGrid } from '../form/form-field.tsx';
import styles from './case-details.module.css';
import { type ReadBack, askedParts, readBack } from './read-back.ts';

const first = 'basics.title';

/** Whether the step that asks the same stands on the screen: one field has one place on it. */
const isAskedBehind = (): boolean => document.getElementById(`field:${first}`) !== null;

const Details = ({ caseId, onClose }: { caseId: string; onClose: () => void }) => {
  const formats = useFormats();
  const isReadOnly = useAppStore((state) => state.isReadOnly);
  // As text, so that it is drawn again only when it says something else.
  const told = useBusinessCase((businessCase) => JSON.stringify(readBack(businessCase, formats)));
  const { count, said, unsaid } = JSON.parse(told) as ReadBack;
  return (
    <Dialog title="About this case" onClose={onClose}>
      <fieldset disabled={isReadOnly}>
        <FieldGrid parts={askedParts()} />
      </fieldset>
      <p className={styles['rest']}>
        <a href={hrefTo.step(caseId, 'basics')} onClick={onClose}>
          {count} more
        </a>{' '}
        {said !== '' && `${said}. `}
        {unsaid !== '' && <span>Not said: {unsaid}</span>}
      </p>
      <div className={styles['foot']}>
        <Button look="primary" onPress={onClose}>
          Done
        </Button>
        <span>Kept as you type. The next case starts with these.</span>
      </div>
    </Dialog>
  );
};

/** What a case is called, who decides and when, who brings it: five fields over any screen of the case. */
export const CaseDetails = (props: { caseId: string; onClose: () => void }) => {
  const { onClose } = props;
  // Asked before the dialog brings its own.
  const [isBehind] = useState(isAskedBehind);
  useEffect(() => {
    if (!isBehind) return;
    focusField(first);
    onClose();
  }, [isBehind, onClose]);
  return isBehind ? null : <Details {...props} />;
};
