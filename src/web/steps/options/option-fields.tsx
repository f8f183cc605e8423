import { useState } from 'react';
import { valueAtPath } from '../../../core/business-case/path.ts';
import type { BusinessCase } from '../../../core/business-case/schema/index.ts';
import { useBusinessCase } from '../../store/app-store.ts';
import formStyles from '../form/form.module.css';
import { FieldGrid } from '../form/form-field.tsx';
import { partsOf } from '../form/schema-parts.ts';
import { Counted } from './counted.tsx';
import { Differences } from './differences.tsx';
import { LeftOut } from './left-out.tsx';

type Option = BusinessCase['options'][number];

const first = ['name', 'kind', 'summary'];
const stated = ['cost', 'benefit', 'start', 'source', 'asked'];
const last = ['mainRisk', 'reason'];

/** An option: what it is, what it has otherwise than the case or what it costs and brings, and why it was chosen. */
export const OptionFields = ({ path }: { path: string }) => {
  const option = useBusinessCase((businessCase) => valueAtPath(businessCase, path) as Option);
  const parts = partsOf(path);
  const fields = (names: readonly string[]) => parts.filter(({ name }) => names.includes(name));
  const isDifferent = (option.differences ?? []).length + (option.leavesOut ?? []).length > 0;
  const [wasDifferent] = useState(isDifferent);
  const isStated = option.cost !== undefined || option.benefit !== undefined;
  const [wasStated] = useState(!isDifferent && Boolean(option.cost ?? option.benefit));
  return (
    <>
      <FieldGrid parts={fields(first)} />
      <Counted option={option} />
      <details className={formStyles['source']} open={wasDifferent}>
        <summary>The same case, with differences</summary>
        <p className={formStyles['hint']}>It is then computed as the case is, with these in their place.</p>
        <Differences option={option} path={path} />
        <LeftOut option={option} path={path} />
        <FieldGrid parts={fields(['monthsLater'])} />
      </details>
      <details className={formStyles['source']} open={wasStated}>
        <summary>Or its cost and benefit as stated</summary>
        {isDifferent && isStated && (
          <p className={formStyles['hint']}>
            These are kept and not used while the option differs from the case.
          </p>
        )}
        <FieldGrid parts={fields(stated)} />
      </details>
      <FieldGrid parts={fields(last)} />
    </>
  );
};
