import { type ComponentType, type KeyboardEvent, type ReactNode, memo } from 'react';
import { valueAtPath } from '../../../core/business-case/path.ts';
import { useBusinessCase } from '../../store/app-store.ts';
import { useDerived } from '../../store/derived.ts';
import { MenuButton } from '../../ui/menu-button.tsx';
import type { Column, Row } from './row-columns.tsx';
import { rowTitle } from './rows.ts';
import styles from './form.module.css';
import tableStyles from './table.module.css';
import { isUnder } from './written.ts';

export interface RowCardProps {
  path: string;
  title: string;
  /** The fields of the row. */
  children: ReactNode;
  onClose: () => void;
}

interface RowOfListProps {
  list: string;
  id: string;
  index: number;
  count: number;
  one: string;
  columns: readonly Column[];
  isOpen: boolean;
  Fields: ComponentType<{ path: string }>;
  Card: ((props: RowCardProps) => ReactNode) | undefined;
  onOpen: (id: string) => void;
  onClose: (id: string) => void;
  onMove: (id: string, step: 1 | -1) => void;
  onRemove: (id: string) => void;
}

const useLeft = (path: string): number =>
  useDerived(({ findings }) => (findings ?? []).filter((finding) => isUnder(finding.path, [path])).length);

const Drawn = ({
  list,
  id,
  index,
  count,
  one,
  columns,
  isOpen,
  Fields,
  Card,
  onOpen,
  onClose,
  onMove,
  onRemove,
}: RowOfListProps) => {
  const path = `${list}[${id}]`;
  const row = useBusinessCase((businessCase) => valueAtPath(businessCase, path) as Row | undefined);
  const left = useLeft(path);
  if (row === undefined) return null;
  const title = rowTitle(row) || `${one} ${index + 1}`;
  const close = (): void => onClose(id);
  const toggle = (): void => (isOpen ? close() : onOpen(id));
  const step = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' || event.key === ' ') {
      if (event.ctrlKey || event.metaKey) return;
      event.preventDefault();
      toggle();
    }
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    const isUp = event.key === 'ArrowUp';
    if (isUp ? index > 0 : index < count - 1) onMove(id, isUp ? -1 : 1);
  };
  /** The whole line opens; what can be pressed in it does its own. */
  const press = ({ target }: { target: EventTarget }): void => {
    if (
      !isOpen &&
      target instanceof Element &&
      target.closest('button, a, dialog, [popover], [role="button"]') === null
    )
      onOpen(id);
  };
  const fields = <Fields path={path} />;
  return (
    <tbody data-row={id}>
      <tr className={isOpen ? tableStyles['open'] : ''} onClick={press}>
        <th scope="row">
          {/* No button of the form: who can only read opens it too. */}
          <span
            aria-expanded={isOpen}
            className={tableStyles['name']}
            data-open=""
            role="button"
            tabIndex={0}
            onClick={toggle}
            onKeyDown={step}
          >
            {title}
          </span>
          {left > 0 && <span className={styles['left']}>{left} left</span>}
        </th>
        {columns.map(({ title: column, isAmount, Cell }) => (
          <td key={column} className={isAmount === true ? tableStyles['amount'] : ''}>
            <Cell row={row} />
          </td>
        ))}
        <td className={tableStyles['menu']}>
          <MenuButton
            items={[
              { label: 'Move up', disabled: index === 0, onPress: () => onMove(id, -1) },
              { label: 'Move down', disabled: index === count - 1, onPress: () => onMove(id, 1) },
              { label: 'Remove', onPress: () => onRemove(id) },
            ]}
            name={`Move or remove ${title}`}
          />
        </td>
      </tr>
      {isOpen &&
        (Card === undefined ? (
          <tr>
            <td className={tableStyles['card']} colSpan={columns.length + 2} data-row-card={path}>
              <div className={styles['unfolded']}>{fields}</div>
            </td>
          </tr>
        ) : (
          <Card path={path} title={title} onClose={close}>
            {fields}
          </Card>
        ))}
    </tbody>
  );
};

/** One row as a line of the table, and its fields where it is open. It is drawn again only when it changes itself. */
export const RowOfList = memo(Drawn);
