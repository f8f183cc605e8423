import { type Unit, unitOf } from '../units.ts';

/** Fixed numbers that turn one unit into another; every formula may name them. */
export const constants: Record<string, { value: number; unit: Unit }> = {
  minutesPerHour: { value: 60, unit: unitOf('minutes/hour') },
  daysPerYear: { value: 365, unit: unitOf('days/year') },
  weeksPerYear: { value: 52, unit: unitOf('weeks/year') },
  monthsPerYear: { value: 12, unit: unitOf('months/year') },
};

export const constantValues: Readonly<Record<string, number>> = Object.fromEntries(
  Object.entries(constants).map(([name, { value }]) => [name, value]),
);
