import { localDay } from '../../core/data/local-day.ts';

/** The day on which somebody looks, as YYYY-MM-DD. */
export const today = (): string => localDay(new Date());
