import type { BusinessCase } from './schema/index.ts';

const day = 86_400_000;

/** The last day of the pilot as it is planned; empty while its start or its length is not said. */
export const pilotEnd = ({ pilot }: BusinessCase): string => {
  const { start, weeks } = pilot;
  if (weeks === undefined || weeks <= 0 || !/^\d{4}-\d{2}-\d{2}$/u.test(start)) return '';
  const from = Date.parse(`${start}T00:00:00Z`);
  if (Number.isNaN(from)) return '';
  const end = new Date(from + (weeks * 7 - 1) * day);
  return Number.isNaN(end.getTime()) ? '' : end.toISOString().slice(0, 10);
};

/** The gate that judges the pilot: the one that is called after it, else the first of all. */
export const gateOfPilot = ({
  rollOut,
}: BusinessCase): BusinessCase['rollOut']['gates'][number] | undefined =>
  rollOut.gates.find(({ name }) => /\bpilot|\btrial|\btest\b|\bessai\b/iu.test(name)) ?? rollOut.gates[0];
