import type { BusinessCase } from '../../../core/business-case/schema/index.ts';
import { gateOfPilot, pilotEnd } from '../../../core/business-case/pilot-end.ts';

/** A day on the way to the decision and after it. */
export interface DayOnTheWay {
  /** YYYY-MM-DD. */
  date: string;
  what: string;
  path: string;
  isGate: boolean;
}

const isDay = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/u.test(text) && !Number.isNaN(Date.parse(`${text}T00:00:00Z`));

const audiences: Record<string, string> = {
  board: 'The board',
  executive: 'The executive team',
  committee: 'The investment committee',
  sponsor: 'The sponsor',
  team: 'The team',
};

/** Who decides, as a sentence begins with it. */
export const deciderOf = ({ meeting }: Pick<BusinessCase, 'meeting'>): string =>
  audiences[meeting.audience ?? ''] ?? 'The board';

/** The dated days of a case in their order: those that are entered, and none that is not. */
export const wayToDecision = (businessCase: BusinessCase): DayOnTheWay[] => {
  const { meeting, pilot, rollOut } = businessCase;
  const judged = gateOfPilot(businessCase)?.id;
  const all: DayOnTheWay[] = [
    { date: meeting.paperDeadline, what: 'Papers go out', path: 'meeting.paperDeadline', isGate: false },
    { date: meeting.date, what: `${deciderOf(businessCase)} decides`, path: 'meeting.date', isGate: false },
    { date: pilot.start, what: 'The pilot begins', path: 'pilot.start', isGate: false },
    { date: pilotEnd(businessCase), what: 'The pilot ends', path: 'pilot.weeks', isGate: false },
    ...rollOut.gates.map(({ id, name, date }) => ({
      date,
      what: name === '' ? (id === judged ? 'The first gate' : 'A gate') : name,
      path: `rollOut.gates[${id}].date`,
      isGate: true,
    })),
  ];
  return all.filter(({ date }) => isDay(date)).toSorted((a, b) => a.date.localeCompare(b.date));
};

const dayLength = 86_400_000;

/** How far a day is from today, in words: "in 11 weeks", "tomorrow", "3 days ago". */
export const distance = (date: string, today: string): string => {
  const days = Math.round((Date.parse(`${date}T00:00:00Z`) - Date.parse(`${today}T00:00:00Z`)) / dayLength);
  if (days === 0) return 'today';
  if (days === 1) return 'tomorrow';
  if (days === -1) return 'yesterday';
  const length = Math.abs(days);
  const words = length < 21 ? `${length} days` : `${Math.round(length / 7)} weeks`;
  return days > 0 ? `in ${words}` : `${words} ago`;
};

/** The days around today that fit a line: the last that is over, and what comes. */
export const daysInSight = (days: readonly DayOnTheWay[], today: string, most: number): DayOnTheWay[] => {
  const coming = days.findIndex(({ date }) => date >= today);
  const start = coming === -1 ? Math.max(0, days.length - most) : Math.max(0, coming - 1);
  return days.slice(start, start + most);
};
