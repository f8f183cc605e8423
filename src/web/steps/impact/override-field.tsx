import { useState } from 'react';
import { isSentence } from '../../../core/business-case/results/override.ts';
import type { Benefit } from '../../../core/business-case/schema/index.ts';
import { setField } from '../../store/app-store.ts';
import { useDerived } from '../../store/derived.ts';
import { Field } from '../../ui/field.tsx';
import fieldStyles from '../../ui/field.module.css';
import { Folded } from '../../ui/folded.tsx';
import { afterPress } from '../../ui/press.ts';
import { useTyped } from '../../ui/use-typed.ts';
import { metaAt } from '../form/schema-parts.ts';

/**
 * Where a benefit is refused beside another, or gets less than it claims, the person may say why it counts in full
 * all the same. Only a sentence does, for it is printed.
 */
export const OverrideField = ({ benefit }: { benefit: Benefit }) => {
  const { isRefused, part } = useDerived(({ results }) => {
    const result = results.base.benefits.find(({ id }) => id === benefit.id);
    return { isRefused: result?.refused === true, part: result?.part ?? 1 };
  });
  const path = `benefits[${benefit.id}].poolOverride`;
  const meta = metaAt(path);
  const text = benefit.poolOverride;
  const isNeeded = isRefused || text !== '';
  const [isTyping, setTyping] = useState(false);
  const control = useTyped<HTMLTextAreaElement>(
    text,
    (typed) => setField(meta?.title ?? '', path, typed),
    () => setTyping(true),
  );
  if (meta === undefined || !(isNeeded || part < 1)) return null;
  const error =
    text === '' || isTyping || isSentence(text)
      ? undefined
      : 'Say it in a sentence of three words or more: only then it counts, and it is printed.';
  return (
    <Folded isNeeded={isNeeded} said="Should it count in full beside the others?">
      <Field error={error} example={meta.example} hint={meta.hint} path={path} title={meta.title}>
        {(attributes) => (
          <textarea
            className={fieldStyles['input']}
            rows={2}
            onBlur={() => afterPress(() => setTyping(false))}
            {...control}
            {...attributes}
          />
        )}
      </Field>
    </Folded>
  );
};
