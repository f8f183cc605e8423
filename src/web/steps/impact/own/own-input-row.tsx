import { Trash2 } from 'lucide-react';
import { countedAs, withRenamedInput, withoutInput } from '../../../../core/business-case/own-inputs.ts';
import { quantityOf } from '../../../../core/business-case/results/benefit-driver.ts';
import { estimateOf, inputPath } from '../../../../core/business-case/results/input-values.ts';
import type { Benefit } from '../../../../core/business-case/schema/index.ts';
import { typedInput } from '../../../../core/drivers/define-driver.ts';
import { nameFault } from '../../../../core/drivers/formula/names.ts';
import { unitDoubt, withWord } from '../../../../core/drivers/formula/unit-doubt.ts';
import { estimateSchema, type Estimate } from '../../../../core/quantities/estimate.ts';
import { changeField, removeFrom, useBusinessCase } from '../../../store/app-store.ts';
import { Button } from '../../../ui/index.ts';
import { focusLater } from '../../form/focus-later.ts';
import { AnswerField } from '../answer-field.tsx';
import { EntryOnLeave } from '../entry-on-leave.tsx';
import styles from './own-formula.module.css';

/** One named input of a formula: what it is called, what it counts, and how much it is. */
export const OwnInputRow = ({ benefit, name }: { benefit: Benefit; name: string }) => {
  const estimate = useBusinessCase(({ sharedInputs }) => estimateOf(sharedInputs, benefit.inputs[name]));
  const quantity = estimate === undefined ? '' : quantityOf(estimate);
  const path = `benefits[${benefit.id}]`;
  const others = Object.keys(benefit.inputs).filter((other) => other !== name);
  const input = typedInput({
    title: `How much is “${name}”?`,
    quantity: quantity === '' ? 'count' : quantity,
    role: 'volume',
    favourable: 'high',
  });
  const otherUnits = useBusinessCase(({ sharedInputs }) =>
    others
      .flatMap((other) => estimateOf(sharedInputs, benefit.inputs[other]) ?? [])
      .map(quantityOf)
      .join('\n'),
  );
  const doubt = unitDoubt(quantity, otherUnits.split('\n'));
  const count = (next: string): void =>
    changeField(`What ${name} counts`, inputPath(benefit, name), (old) => ({
      ...estimateSchema.parse({}),
      ...(old as Estimate | undefined),
      ...countedAs(next),
    }));
  const remove = (): void => {
    removeFrom(`Removed the input “${name}”`, path, (old) => withoutInput(old as Benefit, name));
    focusLater(() => document.getElementById(`field:${path}.formula`));
  };
  return (
    <li className={styles['input']}>
      <div className={styles['about']}>
        <EntryOnLeave
          fault={(typed) => nameFault(typed, others)}
          title="Name in the formula"
          value={name}
          onEntry={(next) =>
            changeField(`Rename ${name}`, path, (old) => withRenamedInput(old as Benefit, name, next))
          }
        />
        <EntryOnLeave
          hint={
            quantity === ''
              ? 'Not given, so its unit is not checked. For example: calls per year, money per call, share.'
              : 'For example: calls per year, money per call, minutes per call, share.'
          }
          title="What does it count?"
          value={quantity}
          onEntry={count}
        />
        <Button look="quiet" name={`Remove the input ${name}`} onPress={remove}>
          <Trash2 aria-hidden size={18} />
        </Button>
      </div>
      {doubt !== undefined && (
        <p className={styles['doubt']} role="status">
          “{doubt.word}” is a unit that nothing else here counts in.{' '}
          <Button onPress={() => count(withWord(quantity, doubt))}>
            Write “{doubt.near}” for “{doubt.word}”
          </Button>
        </p>
      )}
      <AnswerField benefit={benefit} input={input} name={name} />
    </li>
  );
};
