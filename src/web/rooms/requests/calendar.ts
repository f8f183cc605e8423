/** A day to remember, as a calendar takes it. */
export interface CalendarDay {
  /** Stays the same for the same request, so that a second file moves the first entry instead of adding one. */
  id: string;
  /** YYYY-MM-DD. */
  date: string;
  title: string;
  text: string;
}

/** Text of RFC 5545, 3.3.11: backslash, semicolon, comma and line break are escaped. */
const escaped = (text: string): string =>
  text
    .replaceAll('\\', '\\\\')
    .replaceAll(';', '\\;')
    .replaceAll(',', '\\,')
    .replaceAll(/\r\n|\r|\n/gu, '\\n');

const encoder = new TextEncoder();
const mostOctets = 74;

/** RFC 5545, 3.1: a line is folded before its 75th octet, and never within a character. */
const foldedLine = (line: string): string => {
  let length = 0;
  return Array.from(line)
    .map((character) => {
      const octets = encoder.encode(character).length;
      if (length + octets > mostOctets) {
        length = octets + 1;
        return `\r\n ${character}`;
      }
      length += octets;
      return character;
    })
    .join('');
};

const dayAfter = (date: string): string =>
  new Date(Date.parse(`${date}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);

const plain = (date: string): string => date.replaceAll('-', '');

/** Whole days as an iCalendar file (RFC 5545). `stamp` is when it was made, as an ISO time. */
export const calendarOf = (days: readonly CalendarDay[], stamp: string): string => {
  const made = `${stamp.slice(0, 19).replaceAll(/[-:]/gu, '')}Z`;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Casewright//Casewright//EN',
    ...days.flatMap(({ id, date, title, text }) => [
      'BEGIN:VEVENT',
      `UID:${escaped(id)}@casewright`,
      `DTSTAMP:${made}`,
      `DTSTART;VALUE=DATE:${plain(date)}`,
      `DTEND;VALUE=DATE:${plain(dayAfter(date))}`,
      `SUMMARY:${escaped(title)}`,
      `DESCRIPTION:${escaped(text)}`,
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ];
  return `${lines.map(foldedLine).join('\r\n')}\r\n`;
};
