import { useState } from 'react';
import type { BusinessCase } from '../../../core/business-case/schema/index.ts';
import { type Rung, ladder } from '../../../core/business-case/results/ladder.ts';
import { type ListedInput, listedInputs } from '../../../core/business-case/results/listed-inputs.ts';
import { movingInputs } from '../../../core/business-case/results/sensitivity.ts';
import { useCaseFormats } from '../../figures/case-formats.ts';
import { figureText } from '../../figures/figure-text.ts';
import { ChoiceField } from '../../ui/index.ts';
import formStyles from '../form/form.module.css';
import { inputText } from './input-text.ts';
import styles from './result.module.css';
import { Turning } from './turning.tsx';

const partWords: Record<string, string> = {
  '0.25': 'A quarter of it',
  '0.5': 'Half of it',
  '0.75': 'Three quarters of it',
  '1': 'As stated',
  '1.25': 'A quarter more',
};

const Rungs = ({ input, rungs }: { input: ListedInput; rungs: readonly Rung[] }) => {
  const formats = useCaseFormats();
  return (
    <table className={styles['table']}>
      <caption className="visually-hidden">The case at five values of {input.name}</caption>
      <thead>
        <tr>
          <th scope="col">And if it is only …</th>
          <th scope="col">Value</th>
          <th scope="col">Net benefit</th>
          <th scope="col">Payback</th>
        </tr>
      </thead>
      <tbody>
        {rungs.map(({ value, ofBase, netBenefit, paybackMonth }) => (
          <tr key={value} className={ofBase === 1 ? styles['used'] : ''}>
            <th scope="row">{partWords[String(ofBase)] ?? 'This'}</th>
            <td>{inputText(formats, input, value)}</td>
            <td className={netBenefit < 0 ? styles['loss'] : ''}>{formats.money(netBenefit, 'screen')}</td>
            <td>{paybackMonth === null ? 'none' : figureText(formats, 'month', paybackMonth)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};

const optionsOf = (inputs: readonly ListedInput[]): Record<string, string> =>
  Object.fromEntries(inputs.map(({ id, name }) => [id, name]));

/** "And if it is only half?", for any input; and the value at which the case turns. */
export const WhatIf = ({ businessCase }: { businessCase: BusinessCase }) => {
  const [chosen, setChosen] = useState<string | undefined>();
  const inputs = listedInputs(businessCase).filter(({ estimate }) => estimate.base !== undefined);
  const widest = movingInputs(businessCase, 0)[0];
  const input = inputs.find(({ id }) => id === (chosen ?? widest?.id)) ?? inputs[0];
  if (input === undefined) return null;
  const isCost = ({ id }: ListedInput): boolean => id.startsWith('cost:');
  return (
    <section aria-label="What if?" className={formStyles['card']}>
      <h2 className={formStyles['heading']}>What if?</h2>
      <ChoiceField
        groups={[
          { title: 'Impacts', options: optionsOf(inputs.filter((one) => !isCost(one))) },
          { title: 'Costs', options: optionsOf(inputs.filter(isCost)) },
        ]}
        hint="Any input of the case. The one that moves the result most stands here first."
        options={{}}
        title="Which input?"
        value={input.id}
        onChange={setChosen}
      />
      <Rungs input={input} rungs={ladder(businessCase, input.id)} />
      <Turning businessCase={businessCase} input={input} />
    </section>
  );
};
