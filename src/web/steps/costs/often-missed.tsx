import { Plus } from 'lucide-react';
import { emptyRow } from '../../../core/business-case/empty-row.ts';
import { costKinds } from '../../../core/business-case/schema/costs.ts';
import type { Cost } from '../../../core/business-case/schema/index.ts';
import { changeField, useBusinessCase } from '../../store/app-store.ts';
import { Button } from '../../ui/index.ts';
import { focusLater } from '../form/focus-later.ts';
import formStyles from '../form/form.module.css';
import { newRow } from '../form/rows.ts';
import { schemaAt } from '../form/schema-parts.ts';
import styles from './costs.module.css';

type Kind = keyof typeof costKinds;

/** What boards ask about most when it is not there, and why it costs something. */
const missed: readonly { kind: Kind; because: string; given?: Partial<Cost> }[] = [
  {
    kind: 'training',
    because: 'People who are trained once and never coached go back to the old way.',
  },
  {
    kind: 'dual-running',
    because: 'Until the old way is switched off, both are paid.',
  },
  {
    kind: 'people',
    because: 'Colleagues who work on it are a cost of the change, also when they are already paid.',
    given: { inAsk: 'outside' },
  },
  {
    kind: 'contingency',
    because: 'Without it every surprise goes back to the board. Size it by your own history.',
  },
];

/** Kinds of cost that no line has yet, each added with one press. */
export const OftenMissed = () => {
  const costs = useBusinessCase((businessCase) => businessCase.costs);
  const hasContingency = costs.some(({ contingencyShare = 0 }) => contingencyShare > 0);
  const absent = missed.filter(
    ({ kind }) => costs.every((cost) => cost.kind !== kind) && !(kind === 'contingency' && hasContingency),
  );
  const add = (kind: Kind, given: Partial<Cost> = {}): void => {
    const { id } = newRow(costs);
    const row = {
      ...emptyRow(schemaAt('costs'), id),
      name: costKinds[kind],
      kind,
      timing: 'one-off',
      ...given,
    };
    changeField(`Add ${costKinds[kind].toLowerCase()}`, 'costs', (old) => [...(old as Cost[]), row]);
    focusLater(() => document.getElementById(`field:costs[${id}].amount.base`));
  };
  return absent.length === 0 ? null : (
    <section aria-label="Often missed" className={formStyles['card']}>
      <h2 className={formStyles['heading']}>Often missed</h2>
      <ul className={styles['missed']}>
        {absent.map(({ kind, because, given }) => (
          <li key={kind}>
            <p>{because}</p>
            <Button onPress={() => add(kind, given)}>
              <Plus aria-hidden size={18} /> Add {costKinds[kind].toLowerCase()}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
};
