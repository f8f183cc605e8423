import { CircleAlert, CircleCheck } from 'lucide-react';
import { askCheck } from '../../../core/business-case/results/ask-reconciliation.ts';
import type { BusinessCase } from '../../../core/business-case/schema/index.ts';
import { useCaseFormats } from '../../figures/case-formats.ts';
import { useFieldOpener } from '../../preview/field-opener.ts';
import { removeFrom } from '../../store/app-store.ts';
import { resultsFor } from '../../store/derived.ts';
import { Button } from '../../ui/index.ts';
import { focusLater } from '../form/focus-later.ts';
import styles from './costs.module.css';

/** Whether the ask is what the costs come to; where it is not, one press makes it so. */
export const AskReconciled = ({ businessCase }: { businessCase: BusinessCase }) => {
  const formats = useCaseFormats();
  const openField = useFieldOpener();
  const results = resultsFor(businessCase);
  const check = askCheck(results.calculation.businessCase, results.base, formats);
  if (check === null) return null;
  // What was asked for is replaced: that is said, with a way back.
  const mend = (): void => {
    removeFrom('The ask is now what the costs come to', 'ask.difference', () => ({ because: '' }));
    focusLater(() => document.querySelector<HTMLElement>('[data-ask-check]'));
  };
  const Picture = check.agrees ? CircleCheck : CircleAlert;
  return (
    <div className={check.agrees ? styles['agrees'] : styles['differs']} data-ask-check="" tabIndex={-1}>
      <p role="status">
        <Picture aria-hidden size={18} /> {check.sentence}
      </p>
      {!check.agrees && (
        <div className={styles['tools']}>
          <Button onPress={mend}>Set the ask to the costs</Button>
          <Button look="quiet" onPress={() => openField('ask.oneOff')}>
            Go to the ask
          </Button>
        </div>
      )}
    </div>
  );
};
