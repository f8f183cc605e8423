import type { ReactNode } from 'react';
import { withAskedSum } from '../../../core/business-case/asked-sum.ts';
import { valueAtPath } from '../../../core/business-case/path.ts';
import { askSums } from '../../../core/business-case/results/ask-sums.ts';
import { withUnreadAmount } from '../../../core/business-case/unread-amounts.ts';
import type { Control, FieldMeta } from '../../../core/quantities/field.ts';
import { useBusinessCase } from '../../store/app-store.ts';
import { resultsFor } from '../../store/derived.ts';
import { useCautionAt } from '../../store/value-cautions.ts';
import { CaseAmountField } from '../../steps/form/case-amount-field.tsx';
import { useFormats } from '../../steps/form/form-context.ts';
import { metaAt } from '../../steps/form/schema-parts.ts';
import { ChoiceField, DateField, TextField } from '../../ui/index.ts';
import { answer, answering, withAnswer } from './edit.ts';
import { placeIn, withRowOf } from './place.ts';
import type { QuickField } from './questions.ts';
import styles from './quick.module.css';
import { isOurs } from './suggested.ts';

interface Drawn {
  field: QuickField;
  /** Where it stands now. */
  place: string;
  meta: FieldMeta;
}

const wordingOf = ({ field, meta }: Drawn) => ({
  title: field.title ?? meta.title,
  hint: field.hint === '' ? undefined : (field.hint ?? meta.hint),
  example: field.example === '' ? undefined : (field.example ?? meta.example),
});

const useValue = (place: string): unknown =>
  useBusinessCase((businessCase) => valueAtPath(businessCase, place));

const asText = (value: unknown): string => (typeof value === 'string' ? value : '');

const Words = (drawn: Drawn & { long: boolean }) => {
  const { field, place, meta, long } = drawn;
  const wording = wordingOf(drawn);
  return (
    <TextField
      {...wording}
      long={long}
      path={place}
      soft={meta.soft}
      value={asText(useValue(place))}
      onChange={(value) => answer(wording.title, place, (it) => withAnswer(it, field.path, value))}
    />
  );
};

const Day = (drawn: Drawn & { kind: 'day' | 'month' }) => {
  const { field, place, kind } = drawn;
  const formats = useFormats();
  const caution = useCautionAt(place);
  const wording = wordingOf(drawn);
  return (
    <DateField
      {...wording}
      caution={caution}
      edge={field.edge}
      kind={kind}
      locale={formats.locale}
      path={place}
      value={asText(useValue(place))}
      written={formats[kind]}
      onChange={(value) => answer(wording.title, place, (it) => withAnswer(it, field.path, value))}
    />
  );
};

const Choice = (drawn: Drawn) => {
  const { field, place, meta } = drawn;
  const wording = wordingOf(drawn);
  const value = useValue(place);
  return (
    <ChoiceField
      {...wording}
      options={meta.options ?? meta.offered ?? {}}
      path={place}
      value={typeof value === 'string' && value !== '' ? value : field.untold}
      onChange={(next) => answer(wording.title, place, (it) => withAnswer(it, field.path, next))}
    />
  );
};

const Amount = (drawn: Drawn & { kind: 'number' | 'percent' | 'money' }) => {
  const { field, place, meta, kind } = drawn;
  const value = useValue(place);
  return (
    <CaseAmountField
      {...wordingOf(drawn)}
      change={(it, next) => answering((old) => withAnswer(old, field.path, next))(it)}
      kind={kind}
      path={place}
      per={field.per}
      takesNone={field.takesNone}
      unit={meta.unit}
      value={typeof value === 'number' ? value : undefined}
      waiting={(it, typed) => answering((old) => withUnreadAmount(withRowOf(old, place), place, typed))(it)}
    />
  );
};

const drawings: Partial<Record<Control, (drawn: Drawn) => ReactNode>> = {
  text: (drawn) =>
    drawn.meta.offered === undefined ? <Words {...drawn} long={false} /> : <Choice {...drawn} />,
  prose: (drawn) => <Words {...drawn} long />,
  choice: (drawn) => <Choice {...drawn} />,
  date: (drawn) => <Day {...drawn} kind="day" />,
  month: (drawn) => <Day {...drawn} kind="month" />,
  number: (drawn) => <Amount {...drawn} kind="number" />,
  money: (drawn) => <Amount {...drawn} kind="money" />,
  share: (drawn) => <Amount {...drawn} kind="percent" />,
};

/** A sum that is asked for: what the costs inside the ask come to, or typed before there are any. */
const Sum = ({ field, part }: { field: QuickField; part: NonNullable<QuickField['sum']> }) => {
  const businessCase = useBusinessCase((whole) => whole);
  const results = resultsFor(businessCase);
  const { asked } = askSums(results.calculation.businessCase, results.base);
  return (
    <CaseAmountField
      change={(whole, value) => withAskedSum(whole, part, value)}
      example={field.example}
      hint={field.hint}
      kind="money"
      path={field.path}
      per={field.per}
      takesNone
      title={field.title ?? ''}
      value={asked[part] ?? undefined}
    />
  );
};

/** That a value is no answer of the person yet. */
export const Ours = ({
  path,
  children = 'Ours until you change it',
}: {
  path: string;
  children?: string;
}) => {
  const ours = useBusinessCase((businessCase) => isOurs(businessCase, path));
  return ours ? <p className={styles['ours']}>{children}</p> : null;
};

/** One field of a question, drawn as the case says, and worded for somebody who has ten minutes. */
export const AnswerField = ({ field }: { field: QuickField }) => {
  const place = useBusinessCase((businessCase) => placeIn(businessCase, field.path));
  const note = useBusinessCase((businessCase) => field.note?.(businessCase));
  if (field.sum !== undefined) return <Sum field={field} part={field.sum} />;
  const meta = metaAt(place);
  const draw = meta === undefined ? undefined : drawings[meta.control];
  if (meta === undefined || draw === undefined) throw new Error(`No field is drawn for ${place}.`);
  return (
    <>
      {draw({ field, place, meta })}
      <Ours path={field.path} />
      {note !== undefined && (
        <p className={styles['note']} role="status">
          {note}
        </p>
      )}
    </>
  );
};

/** Words take the whole width; amounts, days and choices stand two by two. */
const isLong = ({ sum, path }: QuickField): boolean => {
  if (sum !== undefined) return false;
  const meta = metaAt(path.replace('[]', '[0]'));
  return meta?.offered === undefined && ['text', 'prose'].includes(meta?.control ?? '');
};

export const AnswerFields = ({ fields }: { fields: readonly QuickField[] }) => {
  const shown = useBusinessCase((businessCase) =>
    fields.map((field) => ((field.when?.(businessCase) ?? true) ? '1' : '0')).join(''),
  );
  return (
    <div className={styles['fields']}>
      {fields.map((field, index) =>
        shown[index] === '1' ? (
          <div key={field.path} className={isLong(field) ? styles['wide'] : ''}>
            <AnswerField field={field} />
          </div>
        ) : null,
      )}
    </div>
  );
};
