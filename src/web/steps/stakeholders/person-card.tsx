import { X } from 'lucide-react';
import { type KeyboardEvent, useContext } from 'react';
import { openCase, useAppStore, useBusinessCase, wantField } from '../../store/app-store.ts';
import { Elsewhere } from '../../ui/elsewhere.tsx';
import { Button } from '../../ui/index.ts';
import { Sheet } from '../../ui/sheet.tsx';
import { RoomBeside } from '../form/form-context.ts';
import type { RowCardProps } from '../form/row-of-list.tsx';
import tableStyles from '../form/table.module.css';
import { useMedia } from '../form/use-media.ts';
import { OnlyFor } from './only-you.tsx';
import { hasAnswer } from './person-columns.tsx';
import styles from './stakeholders.module.css';

/** The next one without an answer after this one, from the top again at the end. */
const nextOpen = (id: string): string | undefined => {
  const people = openCase()?.stakeholders ?? [];
  const at = people.findIndex((one) => one.id === id);
  return [...people.slice(at + 1), ...people.slice(0, at)].find((one) => !hasAnswer(one))?.id;
};

const goToNext = (id: string): boolean => {
  const next = nextOpen(id);
  if (next === undefined) return false;
  const person = openCase()?.stakeholders.find((one) => one.id === next);
  wantField(`stakeholders[${next}].${person?.mayAsk === '' ? 'mayAsk' : 'answer'}`);
  return true;
};

const idOf = (path: string): string => /\[([^\]]*)\]$/u.exec(path)?.[1] ?? '';

/** One person: beside the table where there is room, over it on a telephone, else under their line. */
export const PersonCard = ({ path, title, children, onClose }: RowCardProps) => {
  const room = useContext(RoomBeside);
  const isWide = useMedia('(min-width: 1181px)');
  const isNarrow = useMedia('(max-width: 820px)');
  const others = useBusinessCase(({ stakeholders }) => stakeholders.filter((one) => !hasAnswer(one)).length);
  const isReadOnly = useAppStore((state) => state.isReadOnly);
  const id = idOf(path);
  const press = (event: KeyboardEvent): void => {
    const isNext = event.key === 'Enter' && (event.ctrlKey || event.metaKey);
    if (isNext && goToNext(id)) event.stopPropagation();
  };
  const card = (
    <section aria-label={title} data-row-card={path}>
      <div className={styles['person']} role="presentation" onKeyDown={press}>
        <div className={styles['personHead']}>
          <h3>{title}</h3>
          <Button look="quiet" name={`Close ${title}`} onPress={onClose}>
            <X aria-hidden size={18} />
          </Button>
        </div>
        {/* It may stand outside of the form. */}
        <fieldset className={styles['person']} disabled={isReadOnly}>
          {children}
          <OnlyFor id={id} who={title} />
        </fieldset>
        <div className={styles['next']}>
          <Button disabled={others === 0} onPress={() => goToNext(id)}>
            {others === 0 ? 'Everyone has an answer' : 'Next person without an answer'}
          </Button>
          {others > 0 && <span>Ctrl + Enter</span>}
        </div>
      </div>
    </section>
  );
  if (isWide && room !== null) return <Elsewhere at={room}>{card}</Elsewhere>;
  if (isNarrow)
    return (
      <Elsewhere at={document.body}>
        <Sheet title={title} onClose={onClose}>
          {card}
        </Sheet>
      </Elsewhere>
    );
  return (
    <tr>
      <td className={tableStyles['card']} colSpan={5}>
        {card}
      </td>
    </tr>
  );
};
