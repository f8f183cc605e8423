import type { BusinessCase } from './schema/index.ts';

/**
 * What a measure counts, as its unit says: so many in a period, a rate of how many there are, an amount of each of them,
 * or a score that somebody gives.
 */
export type MeasureKind = 'count' | 'rate' | 'each' | 'score';

const percent = /%|\bper ?cent\b|\bpercentage\b|\bprozent\b/iu;

/** "of visits": so many of a hundred of them. */
const ofAll = /^(?:of|von)\s+(?:all\s+|allen\s+)?\p{L}/iu;

const score =
  /^(?:points?|stars?|scores?|nps|csat|ces|punkte?n?|sterne?)\b|\b(?:out of|von|of)\s+(?:5|7|10|100)\b/iu;

const amount =
  /^(?:(?:working|calendar|waiting)\s+)?(?:seconds?|minutes?|mins?|hours?|days?|weeks?|months?|sekunden?|minuten?|stunden?|tagen?|wochen?|monaten?|pounds?|pence|euros?|dollars?|£|€|\$)(?!\p{L})/iu;

const inAPeriod = /(?:\s|\/)(?:year|month|week|day|quarter|jahr|monat|woche|tag|quartal)$/iu;

/** "calls a year" and "a year" count; "%" is a rate; "minutes" and "days a case" are of each; "of 10" is a score. */
export const measureKind = ({ unit }: Pick<BusinessCase['hypothesis'], 'unit'>): MeasureKind => {
  const said = unit.trim();
  if (percent.test(said)) return 'rate';
  if (score.test(said)) return 'score';
  if (ofAll.test(said)) return 'rate';
  return amount.test(said) && !inAPeriod.test(said) ? 'each' : 'count';
};
