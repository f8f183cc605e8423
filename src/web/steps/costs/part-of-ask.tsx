import { withAskedSum } from '../../../core/business-case/asked-sum.ts';
import { unsortedCost } from '../../../core/business-case/unsorted-cost.ts';
import { withValueAt } from '../../../core/business-case/path.ts';
import type { Cost } from '../../../core/business-case/schema/index.ts';
import { useCaseFormats } from '../../figures/case-formats.ts';
import { editCase, useBusinessCase } from '../../store/app-store.ts';
import { Button } from '../../ui/index.ts';
import { focusLater } from '../form/focus-later.ts';
import formStyles from '../form/form.module.css';
import styles from './costs.module.css';

const label = 'Inside the ask?';

/** Whether a new cost is part of the sum that was typed, with what the sum becomes; it is on top until that is said. */
export const PartOfAsk = ({ cost }: { cost: Cost }) => {
  const formats = useCaseFormats();
  const businessCase = useBusinessCase((whole) => whole);
  const unsorted = unsortedCost(businessCase, cost);
  const isEmpty = cost.amount?.base === undefined && cost.yearlyAmounts === undefined;
  if (isEmpty && cost.amount?.asked === undefined)
    return (
      <p className={formStyles['hint']} role="status">
        It has no amount yet, and is not counted in what you ask for.
      </p>
    );
  if (unsorted === null) return null;
  const { part, before, partOfIt, onTop } = unsorted;
  const path = `costs[${cost.id}].inAsk`;
  const sum = (value: number): string =>
    `${formats.money(value, 'exact')}${part === 'yearly' ? ' a year' : ''}`;
  const say = (isPart: boolean): void => {
    editCase(label, (it) => withValueAt(it, path, 'inside'), path);
    // One step back takes both away.
    if (!isPart) editCase(label, (it) => withAskedSum(it, part, onTop), path);
    focusLater(() => document.getElementById(`field:${path}`));
  };
  return (
    <div className={styles['differs']} role="group">
      <p role="status">
        Is this part of the {sum(before)} you ask for? It is counted on top until you say so.
      </p>
      <div className={styles['tools']}>
        <Button onPress={() => say(true)}>
          Part of it: {partOfIt === before ? 'it stays' : 'it becomes'} {sum(partOfIt)}
        </Button>
        <Button onPress={() => say(false)}>On top: it becomes {sum(onTop)}</Button>
      </div>
    </div>
  );
};
