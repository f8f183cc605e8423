import { valueAtPath } from '../../../core/business-case/path.ts';
import type { BusinessCase } from '../../../core/business-case/schema/index.ts';
import type { Formats } from '../../../core/quantities/format.ts';
import { type FormPart, metaAt, partsOf } from '../form/schema-parts.ts';
import { valueInWords } from '../form/value-words.ts';

/** What the dialog on the name of a case asks: the rest is read back. */
const asked = [
  'basics.title',
  'meeting.audience',
  'meeting.date',
  'basics.author',
  'basics.organisation',
] as const;

const groups = ['basics', 'meeting'] as const;

/** The five fields, in the order in which a person would say them. */
export const askedParts = (): FormPart[] =>
  asked.flatMap((path) => {
    const meta = metaAt(path);
    return meta === undefined ? [] : [{ name: path, path, meta }];
  });

const isAsked = ({ path }: FormPart): boolean => (asked as readonly string[]).includes(path);

const otherParts = (): FormPart[] => groups.flatMap(partsOf).filter((part) => !isAsked(part));

const spoken = ({ title }: FormPart['meta'], value: string): string =>
  title.endsWith('?') ? `${title} ${value}` : `${title}: ${value}`;

export interface ReadBack {
  count: number;
  /** What is filled in, each with its value. */
  said: string;
  /** The names of what is not. */
  unsaid: string;
}

/** The other fields of the basics and the meeting, read back. */
export const readBack = (businessCase: BusinessCase, formats: Formats): ReadBack => {
  const parts = otherParts().map(
    ({ path, ...part }) =>
      [{ path, ...part }, valueInWords(valueAtPath(businessCase, path), { path, ...part }, formats)] as const,
  );
  return {
    count: parts.length,
    said: parts
      .filter(([, value]) => value !== '')
      .map(([{ meta }, value]) => spoken(meta, value))
      .join('. '),
    unsaid: parts
      .filter(([, value]) => value === '')
      .map(([{ meta }]) => meta.title)
      .join(' · '),
  };
};
