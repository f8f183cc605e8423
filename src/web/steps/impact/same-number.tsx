import {
  type Asked,
  sameNumbers,
  sharers,
  withOwnNumber,
  withSameNumber,
} from '../../../core/business-case/shared-inputs.ts';
import { estimateOf } from '../../../core/business-case/results/input-values.ts';
import type { DriverInput } from '../../../core/drivers/index.ts';
import { editCase, useBusinessCase } from '../../store/app-store.ts';
import { useDerived } from '../../store/derived.ts';
import { Button } from '../../ui/index.ts';
import { useFormats } from '../form/form-context.ts';
import { focusLater } from '../form/focus-later.ts';
import formStyles from '../form/form.module.css';
import styles from './impact.module.css';

const nameOf = ({ name }: { name: string }): string => `“${name || 'New benefit'}”`;

/** A number that another benefit has too: one for both, or each its own. */
export const SameNumber = ({
  benefit,
  name,
  input,
  isElsewhere = false,
}: Asked & {
  input: DriverInput;
  /** Its field stands at another benefit of this screen, and it cannot be changed here. */
  isElsewhere?: boolean;
}) => {
  const formats = useFormats();
  const asked = { benefit, name };
  const others = useDerived(({ businessCase }) => sharers(businessCase, asked).map(nameOf));
  const offers = useDerived(({ businessCase }) => sameNumbers(businessCase, asked));
  const isAnswered = useBusinessCase(
    ({ sharedInputs }) => estimateOf(sharedInputs, benefit.inputs[name])?.base !== undefined,
  );
  const focus = (): void => focusLater(() => document.getElementById(`field:benefits[${benefit.id}].name`));
  if (others.length > 0)
    return (
      <div className={styles['same']}>
        <p className={formStyles['hint']}>
          The same number as in {formats.list(others)}:{' '}
          {isElsewhere ? 'a change there changes it here too.' : 'a change here changes all.'}
        </p>
        <Button
          look="quiet"
          onPress={() => {
            editCase(`${input.title}: a number of its own`, (whole) => withOwnNumber(whole, asked));
            focus();
          }}
        >
          Give it a number of its own
        </Button>
      </div>
    );
  if (offers.length === 0) return null;
  const written = (value: number): string =>
    input.unit === 'money' ? formats.money(value, 'exact') : formats.number(value, 'exact');
  return (
    <details
      className={formStyles['source']}
      open={!isAnswered && offers.some(({ isSameThing }) => isSameThing)}
    >
      <summary>
        Use the same number as another benefit
        <span className="visually-hidden">: {input.title}</span>
      </summary>
      <p className={formStyles['hint']}>
        Then a change of it changes both, and benefits that act on the same work share it fairly.
      </p>
      <ul className={styles['sameList']}>
        {offers.map((offer) => (
          <li key={`${offer.benefit.id} ${offer.name}`}>
            <Button
              onPress={() => {
                editCase(`${input.title}: the same as ${offer.benefit.name}`, (whole) =>
                  withSameNumber(whole, asked, offer),
                );
                focus();
              }}
            >
              {written(offer.value)} {offer.input.noun ?? ''} as in {nameOf(offer.benefit)}
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
};
