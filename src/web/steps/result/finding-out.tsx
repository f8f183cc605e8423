import type { BusinessCase } from '../../../core/business-case/schema/index.ts';
import { pathOfInput } from '../../../core/business-case/results/input-path.ts';
import type { FindingOut as Found } from '../../../core/business-case/uncertainty/index.ts';
import { useCaseFormats } from '../../figures/case-formats.ts';
import { useSimulated } from '../../figures/use-uncertainty.ts';
import { useFieldOpener } from '../../preview/field-opener.ts';
import formStyles from '../form/form.module.css';
import styles from './result.module.css';

const Ranked = ({ found }: { found: readonly Found[] }) => {
  const formats = useCaseFormats();
  const openField = useFieldOpener();
  return (
    <ol className={styles['ranked']}>
      {found.map(({ id, name, value }) => (
        <li key={id}>
          <button className={styles['link']} type="button" onClick={() => openField(pathOfInput(id))}>
            {name}
          </button>
          <strong>{formats.money(value, 'screen')}</strong>
        </li>
      ))}
    </ol>
  );
};

/** Below this share of the most valuable one it is not worth a line of its own. */
const worthALine = 0.01;

/** What it is worth, at most, to know an input before deciding: the next thing to measure stands first. */
export const FindingOut = ({ businessCase }: { businessCase: BusinessCase }) => {
  const simulated = useSimulated(businessCase);
  if (simulated === null) return null;
  const { findingOut } = simulated.uncertainty;
  const most = findingOut[0]?.value ?? 0;
  const useful = findingOut.filter(({ value }) => value > most * worthALine);
  const useless = findingOut.length - useful.length;
  return (
    <section aria-label="What is worth finding out?" className={formStyles['card']}>
      <h2 className={formStyles['heading']}>What is worth finding out?</h2>
      {useful.length === 0 ? (
        <p>No single answer would change the decision, so that none is worth a test of its own.</p>
      ) : (
        <>
          <p className={formStyles['lead']}>
            The most that it is worth to know each of these for sure before you decide. A test that costs more
            is not worth it.
          </p>
          <Ranked found={useful} />
          {useless > 0 && (
            <p className={formStyles['hint']}>
              {useless === 1 ? 'The one other input' : `The ${useless} other inputs`} would not change the
              decision.
            </p>
          )}
        </>
      )}
    </section>
  );
};
