import { Suspense, use } from 'react';
import { valueAtPath } from '../../../core/business-case/path.ts';
import { useBusinessCase } from '../../store/app-store.ts';
import styles from './form.module.css';
import type { ListFormProps, ListTable } from './list-table.tsx';

let Table: typeof ListTable | null = null;

/** The table is more script than what stands above it: it comes with the first case, and is there before most steps. */
export const tableThere = import('./list-table.tsx').then(({ ListTable: There }) => {
  Table = There;
  return There;
});

const Loaded = (props: ListFormProps) => {
  const There = Table ?? use(tableThere);
  return <There {...props} />;
};

/** Its room, until the table has come. */
const Awaited = ({ path }: { path: string }) => {
  const count = useBusinessCase((businessCase) => {
    const rows = valueAtPath(businessCase, path);
    return Array.isArray(rows) ? rows.length : 0;
  });
  return <div className={styles['card']} style={{ minBlockSize: `${160 + 46 * count}px` }} />;
};

/** A list of rows as a table with one row open. */
export const ListForm = (props: ListFormProps) => (
  <Suspense fallback={<Awaited path={props.path} />}>
    <Loaded {...props} />
  </Suspense>
);
