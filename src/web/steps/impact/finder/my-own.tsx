import { ownWays } from '../../../../core/business-case/new-benefit.ts';
import { Button } from '../../../ui/index.ts';
import styles from './finder.module.css';
import { OwnWayList } from './own-way-list.tsx';

const plainSense = {
  id: 'plain-sense',
  title: 'Plain sense',
  hint: 'It is simply right to do. It gets a reason, an owner, a cap on its cost and a day to check.',
};

const ways = [...ownWays, plainSense];

/** The shapes that most people need. */
const first: ReadonlySet<string> = new Set(['own', 'yearly', 'told']);

/** What to do where no driver fits: it counts the same. */
export const MyOwn = ({ onChoose }: { onChoose: (id: string) => void }) => (
  <div className={styles['own']}>
    <h3 className={styles['offerName']}>My own</h3>
    <ul aria-label="My own" className={styles['ways']}>
      {ways
        .filter(({ id }) => first.has(id))
        .map(({ id, title }) => (
          <li key={id}>
            <Button onPress={() => onChoose(id)}>{title}</Button>
          </li>
        ))}
    </ul>
    <p>For what no list knows. It counts the same, and it is checked the same.</p>
    <details>
      <summary>More ways of your own</summary>
      <OwnWayList ways={ways.filter(({ id }) => !first.has(id))} onChoose={onChoose} />
    </details>
  </div>
);
