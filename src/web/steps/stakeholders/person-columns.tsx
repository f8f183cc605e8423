import { Check } from 'lucide-react';
import { noteOn } from '../../../core/private/notes.ts';
import { isSeen } from '../../../core/data/seen.ts';
import { usePrivateNotes } from '../../store/private-store.ts';
import { useFormats } from '../form/form-context.ts';
import type { Column, Row } from '../form/row-columns.tsx';
import styles from './stakeholders.module.css';

interface Gain {
  measure?: string;
  amount?: string;
  from?: string;
}

const Counts = ({ row }: { row: Row }) => {
  const { month } = useFormats();
  const { measure, amount, from } = (row['gain'] ?? {}) as Gain;
  const said = [amount, measure, isSeen(from) ? month(from) : ''].filter(isSeen);
  return said.length === 0 ? <span className={styles['nothing']}>nothing yet</span> : said.join(', ');
};

/** Whether what they may ask has an answer; a question that nobody has thought of has none either. */
export const hasAnswer = (row: Readonly<Record<string, unknown>>): boolean =>
  isSeen(row['mayAsk']) && isSeen(row['answer']);

const Asks = ({ row }: { row: Row }) =>
  hasAnswer(row) ? (
    <span className={styles['answered']}>
      <Check aria-hidden size={16} /> answered
    </span>
  ) : (
    <span className={styles['open']}>{isSeen(row['mayAsk']) ? 'no answer' : 'no question'}</span>
  );

const NextTalk = ({ row }: { row: Row }) => {
  const { day } = useFormats();
  const notes = usePrivateNotes();
  const next = notes === null ? '' : noteOn(notes, row.id).nextConversation;
  return isSeen(next) ? day(next) : <span className={styles['nothing']}>set a date</span>;
};

/** What a table of people says of each: what they can count, what they may ask, and when one talks next. */
export const personColumns: readonly Column[] = [
  { title: 'What they can count', Cell: Counts },
  { title: 'They may ask', Cell: Asks },
  { title: 'Next talk', Cell: NextTalk },
];
