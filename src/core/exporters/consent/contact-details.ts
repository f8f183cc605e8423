/** What leads to one person, or to what only one person has. */
export type ContactKind = 'mail' | 'phone' | 'number' | 'postcode' | 'birth';

interface Pattern {
  kind: ContactKind;
  pattern: RegExp;
}

const whose =
  'policy|claim|customer|client|account|contract|case|member|membership|reference|order|invoice|passport|insurance|versicherungs|kunden|vertrags|schaden';
const numbered = 'number|nummer|no|nr|id|reference|ref|code';
const letters = String.raw`(?:[A-Z]{1,5}[-/\s]?)?`;

/** A number that is named as somebody’s: "policy no. 4711-22", "claim number MTR 20931". */
const namedAsNumber = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:${whose})[-\s]?(?:${numbered})[.:#\s]+${letters}\d(?:[-/.\s]?\d){3,}(?:[-/][\p{L}\p{N}]{1,6})?(?![\p{L}\p{N}])`,
  'giu',
);

/** The same without the word number: long, and no date. */
const namedOnly = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:${whose}|ref)[.:#\s]+${letters}(?!\d{4}-\d{2}-\d{2})\d(?:[-/]?\d){5,}(?![\p{L}\p{N}])`,
  'giu',
);

/**
 * In the order in which they are looked for: a mail may hold digits, and a policy number looks like a telephone. A
 * number with thousands marks, a date and a year are none of them.
 */
const patterns: readonly Pattern[] = [
  { kind: 'mail', pattern: /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/giu },
  // "born on 12 March 1961", "date of birth: 12/03/1961", "geb. 12.3.1961". A year alone names nobody.
  {
    kind: 'birth',
    pattern:
      /(?<![\p{L}\p{N}])(?:born(?: on)?|date of birth|d\.?o\.?b\.?|birthday|geboren am|geb\.|née? le)[:\s]+(?:is |on )?(?:\d{1,2}(?:st|nd|rd|th)?[./\s-]+(?:\d{1,2}|\p{L}{3,9})\.?[./,\s-]+\d{2,4}|\p{L}{3,9} \d{1,2},? \d{4}|\d{4}-\d{2}-\d{2})/giu,
  },
  { kind: 'number', pattern: namedAsNumber },
  { kind: 'number', pattern: namedOnly },
  { kind: 'postcode', pattern: /(?<![\p{L}\p{N}])(?:D|A|CH|F|NL)-\d{4,5}(?![\p{L}\p{N}])/gu },
  { kind: 'postcode', pattern: /(?<![\p{L}\p{N}])[A-Z]{2} \d{5}(?:-\d{4})?(?![\p{L}\p{N}])/gu },
  // "MTR-2026-004711", "PL 4711223": letters of a system before a long number. An ISO date or a standard has no six digits.
  {
    kind: 'number',
    pattern: /(?<![\p{L}\p{N}])[A-Z]{1,5}[-/ ]?(?:\d{2,4}[-/])?\d{5,12}(?:[-/]\d{1,6})?(?![\p{L}\p{N}])/gu,
  },
  // A national insurance number, an account number, a card.
  { kind: 'number', pattern: /(?<![\p{L}\p{N}])[A-Z]{2} ?\d{2} ?\d{2} ?\d{2} ?[A-D](?![\p{L}\p{N}])/gu },
  {
    kind: 'number',
    pattern: /(?<![\p{L}\p{N}])[A-Z]{2}\d{2}(?: ?[A-Z\d]{4}){3,7}(?: ?[A-Z\d]{1,4})?(?![\p{L}\p{N}])/gu,
  },
  { kind: 'number', pattern: /(?<![\p{L}\p{N}])\d{4}(?:[ -]\d{4}){3}(?![\p{L}\p{N}])/gu },
  // "+44 7700 900123", "0049 (0)89 123456".
  { kind: 'phone', pattern: /(?<![\p{L}\p{N}])(?:\+|00)[1-9][\d\s().\-/]{6,18}\d(?!\p{N})/gu },
  // "07700 900123", "(0113) 496 0123", "089/12345678".
  {
    kind: 'phone',
    pattern: /(?<![\p{L}\p{N}.,])\(?0\d{2,5}\)?[\s./-]?\d{2,4}(?:[\s./-]?\d{2,4}){1,3}(?!\p{N})/gu,
  },
  // "(555) 010-4477", "555-010-4477".
  { kind: 'phone', pattern: /(?<![\p{L}\p{N}.,])(?:\(\d{3}\) ?|\d{3}[-.])\d{3}[-.]\d{4}(?!\p{N})/gu },
  // A number that is said to be rung: "call me on 496 0123".
  {
    kind: 'phone',
    pattern:
      /(?<=(?:phone|tel|telephone|mobile|whatsapp|ring me on|call me on|called on)[.:\s]{1,3}(?:on |at |is |number )?)\d[\d\s-]{4,14}\d/giu,
  },
  {
    kind: 'postcode',
    pattern: /(?<![\p{L}\p{N}])(?:GIR ?0AA|[A-Z]{1,2}\d[A-Z\d]? ?\d[ABD-HJLNP-UW-Z]{2})(?![\p{L}\p{N}])/gu,
  },
  {
    kind: 'postcode',
    pattern:
      /(?<=(?:postcode|post code|zip|zip code|plz)[.:\s]{1,3}(?:is )?)[A-Z\d]{3,5}[ -]?[A-Z\d]{0,4}/giu,
  },
];

export interface ContactDetail {
  kind: ContactKind;
  text: string;
}

/** What a text holds by which one person can be reached or looked up. */
export const contactDetailsIn = (text: string): ContactDetail[] => {
  const found: ContactDetail[] = [];
  patterns.reduce(
    (rest, { kind, pattern }) =>
      rest.replace(pattern, (match) => {
        found.push({ kind, text: match.trim() });
        return ' '.repeat(match.length);
      }),
    text,
  );
  return found;
};

/** The text without them. */
export const withoutContactDetails = (text: string): string =>
  patterns.reduce((rest, { pattern }) => rest.replace(pattern, '…'), text);
