import { useState } from 'react';
import { withInput } from '../../../../core/business-case/own-inputs.ts';
import { ownInputs } from '../../../../core/business-case/results/benefit-driver.ts';
import type { Benefit } from '../../../../core/business-case/schema/index.ts';
import { unknownNames, withName } from '../../../../core/drivers/formula/names.ts';
import { ownFormulaDriver } from '../../../../core/drivers/index.ts';
import { changeField, setField, useBusinessCase } from '../../../store/app-store.ts';
import { Field } from '../../../ui/field.tsx';
import fieldStyles from '../../../ui/field.module.css';
import { Button } from '../../../ui/index.ts';
import { useTyped } from '../../../ui/use-typed.ts';
import { focusLater } from '../../form/focus-later.ts';
import { metaAt } from '../../form/schema-parts.ts';
import styles from './own-formula.module.css';
import { useSettled } from './use-settled.ts';

/** A formula as it is typed: the text stays whatever it says, and a mistake is one sentence with a way on. */
export const FormulaField = ({ benefit }: { benefit: Benefit }) => {
  const path = `benefits[${benefit.id}]`;
  const meta = metaAt(`${path}.formula`);
  const sharedInputs = useBusinessCase((businessCase) => businessCase.sharedInputs);
  const [isTyping, setTyping] = useState(false);
  const isSettled = useSettled(benefit.formula);
  const control = useTyped<HTMLTextAreaElement>(
    benefit.formula,
    (typed) => setField(meta?.title ?? '', `${path}.formula`, typed),
    () => setTyping(true),
  );
  if (meta === undefined) return null;
  const made = ownFormulaDriver(benefit.formula, ownInputs({ sharedInputs }, benefit));
  const isAsked = benefit.formula.trim() !== '' && (isSettled || !isTyping);
  const error = isAsked && 'fault' in made ? made.fault.message : undefined;
  const unknown = isAsked ? unknownNames(benefit.formula, Object.keys(benefit.inputs)) : [];
  const add = (name: string): void => {
    changeField(`Add the input ${name}`, path, (old) => withInput(old as Benefit, name));
    focusLater(() => document.getElementById(`field:${path}.inputs.${name}.base`));
  };
  const write = (name: string, near: string): void => {
    setField(meta.title, `${path}.formula`, withName(benefit.formula, name, near));
    focusLater(() => document.getElementById(`field:${path}.formula`));
  };
  return (
    <>
      <Field
        error={error}
        example={meta.example}
        hint={meta.hint}
        path={`${path}.formula`}
        title={meta.title}
      >
        {(attributes) => (
          <textarea
            className={`${fieldStyles['input']} ${styles['formula']}`}
            rows={2}
            spellCheck={false}
            onBlur={() => setTyping(false)}
            {...control}
            {...attributes}
          />
        )}
      </Field>
      {unknown.length > 0 && (
        <ul aria-label="Names that are not entered yet" className={styles['unknown']}>
          {unknown.map(({ name, near }) => (
            <li key={name}>
              {near !== undefined && (
                <Button onPress={() => write(name, near)}>
                  Write “{near}” for “{name}”
                </Button>
              )}
              <Button onPress={() => add(name)}>Add “{name}” as an input</Button>
            </li>
          ))}
        </ul>
      )}
    </>
  );
};
