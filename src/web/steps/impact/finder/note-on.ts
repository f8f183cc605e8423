import { type Driver, driverOf } from '../../../../core/drivers/index.ts';
import { useDerived } from '../../../store/derived.ts';

/** What stands in the way of a driver: the case holds it already, or values the same in another way. */
export const useNoteOn = (): ((driver: Driver) => string | undefined) => {
  const benefits = useDerived(({ businessCase }) =>
    businessCase.benefits.map(({ driver, name }) => ({ driver, name })),
  );
  return (driver) => {
    const same = benefits.find((benefit) => benefit.driver === driver.id);
    if (same !== undefined) return `Already in this case as “${same.name}”.`;
    const other = benefits.find(
      (benefit) =>
        driver.excludes.includes(benefit.driver) ||
        driverOf(benefit.driver)?.excludes.includes(driver.id) === true,
    );
    return other === undefined ? undefined : `“${other.name}” already counts this in another way.`;
  };
};
