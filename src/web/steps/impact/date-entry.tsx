import { useState } from 'react';
import { valueAtPath } from '../../../core/business-case/path.ts';
import { type ParsedDate, parseDay, parseMonth } from '../../../core/quantities/parse-date.ts';
import { setField, useBusinessCase } from '../../store/app-store.ts';
import { Field } from '../../ui/field.tsx';
import fieldStyles from '../../ui/field.module.css';
import { afterPress } from '../../ui/press.ts';
import { useTyped } from '../../ui/use-typed.ts';
import { useFormats } from '../form/form-context.ts';
import { metaAt } from '../form/schema-parts.ts';

const parsers: Record<'month' | 'day', (typed: string, locale: string) => ParsedDate> = {
  month: parseMonth,
  day: parseDay,
};

/**
 * A month or a day as people type it. What cannot be read stays in the field, and on leaving it in the case too: then
 * the figure says why it is missing.
 */
export const DateEntry = ({
  path,
  kind,
  fault,
}: {
  path: string;
  kind: 'month' | 'day';
  /** What is wrong with it beside others: an end before the start. */
  fault?: string | undefined;
}) => {
  const meta = metaAt(path);
  const stored = useBusinessCase((businessCase) => valueAtPath(businessCase, path));
  const value = typeof stored === 'string' ? stored : '';
  const formats = useFormats();
  const [typed, setTyped] = useState<string | null>(null);
  const title = meta?.title ?? '';
  const read = (text: string): ParsedDate => parsers[kind](text, formats.locale);
  const known = value === '' ? '' : formats[kind](value);
  const parsed = read(typed ?? value);
  const take = (text: string): void => {
    setTyped(text);
    const next = read(text);
    if (next.kind === 'value') setField(title, path, next.value);
    if (next.kind === 'empty') setField(title, path, '');
  };
  const leave = (left: string): void => {
    if (left !== known && read(left).kind === 'rejected') setField(title, path, left.trim());
    setTyped(null);
  };
  const control = useTyped<HTMLInputElement>(typed ?? known, take, leave);
  if (meta === undefined) return null;
  const error = typed === null && parsed.kind === 'rejected' ? parsed.message : fault;
  return (
    <Field
      echo={typed !== null && parsed.kind === 'value' ? formats[kind](parsed.value) : undefined}
      error={error}
      example={meta.example}
      hint={meta.hint}
      path={path}
      title={meta.title}
    >
      {(attributes) => (
        <input
          autoComplete="off"
          className={fieldStyles['input']}
          type="text"
          onBlur={({ currentTarget }) => afterPress(() => leave(currentTarget.value))}
          {...control}
          {...attributes}
        />
      )}
    </Field>
  );
};
