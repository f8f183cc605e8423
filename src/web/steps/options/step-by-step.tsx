import {
  type IncrementalStep,
  incrementalSteps,
  optionResults,
} from '../../../core/business-case/results/options.ts';
import type { Formats } from '../../../core/quantities/format.ts';
import { WideTable } from '../../figures/wide-table.tsx';
import formStyles from '../form/form.module.css';
import type { ViewOnScreen } from '../result/case-view.ts';
import styles from './options.module.css';

/** Whether the next dearer option earns what it costs more. */
const verdict = (formats: Formats, step: IncrementalStep, from: string, to: string): string => {
  const worth = step.netPresentValue ?? step.netBenefit;
  const amount = `${formats.money(Math.abs(worth))}${step.netPresentValue === null ? '' : ', discounted'}`;
  if (worth === 0) return `“${to}” leaves as much as “${from}”.`;
  const leaves = `${worth > 0 ? 'more' : 'less'}: ${amount}`;
  if (step.cost <= 0) return `“${to}” costs no more than “${from}” and leaves ${leaves}.`;
  return worth > 0
    ? `“${to}” earns its added cost over “${from}” and leaves ${leaves}.`
    : `“${to}” does not earn its added cost over “${from}” and leaves ${leaves}.`;
};

/** What each option adds to the next cheaper one: a dearer option must earn its own difference. */
export const StepByStep = ({ view: { businessCase, formats } }: { view: ViewOnScreen }) => {
  const options = optionResults(businessCase);
  const steps = incrementalSteps(options);
  const nameOf = (id: string): string => options.find((option) => option.id === id)?.name ?? '';
  const money = (value: number | null): string => (value === null ? '–' : formats.money(value, 'screen'));
  return steps.length === 0 ? null : (
    <section aria-label="Step by step" className={formStyles['card']}>
      <h2 className={formStyles['heading']}>Step by step</h2>
      <p className={formStyles['lead']}>From the cheapest to the dearest: what each step adds.</p>
      <WideTable label="What each step adds">
        <thead>
          <tr>
            <th scope="col">Step</th>
            <th scope="col">Added cost</th>
            <th scope="col">Added benefit</th>
            <th scope="col">Added net benefit</th>
            <th scope="col">Added net present value</th>
            <th scope="col">Benefit for each added cost</th>
          </tr>
        </thead>
        <tbody>
          {steps.map((step) => (
            <tr key={step.to}>
              <th scope="row">
                From “{nameOf(step.from)}” to “{nameOf(step.to)}”
              </th>
              <td>{money(step.cost)}</td>
              <td>{money(step.benefit)}</td>
              <td>{money(step.netBenefit)}</td>
              <td>{money(step.netPresentValue)}</td>
              <td>{step.ratio === null ? '–' : formats.number(Number(step.ratio.toPrecision(3)))}</td>
            </tr>
          ))}
        </tbody>
      </WideTable>
      <ul className={styles['sentences']}>
        {steps.map((step) => (
          <li key={step.to}>{verdict(formats, step, nameOf(step.from), nameOf(step.to))}</li>
        ))}
      </ul>
    </section>
  );
};
