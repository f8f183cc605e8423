import { Suspense } from 'react';
import { valueAtPath } from '../../../core/business-case/path.ts';
import { useBusinessCase } from '../../store/app-store.ts';
import { soon } from '../../ui/soon.tsx';
import styles from './form.module.css';
import type { ListFormProps } from './list-table.tsx';

const { Soon: ListTable, there: tableThere } = soon(async () => (await import('./list-table.tsx')).ListTable);

export { tableThere };

/** Its room, until the table has come. */
const Awaited = ({ path }: { path: string }) => {
  const count = useBusinessCase((businessCase) => {
    const rows = valueAtPath(businessCase, path);
    return Array.isArray(rows) ? rows.length : 0;
  });
  return <div className={styles['card']} style={{ minBlockSize: `${160 + 46 * count}px` }} />;
};

/** A list of rows as a table with one row open; the table is more script than what stands above it. */
export const ListForm = (props: ListFormProps) => (
  <Suspense fallback={<Awaited path={props.path} />}>
    <ListTable {...props} />
  </Suspense>
);
