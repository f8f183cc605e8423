import { startLower } from '../data/letter-case.ts';
import { languageOf } from '../data/language-of.ts';

/** What the program names in a case by itself. */
interface MadeNames {
  pilot: (of: string) => string;
  people: string;
  cases: string;
  /** What a pilot without a comparison cannot show. */
  withoutComparison: string;
  timeOf: (from: string) => string;
  /** Behind a number of which there are so many every year. */
  aYear: string;
  /** A benefit, by the measure that moves; `isCounted` of things that one can count. */
  moved: (measure: string, direction: 'fall' | 'rise', isCounted: boolean) => string;
  /** The gate at which the stop line is looked at. */
  stopLine: string;
  /** A sum that is asked for and has no items yet: money once, and each year. */
  notItemised: { oneOff: string; yearly: string };
  /** The question why the stop line stays below break-even; documents ask it with its figures. */
  whyStopLine: string;
}

const english: MadeNames = {
  pilot: (of) => (of === '' ? 'Our pilot' : `Our pilot: ${of}`),
  people: 'people',
  cases: 'cases',
  withoutComparison: 'Without a comparison group at the same time, other changes may explain part of it.',
  timeOf: (from) => (from === '' ? 'Time of the people asked for' : `Time of people from ${from}`),
  aYear: 'a year',
  moved: (measure, direction, isCounted) =>
    `${(isCounted ? { fall: 'Fewer', rise: 'More' } : { fall: 'Lower', rise: 'Higher' })[direction]} ${startLower(measure)}`,
  stopLine: 'Stop or go on',
  notItemised: { oneOff: 'Asked for, not itemised', yearly: 'Asked for, not itemised, each year' },
  whyStopLine: 'Why does the stop line lie below break-even?',
};

const byLanguage: Readonly<Record<string, MadeNames>> = {
  de: {
    pilot: (of) => (of === '' ? 'Unser Pilotversuch' : `Unser Pilotversuch: ${of}`),
    people: 'Personen',
    cases: 'Fälle',
    withoutComparison:
      'Ohne Vergleichsgruppe zur gleichen Zeit können andere Veränderungen einen Teil davon erklären.',
    timeOf: (from) => (from === '' ? 'Zeit der beantragten Personen' : `Zeit von Personen: ${from}`),
    aYear: 'im Jahr',
    moved: (measure, direction, isCounted) =>
      `${(isCounted ? { fall: 'Weniger', rise: 'Mehr' } : { fall: 'Niedriger:', rise: 'Höher:' })[direction]} ${measure}`,
    stopLine: 'Abbrechen oder weitermachen',
    notItemised: { oneOff: 'Noch nicht aufgeteilt', yearly: 'Noch nicht aufgeteilt, jährlich' },
    whyStopLine: 'Warum liegt die Stopplinie unter dem Wendepunkt?',
  },
};

/** In the language of the case, as the names are that somebody types beside them. */
export const madeNames = ({ basics }: { basics: { language: string } }): MadeNames =>
  byLanguage[languageOf(basics.language)] ?? english;

/** The name of a row that stands for what is asked for, in the language of the case; one of somebody’s own stays. */
export const nameOfSum = (name: string, of: { basics: { language: string } }): string => {
  // Files from before call it so.
  const now = name.replace(/^Not broken down yet/u, english.notItemised.oneOff);
  const part = (['oneOff', 'yearly'] as const).find((one) =>
    [english, ...Object.values(byLanguage)].some(({ notItemised }) => notItemised[one] === now),
  );
  return part === undefined ? name : madeNames(of).notItemised[part];
};
