import { Trash2 } from 'lucide-react';
import { inputId, isShared } from '../../../core/business-case/results/input-values.ts';
import type { Results } from '../../../core/business-case/results/index.ts';
import type { Benefit } from '../../../core/business-case/schema/index.ts';
import { type Driver, type DriverInput, driverOf } from '../../../core/drivers/index.ts';
import { formatsFor } from '../../../core/quantities/format.ts';
import { Button } from '../../ui/index.ts';
import { removeFrom } from '../../store/app-store.ts';
import { EstimateEditor } from '../form/estimate-field.tsx';
import { useLocaleAndCurrency } from '../form/form-context.ts';
import formStyles from '../form/form.module.css';
import { focusLater } from '../form/focus-later.ts';
import { FieldGrid } from '../form/group-form.tsx';
import { partsOf } from '../form/schema-parts.ts';
import { EvidenceChips } from './evidence-chips.tsx';
import { FormulaLine } from './formula-line.tsx';
import { GuardrailNotes } from './guardrail-notes.tsx';
import styles from './impact.module.css';
import { RangeBar } from './range-bar.tsx';

/** What a driver answers for itself; the generic form shows the rest. */
const named = new Set([
  'name',
  'description',
  'cashKind',
  'captureShare',
  'owner',
  'start',
  'ramp',
  'rampMonths',
]);

const inputPath = (benefit: Benefit, name: string): string => {
  const input = benefit.inputs[name];
  return input !== undefined && isShared(input)
    ? `sharedInputs.${input.shared}`
    : `benefits[${benefit.id}].inputs.${name}`;
};

const DriverInputField = ({
  benefit,
  driver,
  name,
  input,
}: {
  benefit: Benefit;
  driver: Driver;
  name: string;
  input: DriverInput;
}) => {
  const stored = benefit.inputs[name];
  const shared = stored !== undefined && isShared(stored);
  return (
    <div className={input.role === 'effect' ? styles['effect'] : ''}>
      <EstimateEditor
        hint={shared ? 'Shared: a change here changes every benefit that counts it.' : input.hint}
        noun={input.noun}
        onlyBase={input.role !== 'effect'}
        path={inputPath(benefit, name)}
        title={input.title}
        unit={input.unit === 'count' ? (input.noun ?? '') : input.unit}
      />
      <GuardrailNotes benefit={benefit} driver={driver} input={name} />
    </div>
  );
};

/** One benefit: its inputs, its range, its formula with the numbers in it, and who stands for it. */
export const BenefitCard = ({ benefit, results }: { benefit: Benefit; results: Results }) => {
  const { locale, currency } = useLocaleAndCurrency();
  const formats = formatsFor(locale, currency);
  const driver = driverOf(benefit.driver);
  const figure = results.figures[`benefit.${benefit.id}.annual`];
  const path = `benefits[${benefit.id}]`;
  const remove = (): void => {
    removeFrom(`Removed “${benefit.name || 'New benefit'}”`, 'benefits', (old) =>
      (old as Benefit[]).filter(({ id }) => id !== benefit.id),
    );
    focusLater(() => document.querySelector<HTMLElement>('[data-add-benefit] select'));
  };
  const parts = partsOf(path);
  return (
    <section aria-label={benefit.name || 'New benefit'} className={formStyles['card']}>
      <div className={formStyles['rowHead']}>
        <h2 className={formStyles['heading']}>{benefit.name || 'New benefit'}</h2>
        <Button look="quiet" name={`Remove benefit ${benefit.name}`} onPress={remove}>
          <Trash2 aria-hidden size={18} />
        </Button>
      </div>
      <FieldGrid parts={parts.filter(({ name }) => name === 'name' || name === 'description')} />
      {driver !== undefined && (
        <div className={formStyles['grid']}>
          {Object.entries(driver.inputs).map(([name, input]) => (
            <DriverInputField
              key={inputId(benefit, name) + name}
              benefit={benefit}
              driver={driver}
              input={input}
              name={name}
            />
          ))}
        </div>
      )}
      {figure !== undefined && figure.value !== null && (
        <>
          <RangeBar base={figure.value} high={figure.high ?? figure.value} low={figure.low ?? figure.value} />
          {driver !== undefined && (
            <FormulaLine benefit={benefit} driver={driver} figure={figure} formats={formats} />
          )}
        </>
      )}
      {figure?.reason !== undefined && <p className={styles['reason']}>{figure.reason}</p>}
      <EvidenceChips chosen={benefit.evidence} path={`${path}.evidence`} />
      <FieldGrid
        parts={parts.filter(({ name }) => named.has(name) && name !== 'name' && name !== 'description')}
      />
      {driver !== undefined && driver.traps.length > 0 && (
        <p className={formStyles['hint']}>Counted twice? {driver.traps.join(' ')}</p>
      )}
      <details className={formStyles['source']}>
        <summary>More about this benefit: measure, target, budget line</summary>
        <FieldGrid parts={parts.filter(({ name }) => !named.has(name))} />
      </details>
    </section>
  );
};
