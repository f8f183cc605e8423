import { Suspense, lazy } from 'react';
import type { Benefit } from '../../../core/business-case/schema/index.ts';
import { type Driver, driverOf, ownFormula } from '../../../core/drivers/index.ts';
import formStyles from '../form/form.module.css';
import { AnswerField } from './answer-field.tsx';
import { NotValued } from './not-valued.tsx';

/** Loaded with the first benefit that needs them. */
const OwnFormulaEditor = lazy(async () => {
  const { OwnFormulaEditor: Editor } = await import('./own/own-formula-editor.tsx');
  return { default: Editor };
});
const YearlyAmountsEditor = lazy(async () => {
  const { YearlyAmountsEditor: Editor } = await import('../form/yearly/yearly-amounts-editor.tsx');
  return { default: Editor };
});

/** The numbers of a benefit: the questions of its driver, a formula of its own, or amounts by year. */
export const ValuedBy = ({ benefit, driver }: { benefit: Benefit; driver: Driver | undefined }) => {
  if (benefit.driver === ownFormula || benefit.driver === 'yearly-amounts')
    return (
      <Suspense fallback={<p role="status">Opening …</p>}>
        {benefit.driver === ownFormula ? (
          <OwnFormulaEditor benefit={benefit} />
        ) : (
          <YearlyAmountsEditor
            hint="They are taken as you type them: no ramp and no prices are added."
            path={`benefits[${benefit.id}].yearlyAmounts`}
            stated={benefit.yearlyAmounts}
          />
        )}
      </Suspense>
    );
  if (benefit.driver === '') return <NotValued benefit={benefit} />;
  const inputs = driverOf(benefit.driver)?.inputs ?? {};
  return (
    <div className={formStyles['grid']}>
      {Object.entries(inputs).map(([name, input]) => (
        <AnswerField
          // Another number, shared or its own, is another field.
          key={`${name} ${JSON.stringify('shared' in (benefit.inputs[name] ?? {}))}`}
          benefit={benefit}
          driver={driver}
          input={input}
          name={name}
        />
      ))}
    </div>
  );
};
