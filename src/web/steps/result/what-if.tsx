import { useState } from 'react';
import { type Rung, ladder } from '../../../core/business-case/results/ladder.ts';
import { type ListedInput, listedInputs } from '../../../core/business-case/results/listed-inputs.ts';
import { inputValue, ladderChart, partOfBase } from '../../../core/story/exhibits/ladder-chart.ts';
import { figureText } from '../../figures/figure-text.ts';
import { WideTable } from '../../figures/wide-table.tsx';
import { ChoiceField } from '../../ui/index.ts';
import formStyles from '../form/form.module.css';
import { BreakEvens } from './break-evens.tsx';
import type { ViewOnScreen } from '../../figures/case-view.ts';
import { Chart } from '../../parts/chart.tsx';
import styles from './result.module.css';
import { Turning } from './turning.tsx';

const partWords: Record<string, string> = {
  '0.25': 'A quarter of it',
  '0.5': 'Half of it',
  '0.75': 'Three quarters of it',
  '1': 'As stated',
  '1.25': 'A quarter more',
};

interface RungsProps {
  view: ViewOnScreen;
  input: ListedInput;
  rungs: readonly Rung[];
}

const Rungs = ({ view, input, rungs }: RungsProps) => {
  const { formats } = view;
  return (
    <WideTable label={`The case at five values of ${input.name}`}>
      <thead>
        <tr>
          <th scope="col">If it is …</th>
          <th scope="col">Value</th>
          <th scope="col">Net benefit, not discounted</th>
          <th scope="col">Payback</th>
        </tr>
      </thead>
      <tbody>
        {rungs.map((rung) => {
          const { value, netBenefit, paybackMonth } = rung;
          const part = partOfBase(rung);
          return (
            <tr key={value} data-marked={part === 1 || undefined}>
              <th scope="row">{partWords[String(part)] ?? 'This'}</th>
              <td>{inputValue(view, input, value)}</td>
              <td className={netBenefit < 0 ? styles['loss'] : ''}>{formats.money(netBenefit, 'screen')}</td>
              <td>{paybackMonth === null ? 'none' : figureText(formats, 'month', paybackMonth)}</td>
            </tr>
          );
        })}
      </tbody>
    </WideTable>
  );
};

const optionsOf = (inputs: readonly ListedInput[]): Record<string, string> =>
  Object.fromEntries(inputs.map(({ id, name }) => [id, name]));

const isCost = ({ of }: ListedInput): boolean => of === 'cost';

/** The inputs that have a base, the one that moves the result most first. */
const inputsBySwing = ({ businessCase, inputs: moving }: ViewOnScreen): ListedInput[] => {
  const places = new Map(moving.map(({ id }, index) => [id, index]));
  const placeOf = ({ id }: ListedInput): number => places.get(id) ?? places.size;
  return listedInputs(businessCase)
    .filter(({ estimate }) => estimate.base !== undefined)
    .toSorted((a, b) => placeOf(a) - placeOf(b));
};

/** Benefits and costs apart, the group of the first input first. */
const groupsOf = (inputs: readonly ListedInput[]) => {
  const impacts = { title: 'Impacts', options: optionsOf(inputs.filter((one) => !isCost(one))) };
  const costs = { title: 'Costs', options: optionsOf(inputs.filter(isCost)) };
  const [first] = inputs;
  return first !== undefined && isCost(first) ? [costs, impacts] : [impacts, costs];
};

/** "And if it is only half?", for any input; and the value at which the case turns. */
export const WhatIf = ({ view }: { view: ViewOnScreen }) => {
  const [chosen, setChosen] = useState<string | undefined>();
  const inputs = inputsBySwing(view);
  const input = inputs.find(({ id }) => id === chosen) ?? inputs[0];
  if (input === undefined) return null;
  const rungs = ladder(view.businessCase, input.id);
  return (
    <section aria-label="What if?" className={formStyles['card']}>
      <h2 className={formStyles['heading']}>What if?</h2>
      <ChoiceField
        groups={groupsOf(inputs)}
        hint="Any input of the case. The one that moves the result most stands here first."
        options={{}}
        title="Which input?"
        value={input.id}
        onChange={setChosen}
      />
      <Rungs input={input} rungs={rungs} view={view} />
      <Chart chart={ladderChart(view, input, rungs)} />
      <Turning input={input} view={view} />
      <BreakEvens view={view} />
    </section>
  );
};
