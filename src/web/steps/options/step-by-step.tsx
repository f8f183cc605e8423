import {
  type IncrementalStep,
  incrementalSteps,
  optionResults,
} from '../../../core/business-case/results/options.ts';
import type { Formats } from '../../../core/quantities/format.ts';
import { useNarrow } from '../../figures/use-narrow.ts';
import { WideTable } from '../../figures/wide-table.tsx';
import formStyles from '../form/form.module.css';
import type { ViewOnScreen } from '../../figures/case-view.ts';
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

interface StepsProps {
  steps: readonly IncrementalStep[];
  formats: Formats;
  nameOf: (id: string) => string;
}

type Column = { title: string; cell: (step: IncrementalStep) => string };

const columnsOf = (formats: Formats): Column[] => {
  const money = (value: number | null): string => (value === null ? '–' : formats.money(value, 'screen'));
  return [
    { title: 'Added cost', cell: ({ cost }) => money(cost) },
    { title: 'Added benefit', cell: ({ benefit }) => money(benefit) },
    { title: 'Added net benefit', cell: ({ netBenefit }) => money(netBenefit) },
    { title: 'Added net present value', cell: ({ netPresentValue }) => money(netPresentValue) },
    {
      title: 'Benefit for each added cost',
      cell: ({ ratio }) => (ratio === null ? '–' : formats.number(Number(ratio.toPrecision(3)))),
    },
  ];
};

const Columns = ({ steps, formats, nameOf }: StepsProps) => (
  <WideTable label="What each step adds">
    <thead>
      <tr>
        <th scope="col">Step</th>
        {columnsOf(formats).map(({ title }) => (
          <th key={title} scope="col">
            {title}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {steps.map((step) => (
        <tr key={step.to}>
          <th scope="row">
            From “{nameOf(step.from)}” to “{nameOf(step.to)}”
          </th>
          {columnsOf(formats).map(({ title, cell }) => (
            <td key={title}>{cell(step)}</td>
          ))}
        </tr>
      ))}
    </tbody>
  </WideTable>
);

/** Where there is no room for columns, one step after the other. */
const Blocks = ({ steps, formats, nameOf }: StepsProps) => (
  <ul className={styles['blocks']}>
    {steps.map((step) => (
      <li key={step.to}>
        <h3>
          From “{nameOf(step.from)}” to “{nameOf(step.to)}”
        </h3>
        <dl>
          {columnsOf(formats).map(({ title, cell }) => (
            <div key={title}>
              <dt>{title}</dt>
              <dd>{cell(step)}</dd>
            </div>
          ))}
        </dl>
      </li>
    ))}
  </ul>
);

/** What each option adds to the next cheaper one: a dearer option must earn its own difference. */
export const StepByStep = ({ view: { businessCase, formats } }: { view: ViewOnScreen }) => {
  const Steps = useNarrow() ? Blocks : Columns;
  const options = optionResults(businessCase);
  const steps = incrementalSteps(options);
  const nameOf = (id: string): string => options.find((option) => option.id === id)?.name ?? '';
  return steps.length === 0 ? null : (
    <section aria-label="Step by step" className={formStyles['card']}>
      <h2 className={formStyles['heading']}>Step by step</h2>
      <p className={formStyles['lead']}>From the cheapest to the dearest: what each step adds.</p>
      <Steps formats={formats} nameOf={nameOf} steps={steps} />
      <ul className={styles['sentences']}>
        {steps.map((step) => (
          <li key={step.to}>{verdict(formats, step, nameOf(step.from), nameOf(step.to))}</li>
        ))}
      </ul>
    </section>
  );
};
