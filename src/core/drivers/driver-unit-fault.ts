import type { Driver } from './define-driver.ts';
import { type FormulaFault } from './formula/fault.ts';
import { unitFault } from './formula/unit-of-formula.ts';
import { plainNumber, unitOf } from './units.ts';

/** What is wrong when a driver's formula, run over the units of its inputs, gives something else than it says. */
export const driverUnitFault = (driver: Driver): FormulaFault | undefined => {
  const units = Object.fromEntries(
    Object.entries(driver.inputs).map(([name, { quantity }]) => [name, unitOf(quantity)]),
  );
  return unitFault(driver.tree, { ...units, month: plainNumber }, [unitOf(driver.gives)]);
};
