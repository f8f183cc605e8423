import { type Dimension, dimensions } from '../../../../core/business-case/schema/benefits.ts';
import type { Benefit } from '../../../../core/business-case/schema/index.ts';
import type { Driver } from '../../../../core/drivers/index.ts';
import { useDerived } from '../../../store/derived.ts';
import styles from './finder.module.css';

interface Offer {
  driver: Driver;
  /** Why it is offered: "your measure speaks of calls". */
  because?: string | undefined;
}

/** What stands in the way: the case holds it already, or values the same in another way. */
const noteOn = (
  benefits: readonly Pick<Benefit, 'driver' | 'name'>[],
  driver: Driver,
  excluded: (id: string) => readonly string[],
) => {
  const same = benefits.find((benefit) => benefit.driver === driver.id);
  if (same !== undefined) return `Already in this case as “${same.name}”.`;
  const other = benefits.find(
    (benefit) => driver.excludes.includes(benefit.driver) || excluded(benefit.driver).includes(driver.id),
  );
  return other === undefined ? undefined : `“${other.name}” already counts this in another way.`;
};

/** Ways to value as questions: who would answer with yes chooses it. */
export const DriverList = ({
  dimension,
  label,
  offers,
  excludedBy,
  onChoose,
}: {
  /** Where the person stands: an offer that is filed elsewhere says so. */
  dimension: Dimension;
  label: string;
  offers: readonly Offer[];
  excludedBy: (driver: string) => readonly string[];
  onChoose: (driver: Driver) => void;
}) => {
  const benefits = useDerived(({ businessCase }) =>
    businessCase.benefits.map(({ driver, name }) => ({ driver, name })),
  );
  return (
    <ul aria-label={label} className={styles['offers']}>
      {offers.map(({ driver, because }) => {
        const note = noteOn(benefits, driver, excludedBy);
        return (
          <li key={driver.id}>
            <button className={styles['offer']} type="button" onClick={() => onChoose(driver)}>
              <strong>{driver.question}</strong>
              <span>
                {driver.title}: {driver.formula}
              </span>
              {because !== undefined && <small>Because {because}.</small>}
              {driver.dimension !== dimension && driver.makes === undefined && (
                <small>It goes under {dimensions[driver.dimension]}.</small>
              )}
              {note !== undefined && <small className={styles['note']}>{note}</small>}
            </button>
          </li>
        );
      })}
    </ul>
  );
};
