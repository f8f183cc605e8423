import type { OwnWay } from '../../../../core/business-case/new-benefit.ts';
import styles from './finder.module.css';

/** What to do where no driver fits. */
export const OwnWayList = ({
  ways,
  onChoose,
}: {
  ways: readonly Pick<OwnWay, 'id' | 'title' | 'hint'>[];
  onChoose: (id: string) => void;
}) => (
  <ul aria-label="Ways of your own" className={styles['offers']}>
    {ways.map(({ id, title, hint }) => (
      <li key={id}>
        <button className={styles['offer']} type="button" onClick={() => onChoose(id)}>
          <strong>{title}</strong>
          <span>{hint}</span>
        </button>
      </li>
    ))}
  </ul>
);
