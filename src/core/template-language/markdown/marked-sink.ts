import type { Formatter } from '../formatter.ts';
import { indentingWriter } from '../interpreter/sink.ts';
import { exists, plainText, printedPart, type Value } from '../interpreter/value.ts';
import { isPhrase } from '../shape.ts';
import { type MarkedText, type Marker, markOf } from './marked-text.ts';
import type { Anchor, Sink } from '../interpreter/run.ts';

/** Characters that no document can show: those that mark values for us, and those that no Office file may hold. */
const unprintable = /(?![\n\t])[\p{Cc}\p{Co}\p{Cs}\p{Noncharacter_Code_Point}]/gu;

const printable = (text: string): string =>
  text.replaceAll(/\r\n?|[\u2028\u2029]/gu, '\n').replaceAll(unprintable, '');

const scalar = (raw: unknown): Marker['raw'] =>
  typeof raw === 'number' || typeof raw === 'string' || typeof raw === 'boolean' ? raw : null;

const textOf = (value: Value, raw: unknown, format: Marker['format'], formatter: Formatter): string => {
  if (value.text !== null) return value.text;
  if (!exists(value) && raw !== false) return '';
  return value.shape.kind === 'open' && typeof raw === 'object'
    ? plainText(raw)
    : formatter.format(raw, format);
};

const markerOf = (value: Value, formatter: Formatter): Marker => {
  const { raw, format } = printedPart(value);
  const runs = value.text === null && isPhrase(raw) ? raw.phrase : null;
  const text = runs === null ? textOf(value, raw, format, formatter) : plainText(raw);
  return { path: value.path, raw: scalar(raw), text: printable(text), format, figure: value.figure, runs };
};

/** Writes text as it is, and a mark in the place of every value. */
export const markedSink = (formatter: Formatter): Sink & { output: () => MarkedText } => {
  let text = '';
  const markers: Marker[] = [];
  const stretches: { offset: number; line: number; anchor: Anchor }[] = [];
  const writer = indentingWriter((more) => {
    text += more;
  });
  const from = (line: number, anchor: Anchor): void => {
    stretches.push({ offset: text.length, line: anchor.line ?? line, anchor });
  };
  return {
    text: (content, line, anchor) => {
      from(line, anchor);
      writer.write(content);
    },
    value: (value, line, anchor) => {
      from(line, anchor);
      const marker = markerOf(value, formatter);
      writer.write(markOf(markers.push(marker) - 1));
      return marker.text.length;
    },
    indent: writer.indent,
    outdent: writer.outdent,
    output: () => ({ text, markers, stretches }),
  };
};
