import { valueAtPath } from '../../../core/business-case/path.ts';
import { setField, useBusinessCase } from '../../store/app-store.ts';
import { useCautionAt } from '../../store/value-cautions.ts';
import { DateField } from '../../ui/index.ts';
import { useFormats } from './form-context.ts';
import { metaAt } from './schema-parts.ts';

/** A month or a day of the case, as people type it. */
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
  const formats = useFormats();
  const caution = useCautionAt(path);
  if (meta === undefined) return null;
  return (
    <DateField
      caution={fault === undefined ? caution : undefined}
      edge={meta.edge}
      example={meta.example}
      fault={fault}
      hint={meta.hint}
      kind={kind}
      locale={formats.locale}
      path={path}
      title={meta.title}
      value={typeof stored === 'string' ? stored : ''}
      written={formats[kind]}
      onChange={(value) => setField(meta.title, path, value)}
    />
  );
};
