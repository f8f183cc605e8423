import { Plus, Trash2 } from 'lucide-react';
import {
  type ListedInput,
  isInputNamed,
  listedInputs,
} from '../../../core/business-case/results/listed-inputs.ts';
import type { BusinessCase } from '../../../core/business-case/schema/index.ts';
import { inputValue } from '../../../core/story/exhibits/ladder-chart.ts';
import { useCaseFormats } from '../../figures/case-formats.ts';
import { changeField, removeFrom, setField, useBusinessCase } from '../../store/app-store.ts';
import { Button, ChoiceField } from '../../ui/index.ts';
import { CaseAmountField } from '../form/case-amount-field.tsx';
import { focusLater } from '../form/focus-later.ts';
import { newRow } from '../form/rows.ts';
import styles from './options.module.css';

type Option = BusinessCase['options'][number];
type Difference = NonNullable<Option['differences']>[number];

const kinds: Partial<Record<ListedInput['unit'], 'money' | 'percent'>> = {
  money: 'money',
  share: 'percent',
  points: 'percent',
};

const asRows = (value: unknown): Difference[] => (Array.isArray(value) ? (value as Difference[]) : []);

const choices = (inputs: readonly ListedInput[]): Record<string, string> =>
  Object.fromEntries(inputs.map(({ id, name }) => [id, name]));

const isCost = ({ of }: ListedInput): boolean => of === 'cost';

const DifferenceRow = ({
  difference,
  inputs,
  path,
  onRemove,
}: {
  difference: Difference;
  inputs: readonly ListedInput[];
  path: string;
  onRemove: () => void;
}) => {
  const formats = useCaseFormats();
  const chosen = inputs.find((input) => isInputNamed(input, difference.input));
  const base = chosen?.estimate.base;
  return (
    <li className={styles['difference']}>
      <ChoiceField
        groups={[
          { title: 'Impacts', options: choices(inputs.filter((input) => !isCost(input))) },
          { title: 'Costs', options: choices(inputs.filter(isCost)) },
        ]}
        hint={
          chosen === undefined && difference.input !== ''
            ? `The case has no number called “${difference.input}”. Choose one that it has.`
            : undefined
        }
        options={{}}
        path={`${path}.input`}
        title="Which number?"
        value={chosen?.id}
        onChange={(id) => setField('Which number differs', `${path}.input`, id ?? '')}
      />
      <CaseAmountField
        hint={
          chosen === undefined || base === undefined
            ? 'Choose the number first.'
            : `In the case it is ${inputValue({ formats }, chosen, base)}.`
        }
        kind={(chosen === undefined ? undefined : kinds[chosen.unit]) ?? 'number'}
        path={`${path}.value`}
        title="Its value in this option"
        unit={chosen?.unit === 'points' ? 'points' : undefined}
        value={difference.value}
      />
      <Button look="quiet" name="Remove this difference" onPress={onRemove}>
        <Trash2 aria-hidden size={18} />
      </Button>
    </li>
  );
};

/** The numbers of the case that an option has otherwise, each chosen from the case. */
export const Differences = ({ option, path }: { option: Option; path: string }) => {
  const businessCase = useBusinessCase((whole) => whole);
  const inputs = listedInputs(businessCase);
  const place = `${path}.differences`;
  const rows = asRows(option.differences);
  const add = (): void => {
    const row = { ...newRow(rows), input: '' };
    changeField('Add a difference', place, (old) => [...asRows(old), row]);
    focusLater(() => document.getElementById(`field:${place}[${row.id}].input`));
  };
  const remove = (id: string): void => {
    removeFrom('Removed a difference', place, (old) => asRows(old).filter((row) => row.id !== id));
    focusLater(() => document.querySelector<HTMLElement>(`[data-differences="${option.id}"] > button`));
  };
  return (
    <div className={styles['differences']} data-differences={option.id}>
      <ul className={styles['differences']}>
        {rows.map((row) => (
          <DifferenceRow
            key={row.id}
            difference={row}
            inputs={inputs}
            path={`${place}[${row.id}]`}
            onRemove={() => remove(row.id)}
          />
        ))}
      </ul>
      <Button onPress={add}>
        <Plus aria-hidden size={18} /> Add a difference
      </Button>
    </div>
  );
};
