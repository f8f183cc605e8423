import { valueAtPath } from '../../../core/business-case/path.ts';
import { TextField } from '../../ui/index.ts';
import { setField, useBusinessCase } from '../../store/app-store.ts';
import type { FormPart } from './schema-parts.ts';

const asWords = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((word) => typeof word === 'string') : [];

/** A list of short texts, one a line. */
export const WordsField = ({ path, meta }: FormPart) => {
  const text = useBusinessCase((businessCase) => asWords(valueAtPath(businessCase, path)).join('\n'));
  return (
    <TextField
      example={meta.example}
      hint={`${meta.hint === undefined ? '' : `${meta.hint} `}One a line.`}
      long
      path={path}
      title={meta.title}
      value={text}
      onChange={(next) => setField(meta.title, path, next === '' ? [] : next.split('\n'))}
    />
  );
};
