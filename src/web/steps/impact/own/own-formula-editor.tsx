import { withInput } from '../../../../core/business-case/own-inputs.ts';
import type { Benefit } from '../../../../core/business-case/schema/index.ts';
import { nameFault } from '../../../../core/drivers/formula/names.ts';
import { changeField } from '../../../store/app-store.ts';
import { focusLater } from '../../form/focus-later.ts';
import formStyles from '../../form/form.module.css';
import { EntryOnLeave } from '../entry-on-leave.tsx';
import { FormulaField } from './formula-field.tsx';
import { OwnInputRow } from './own-input-row.tsx';
import styles from './own-formula.module.css';

/** A formula of one's own and the inputs that it names. */
export const OwnFormulaEditor = ({ benefit }: { benefit: Benefit }) => {
  const path = `benefits[${benefit.id}]`;
  const names = Object.keys(benefit.inputs);
  const add = (name: string): void => {
    changeField(`Add the input ${name}`, path, (old) => withInput(old as Benefit, name));
    focusLater(() => document.getElementById(`field:${path}.inputs.${name}.base`));
  };
  return (
    <div className={styles['editor']}>
      <FormulaField benefit={benefit} />
      <section aria-label="Inputs of the formula" className={styles['inputs']}>
        <h3>Its inputs</h3>
        <p className={formStyles['hint']}>
          Say what each counts and the units are checked: minutes per call times calls a year cannot pass for
          money. An input that does not say it is not checked. The formula also knows minutesPerHour,
          daysPerYear, weeksPerYear and monthsPerYear.
        </p>
        {names.length > 0 && (
          <ul className={styles['list']}>
            {names.map((name) => (
              <OwnInputRow key={name} benefit={benefit} name={name} />
            ))}
          </ul>
        )}
        <EntryOnLeave
          clears
          fault={(typed) => nameFault(typed, names)}
          hint="A name of one word. Press Enter to add it."
          title="Add an input"
          value=""
          onEntry={add}
        />
      </section>
    </div>
  );
};
