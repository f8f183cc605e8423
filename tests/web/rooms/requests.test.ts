import { describe, expect, it } from 'vitest';
import type { NumberAsked } from '../../../src/core/business-case/requests.ts';
import { calendarOf } from '../../../src/web/rooms/requests/calendar.ts';
import { messagesOf } from '../../../src/web/rooms/requests/messages.ts';

const asked = (name: string, ofWhom: string, byWhen = ''): NumberAsked => ({
  id: name,
  name,
  path: name,
  ofWhom,
  byWhen,
  isStanding: false,
});

const about = { title: 'Outage texts', author: 'Priya Nair', day: (date: string) => `day ${date}` };

describe('what is written to those who were asked', () => {
  it('is one message for each person, with every number and its day', () => {
    const [marcus, nobody] = messagesOf(
      [asked('Cost of one call', 'Marcus', '2027-02-03'), asked('Calls', ''), asked('Hours', ' Marcus ')],
      about,
    );
    expect(marcus?.subject).toBe('2 numbers for our case “Outage texts”');
    expect(marcus?.text).toContain('- Cost of one call, by day 2027-02-03\n- Hours\n');
    expect(nobody?.text).toMatch(/^Hello,\n/u);
    expect(nobody?.subject).toBe('A number for our case “Outage texts”');
  });

  it('leaves no hole where case and author have no name', () => {
    const [one] = messagesOf([asked('Calls', 'Ann')], { ...about, title: '', author: '' });
    expect(one?.text).toContain('for our business case I need one number');
    expect(one?.text.endsWith('Thank you')).toBe(true);
  });
});

describe('the days for a calendar', () => {
  const day = { id: 'c-calls', date: '2027-02-28', title: 'Due from Ann; Bob, Cy: a\\b', text: 'one\ntwo' };

  it('are whole days with lines that end and escape as RFC 5545 says', () => {
    const text = calendarOf([day], '2027-02-01T09:30:15.000Z');
    expect(text).toContain('DTSTAMP:20270201T093015Z\r\n');
    expect(text).toContain('DTSTART;VALUE=DATE:20270228\r\nDTEND;VALUE=DATE:20270301\r\n');
    expect(text).toContain('SUMMARY:Due from Ann\\; Bob\\, Cy: a\\\\b\r\n');
    expect(text).toContain('DESCRIPTION:one\\ntwo\r\n');
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/u);
  });

  it('fold long lines within 75 octets, and no character in two', () => {
    const text = calendarOf([{ ...day, title: 'Größe €'.repeat(30) }], '2027-02-01T09:30:15.000Z');
    const lines = text.split('\r\n');
    expect(Math.max(...lines.map((line) => new TextEncoder().encode(line).length))).toBeLessThanOrEqual(75);
    expect(text.replaceAll('\r\n ', '')).toContain('Größe €'.repeat(30));
  });
});
