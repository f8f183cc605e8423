import { useMemo, useState } from 'react';
import { pathOfInput } from '../../../core/business-case/results/input-path.ts';
import { movingInputs } from '../../../core/business-case/results/sensitivity.ts';
import { type NumberAsked, numbersAsked } from '../../../core/business-case/requests.ts';
import { useCaseFormats } from '../../figures/case-formats.ts';
import { figureText } from '../../figures/figure-text.ts';
import { WideTable } from '../../figures/wide-table.tsx';
import { useFieldOpener } from '../../preview/field-opener.ts';
import { useBusinessCase } from '../../store/app-store.ts';
import { hrefTo } from '../../store/routes.ts';
import { today } from '../../store/today.ts';
import { Button } from '../../ui/index.ts';
import { ScreenTitle } from '../../ui/screen-title.tsx';
import { distance } from '../overview/way-to-decision.ts';
import { calendarOf } from './calendar.ts';
import { type Message, messagesOf } from './messages.ts';
import styles from './requests.module.css';

type HandOver = (name: string, mediaType: string, content: string) => void;

const isDay = (date: string): boolean => /^\d{4}-\d{2}-\d{2}$/u.test(date);

/** How much the number could move the worth, where a range stands in for it; nothing is known of one without. */
const useSwings = (): ReadonlyMap<string, number> => {
  const businessCase = useBusinessCase((whole) => whole);
  return useMemo(
    () =>
      new Map(
        movingInputs(businessCase, 0).map(({ id, worthAtLow, worthAtHigh }) => [
          pathOfInput(id),
          Math.abs(worthAtHigh - worthAtLow),
        ]),
      ),
    [businessCase],
  );
};

const Letter = ({ message }: { message: Message }) => {
  const [isCopied, setCopied] = useState(false);
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(message.text);
      setCopied(true);
    } catch {
      // A browser that forbids it leaves the text to be marked and copied by hand.
      setCopied(false);
    }
  };
  const title = message.ofWhom === '' ? 'To whoever knows' : `To ${message.ofWhom}`;
  const mail = `mailto:?subject=${encodeURIComponent(message.subject)}&body=${encodeURIComponent(message.text)}`;
  return (
    <section aria-label={title} className={styles['letter']}>
      <h3>{title}</h3>
      <pre>{message.text}</pre>
      <div className={styles['actions']}>
        <Button onPress={() => void copy()}>Copy the text</Button>
        <a href={mail}>Write it as a mail</a>
        <span role="status">{isCopied ? 'Copied' : ''}</span>
      </div>
    </section>
  );
};

const Table = ({ requests }: { requests: readonly NumberAsked[] }) => {
  const formats = useCaseFormats();
  const openField = useFieldOpener();
  const swings = useSwings();
  const now = today();
  const swingOf = ({ path }: NumberAsked): number | null =>
    swings.get(path) ?? swings.get(`${path}.base`) ?? null;
  const sorted = requests.toSorted((a, b) => (swingOf(b) ?? Infinity) - (swingOf(a) ?? Infinity));
  return (
    <WideTable label="Numbers you asked for">
      <thead>
        <tr>
          <th scope="col">Number</th>
          <th scope="col">Of whom</th>
          <th scope="col">By when</th>
          <th scope="col">What it could move</th>
          <th scope="col">
            <span className="visually-hidden">The answer</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {sorted.map((request) => {
          const { id, name, ofWhom, byWhen, path, isStanding } = request;
          const swing = swingOf(request);
          const isLate = isDay(byWhen) && byWhen < now;
          return (
            <tr key={id}>
              <th scope="row">
                {name}
                {isStanding && <small>a range stands in for it</small>}
              </th>
              <td>{ofWhom === '' ? 'nobody named' : ofWhom}</td>
              <td className={isLate ? styles['late'] : ''}>
                {isDay(byWhen) ? `${formats.day(byWhen)}, ${distance(byWhen, now)}` : 'no day said'}
              </td>
              <td>{swing === null || swing === 0 ? 'not known yet' : figureText(formats, 'money', swing)}</td>
              <td>
                <button
                  aria-label={`The answer came: ${name}`}
                  className={styles['verb']}
                  type="button"
                  onClick={() => openField(path)}
                >
                  The answer came
                </button>
              </td>
            </tr>
          );
        })}
      </tbody>
    </WideTable>
  );
};

/** The numbers that others were asked for: what each could move, what to write to whom, and the days for a calendar. */
export const RequestsRoom = ({ caseId, onHandOver }: { caseId: string; onHandOver: HandOver }) => {
  const businessCase = useBusinessCase((whole) => whole);
  const formats = useCaseFormats();
  const requests = numbersAsked(businessCase);
  const { title, author } = businessCase.basics;
  const dated = requests.filter(({ byWhen }) => isDay(byWhen));
  const calendar = (): void =>
    onHandOver(
      'numbers-asked-for.ics',
      'text/calendar',
      calendarOf(
        dated.map(({ id, name, ofWhom, byWhen }) => ({
          id: `${caseId}-${id}`,
          date: byWhen,
          title: ofWhom === '' ? `Due: ${name}` : `Due from ${ofWhom}: ${name}`,
          text: title === '' ? 'Asked for in a business case' : `Asked for in “${title}”`,
        })),
        new Date().toISOString(),
      ),
    );
  return (
    <main className={styles['requests']} id="main">
      <ScreenTitle>
        {requests.length === 0
          ? 'Nothing is asked for'
          : requests.length === 1
            ? '1 number you have asked for'
            : `${requests.length} numbers you have asked for`}
      </ScreenTitle>
      {requests.length === 0 ? (
        <p>
          Where you do not have a number, say “I do not have this number” beside it: of whom you ask it, and
          by when. It then stands here, with a text to send.{' '}
          <a href={hrefTo.hub(caseId)}>Back to the overview</a>
        </p>
      ) : (
        <>
          <Table requests={requests} />
          {dated.length > 0 && (
            <div className={styles['actions']}>
              <Button onPress={calendar}>
                {dated.length === 1
                  ? 'Put the day into a calendar'
                  : `Put ${dated.length} days into a calendar`}
              </Button>
            </div>
          )}
          <h2>What to write</h2>
          <div className={styles['letters']}>
            {messagesOf(requests, { title, author, day: formats.day }).map((message) => (
              <Letter key={message.ofWhom} message={message} />
            ))}
          </div>
        </>
      )}
    </main>
  );
};
