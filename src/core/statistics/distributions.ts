import jStat from 'jstat';

/** From here on Student's distribution is the normal one to nine places, and the library's gamma function is not. */
const manyDegrees = 1e6;

/** The value that a standard normal stays under with this chance. */
export const normalQuantile = (chance: number): number => jStat.normal.inv(chance, 0, 1);

/** The chance of a standard normal value under this score. */
export const chanceUnder = (score: number): number => jStat.normal.cdf(score, 0, 1);

/** How often a standard normal is as far from nothing as this, to either side. */
export const normalBeyond = (score: number): number => 2 * chanceUnder(-Math.abs(score));

/** The same of Student's distribution with so many degrees of freedom, whole or not. */
export const studentQuantile = (chance: number, degrees: number): number =>
  degrees > manyDegrees ? normalQuantile(chance) : jStat.studentt.inv(chance, degrees);

export const studentBeyond = (score: number, degrees: number): number =>
  degrees > manyDegrees ? normalBeyond(score) : 2 * jStat.studentt.cdf(-Math.abs(score), degrees);
