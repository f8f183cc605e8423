import { type ComponentType, useSyncExternalStore } from 'react';
import { valueAtPath } from '../../../core/business-case/path.ts';
import type { BusinessCase } from '../../../core/business-case/schema/index.ts';
import type { Formats } from '../../../core/quantities/format.ts';
import { onShowsAll, rememberShowsAll, showsAllFields } from '../../persistence/remembered-fold.ts';
import { useBusinessCase } from '../../store/app-store.ts';
import { useDerived } from '../../store/derived.ts';
import { SwitchField } from '../../ui/index.ts';
import { useFormats } from './form-context.ts';
import styles from './form.module.css';
import { rowTitle } from './rows.ts';
import { type FormPart, partsOf } from './schema-parts.ts';
import { valueInWords } from './value-words.ts';
import { isUnder, isWritten } from './written.ts';

const later = { finance: 'For finance', board: 'For the board' } as const;

/** The fields of a part; a list is one of them. */
const leavesOf = (part: FormPart): FormPart[] =>
  part.meta.control === 'group' ? partsOf(part.path).flatMap(leavesOf) : [part];

const said = ({ meta }: FormPart, value: string): string => {
  if (value === '') return meta.title;
  return meta.title.endsWith('?') ? `${meta.title} ${value}` : `${meta.title}: ${value}`;
};

/** What a field holds; what it names by its id is said by its name. */
const valueOf = (businessCase: BusinessCase, part: FormPart, formats: Formats): string => {
  const value = valueAtPath(businessCase, part.path);
  const { names } = part.meta;
  if (names === undefined || typeof value !== 'string') return valueInWords(value, part, formats);
  return rowTitle((valueAtPath(businessCase, `${names}[${value}]`) as object | undefined) ?? {});
};

/** What is inside: what is filled in with its value, then what is not by its name. */
const useInside = (parts: readonly FormPart[]): string => {
  const formats = useFormats();
  return useBusinessCase((businessCase) => {
    const values = parts.map((part) => [part, valueOf(businessCase, part, formats)] as const);
    return [...values.filter(([, value]) => value !== ''), ...values.filter(([, value]) => value === '')]
      .map(([part, value]) => said(part, value))
      .join(' · ');
  });
};

/** How many things wait there; an empty step is asked for nothing yet. */
const useLeft = (parts: readonly FormPart[]): number =>
  useDerived(({ businessCase, findings }) => {
    const paths = parts.map(({ path }) => path);
    const isBegun = paths.some((path) =>
      isWritten(valueAtPath(businessCase, /^[^.[]+/u.exec(path)?.[0] ?? path)),
    );
    return isBegun ? (findings ?? []).filter(({ path }) => isUnder(path, paths)).length : 0;
  });

/** Parts of one group stand together, under its name where there are several. */
const groupsOf = (parts: readonly FormPart[]): FormPart[][] =>
  [...new Set(parts.map(({ of }) => of))].map((name) => parts.filter(({ of }) => of === name));

export interface GateFoldProps {
  gate: keyof typeof later;
  parts: readonly FormPart[];
  /** How fields are drawn; given, so that a fold need not know it. */
  Grid: ComponentType<{ parts: readonly FormPart[] }>;
}

/** What a later gate asks beyond a draft, folded under a line that says what is in it. */
export const GateFold = ({ gate, parts, Grid }: GateFoldProps) => {
  const showsAll = useSyncExternalStore(onShowsAll, showsAllFields, () => false);
  const inside = useInside(parts);
  const left = useLeft(parts);
  const groups = groupsOf(parts);
  return (
    <details className={styles['fold']} data-fold={gate} open={showsAll}>
      <summary>
        <span className={styles['foldName']}>
          {later[gate]}, {parts.flatMap(leavesOf).length} more
        </span>
        {left > 0 && <span className={styles['left']}>{left} left</span>}
        <span className={styles['inside']}>{inside}</span>
      </summary>
      <div className={styles['unfolded']}>
        {groups.map((group) => (
          <div key={group[0]?.path} className={styles['unfolded']}>
            {groups.length > 1 && group[0]?.of !== undefined && (
              <h3 className={styles['rowTitle']}>{group[0].of}</h3>
            )}
            <Grid parts={group} />
          </div>
        ))}
        <SwitchField title="Always show all" value={showsAll} onChange={rememberShowsAll} />
      </div>
    </details>
  );
};
