const time = new Intl.DateTimeFormat('en-GB', { timeStyle: 'short' });
const whole = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short' });

const isToday = (date: Date, now: Date): boolean => date.toDateString() === now.toDateString();

/** “14:02” for today, the day with it for any other; nothing for a time that is none. */
export const timeWords = (iso: string, now: Date): string => {
  const date = new Date(iso);
  if (Number.isNaN(date.getTime())) return '';
  return isToday(date, now) ? time.format(date) : whole.format(date);
};

export const dayAndTime = (iso: string): string => {
  const date = new Date(iso);
  return Number.isNaN(date.getTime()) ? '' : whole.format(date);
};

const dayOnly = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

/** A day as YYYY-MM-DD in words; nothing for one that is none. */
export const dayWords = (day: string): string => {
  const date = new Date(`${day}T00:00:00Z`);
  return Number.isNaN(date.getTime()) ? '' : dayOnly.format(date);
};
