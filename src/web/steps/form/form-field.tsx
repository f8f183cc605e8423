import { type ReactNode, memo } from 'react';
import { valueAtPath } from '../../../core/business-case/path.ts';
import type { Control } from '../../../core/quantities/field.ts';
import { ChoiceField, SwitchField, TextField } from '../../ui/index.ts';
import { setField, useBusinessCase } from '../../store/app-store.ts';
import { EstimateField } from './estimate-field.tsx';
import { CaseAmountField } from './case-amount-field.tsx';
import { DateEntry } from './date-entry.tsx';
import { GateFolds, gateOf } from './gate-folds.tsx';
import { FoldedGroup, GroupForm } from './group-form.tsx';
import { ListForm } from './list-form.tsx';
import styles from './form.module.css';
import { type FormPart, partsOf } from './schema-parts.ts';
import { WordsField } from './words-field.tsx';

type ControlProps = FormPart;

const useValue = (path: string): unknown =>
  useBusinessCase((businessCase) => valueAtPath(businessCase, path));

const asText = (value: unknown): string => (typeof value === 'string' ? value : '');
const asNumber = (value: unknown): number | undefined => (typeof value === 'number' ? value : undefined);

const textControl = (long: boolean) =>
  function TextControl({ path, meta }: ControlProps) {
    const value = asText(useValue(path));
    return (
      <TextField
        example={meta.example}
        hint={meta.hint}
        long={long}
        path={path}
        soft={meta.soft}
        title={meta.title}
        value={value}
        onChange={(next) => setField(meta.title, path, next)}
      />
    );
  };

const amountControl = (kind: 'number' | 'percent' | 'money') =>
  function AmountControl({ path, meta }: ControlProps) {
    return (
      <CaseAmountField
        example={meta.example}
        hint={meta.hint}
        kind={kind}
        path={path}
        title={meta.title}
        unit={meta.unit}
        value={asNumber(useValue(path))}
      />
    );
  };

const ChoiceControl = ({ path, meta }: ControlProps) => {
  const value = useValue(path);
  return (
    <ChoiceField
      hint={meta.hint}
      options={meta.options ?? {}}
      path={path}
      title={meta.title}
      value={typeof value === 'string' ? value : undefined}
      onChange={(next) => setField(meta.title, path, next)}
    />
  );
};

const SwitchControl = ({ path, meta }: ControlProps) => {
  const value = useValue(path);
  return (
    <SwitchField
      hint={meta.hint}
      path={path}
      title={meta.title}
      value={value === true}
      onChange={(next) => setField(meta.title, path, next)}
    />
  );
};

/** A text that is usually one of a list. What an opened file says otherwise stays, and is named as it stands. */
const OfferedControl = ({ path, meta }: ControlProps) => {
  const value = asText(useValue(path));
  const offered = meta.offered ?? {};
  const own = value === '' || Object.hasOwn(offered, value) ? {} : { [value]: `${value} (not in the list)` };
  return (
    <ChoiceField
      hint={meta.hint}
      options={{ ...own, ...offered }}
      path={path}
      title={meta.title}
      value={value}
      onChange={(next) => setField(meta.title, path, next ?? '')}
    />
  );
};

/** Why a list is empty on purpose, for the lists that may be. */
export const NoneBecause = ({ list }: { list: string }) => {
  const own = list.slice(list.lastIndexOf('.') + 1);
  const part = partsOf('none').find(({ name }) => name === own);
  return part === undefined ? null : <FormField {...part} />;
};

const controls: Record<Control, (props: ControlProps) => ReactNode> = {
  text: textControl(false),
  prose: textControl(true),
  date: ({ path }) => <DateEntry kind="day" path={path} />,
  month: ({ path }) => <DateEntry kind="month" path={path} />,
  number: amountControl('number'),
  money: amountControl('money'),
  share: amountControl('percent'),
  choice: ChoiceControl,
  switch: SwitchControl,
  estimate: EstimateField,
  words: WordsField,
  list: (part) => <ListForm {...part} Fields={RowFields} whenEmpty={<NoneBecause list={part.path} />} />,
  group: (part) =>
    part.meta.folded === true ? (
      <FoldedGroup {...part} Fields={AllFields} />
    ) : (
      <GroupForm {...part} Fields={AllFields} />
    ),
  record: () => null,
};

/** One field of the case, drawn as its schema says. */
const DrawnField = (part: FormPart) => {
  const Draw = part.meta.offered === undefined ? controls[part.meta.control] : OfferedControl;
  return <Draw {...part} />;
};

/** Its path says all that a field is: what it holds it asks of the case itself. */
export const FormField = memo(DrawnField, (before, after) => before.path === after.path);

const wide = new Set(['prose', 'list', 'words', 'estimate', 'group']);

export const FieldGrid = ({ parts }: { parts: readonly FormPart[] }) => (
  <div className={styles['grid']}>
    {parts.map((part) => (
      <div key={part.path} className={wide.has(part.meta.control) ? styles['wide'] : ''}>
        {part.Draw === undefined ? <FormField {...part} /> : <part.Draw path={part.path} />}
      </div>
    ))}
  </div>
);

const AllFields = ({ path }: { path: string }) => <FieldGrid parts={partsOf(path)} />;

/** The fields that a draft needs, and what is folded for later. */
export const FieldsByGate = ({ parts }: { parts: readonly FormPart[] }) => (
  <>
    <FieldGrid parts={parts.filter((part) => gateOf(part) === 'draft')} />
    <GateFolds Grid={FieldGrid} parts={parts} />
  </>
);

const RowFields = ({ path }: { path: string }) => <FieldsByGate parts={partsOf(path)} />;
