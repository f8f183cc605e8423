import { type KeyboardEvent, useEffect, useId, useMemo, useRef, useState } from 'react';
import { useStory } from '../../preview/use-story.ts';
import { openCase, wantField } from '../../store/app-store.ts';
import { goTo, hrefTo } from '../../store/routes.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { Button } from '../../ui/index.ts';
import { type Findable, findable, found } from './findable.ts';
import styles from './find.module.css';

/** As many as can be read at a glance. */
const most = 9;

const moves: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 };

const open = ({ href, field }: Findable): void => {
  if (field !== '') wantField(field);
  goTo(href);
};

/** One line that leads anywhere in a case: rooms, steps, fields, people, slides. */
export const FindAnything = ({
  caseId,
  onClose,
  onKeys,
}: {
  caseId: string;
  onClose: () => void;
  onKeys: () => void;
}) => {
  const list = useId();
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => input.current?.focus(), []);
  const story = useStory();
  const [asked, setAsked] = useState('');
  const [place, setPlace] = useState(0);
  const all = useMemo(() => {
    const businessCase = openCase();
    return businessCase === undefined ? [] : findable(businessCase, story);
  }, [story]);
  const shown = found(all, asked).slice(0, most);
  const choose = (one: Findable | undefined): void => {
    if (one === undefined) return;
    onClose();
    open(one);
  };
  const press = (event: KeyboardEvent): void => {
    const move = moves[event.key];
    if (move !== undefined && shown.length > 0) {
      event.preventDefault();
      setPlace((place + move + shown.length) % shown.length);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      choose(shown[place]);
    }
  };
  return (
    <Dialog title="Find anything" onClose={onClose}>
      <input
        ref={input}
        aria-activedescendant={shown[place] === undefined ? undefined : `${list}-${place}`}
        aria-autocomplete="list"
        aria-controls={list}
        aria-expanded
        aria-label="A room, step, field, person or slide"
        className={styles['asked']}
        placeholder="A room, step, field, person or slide"
        role="combobox"
        type="text"
        value={asked}
        onChange={(event) => {
          setAsked(event.target.value);
          setPlace(0);
        }}
        onKeyDown={press}
      />
      <div aria-label="Found" className={styles['found']} id={list} role="listbox">
        {shown.map((one, index) => (
          <div
            key={one.id}
            aria-selected={index === place}
            id={`${list}-${index}`}
            role="option"
            tabIndex={-1}
            onClick={() => choose(one)}
            onKeyDown={press}
          >
            <span>{one.name}</span>
            <small>{one.of}</small>
          </div>
        ))}
      </div>
      <p role="status">{shown.length === 0 ? `Nothing is called “${asked.trim()}”.` : ''}</p>
      <div className={styles['foot']}>
        <Button look="quiet" onPress={onKeys}>
          Keys
        </Button>
        <a href={`${hrefTo.export(caseId)}/reference`} onClick={onClose}>
          Reference for writers of templates
        </a>
        <Button look="quiet" onPress={onClose}>
          Close
        </Button>
      </div>
    </Dialog>
  );
};
