import type { Driver } from '../../../../core/drivers/index.ts';
import styles from './finder.module.css';
import { useNoteOn } from './note-on.ts';

/** Every way to value of one impact, as questions: who would answer with yes chooses it. */
export const DriverList = ({
  label,
  drivers,
  onChoose,
}: {
  label: string;
  drivers: readonly Driver[];
  onChoose: (driver: Driver) => void;
}) => {
  const noteOn = useNoteOn();
  return (
    <ul aria-label={label} className={styles['offers']}>
      {drivers.map((driver) => {
        const note = noteOn(driver);
        return (
          <li key={driver.id}>
            <button className={styles['offer']} type="button" onClick={() => onChoose(driver)}>
              <strong>{driver.question}</strong>
              <span>{driver.title}</span>
              {note !== undefined && <small className={styles['note']}>{note}</small>}
            </button>
          </li>
        );
      })}
    </ul>
  );
};
