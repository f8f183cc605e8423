/** What people write around a number, in the languages that numbers are typed in, and what it means for the number. */

/** "about", "ca.", "-ish": how sure somebody is stands in the range, not in the number. */
const before =
  /^(?:(?:about|around|approx(?:imately)?|roughly|some|nearly|almost|circa|ca|c|etwa|ungefähr|rund|knapp|gut)\b\.?|[~≈])\s*(?=[\p{L}\d£€$(.-])/iu;
const after = /(?:\s*-?ish|\s+(?:or so|or thereabouts|oder so|approx\.?|roughly|circa|ca\.?|ungefähr))$/iu;

export const withoutHedges = (typed: string): string => {
  const text = typed.trim();
  const bare = text.replace(before, '').replace(after, '');
  return bare === text ? text : withoutHedges(bare);
};

const unknown =
  /^(?:\?+|tb[cd]|n\/?a|unknown|not (?:yet )?known|(?:i )?do(?:n['’]?t| not) know|no idea|not sure|(?:ich )?weiß (?:ich )?(?:es )?nicht|unbekannt|(?:noch )?offen|keine ahnung)[.!]?$/iu;

/** Whether somebody says that they do not have the number. */
export const isUnknown = (typed: string): boolean => unknown.test(typed.trim());

const none = /^(?:none|nobody|no[ -]?one|nothing|nil|no|keine[rsn]?|kein|niemand|nichts)$/iu;

export const isNone = (typed: string): boolean => none.test(typed.trim());

export type Period = 'year' | 'month';

const periods: Record<Period, RegExp> = {
  year: /(?:\s*\/\s*|\s(?:a|an|per|each|every|pro|im|je)\s+)(?:year|yr|annum|jahr)$|\s(?:p\.?\s?a\.?|yearly|annually|jährlich)$/iu,
  month: /(?:\s*\/\s*|\s(?:a|per|each|every|pro|im|je)\s+)(?:month|monat)$|\s(?:monthly|monatlich)$/iu,
};

/** For how long it is, where that stands behind it. */
export const periodIn = (text: string): { period: Period; text: string } | undefined => {
  for (const period of ['year', 'month'] as const)
    if (periods[period].test(text)) return { period, text: text.replace(periods[period], '') };
  return undefined;
};

/** What is counted, as people shorten it. */
const units: Readonly<Record<string, RegExp>> = {
  minutes: /^(?:m|mins?|minutes?|minuten?)$/iu,
  hours: /^(?:h|hrs?|hours?|std|stunden?)$/iu,
  days: /^(?:d|days?|tagen?|tag)$/iu,
  weeks: /^(?:wks?|weeks?|wochen?)$/iu,
  months: /^(?:m|mon|months?|monaten?|monat)$/iu,
  years: /^(?:yrs?|years?|jahren?|jahr)$/iu,
  people: /^(?:ppl|people|persons?|fte|staff|personen|person|leute|mitarbeiter)$/iu,
  points: /^(?:pp|pts?|(?:percentage )?points?|(?:%-?|prozent)?punkten?|(?:%-?|prozent)?punkt)$/iu,
};

/** The number without what it counts, where that is what is asked for; or what else it counts. */
export const unitIn = (text: string, wanted: string): { text: string; other?: string } => {
  const [, number, word] = /^(.*?[\d.,kK])\s*((?:percentage )?%?[\p{L}-]+)\.?$/u.exec(text) ?? [];
  if (number === undefined || word === undefined) return { text };
  if (word.toLowerCase() === wanted.toLowerCase() || `${word}s`.toLowerCase() === wanted.toLowerCase())
    return { text: number };
  if (units[wanted]?.test(word) === true) return { text: number };
  const other = Object.keys(units).find((unit) => word.length > 1 && units[unit]?.test(word) === true);
  return other === undefined ? { text } : { text, other };
};

/** Money by its names: which currency, and how many there are of it. */
const names: readonly (readonly [RegExp, string, number])[] = [
  [/pounds?(?: sterling)?|quid/iu, 'GBP', 1],
  [/euros?/iu, 'EUR', 1],
  [/dollars?/iu, 'USD', 1],
  [/franken|francs?/iu, 'CHF', 1],
  [/pence|p/iu, 'GBP', 0.01],
  [/cents?|ct/iu, '', 0.01],
];

/** "14 pounds", "25p", "95 TEUR", "TEUR 95": with the code of the currency, and how much one of it is. */
export const moneyIn = (typed: string): { text: string; factor: number; isCents?: true } => {
  const text = typed
    .replace(/^([tkm])(EUR|GBP|USD|CHF|[€£$])\s*(\d.*)$/iu, '$3 $1$2')
    .replace(/(?<![A-Za-z])t\s?(?=(?:EUR|GBP|USD|CHF|[€£$])(?![A-Za-z]))/iu, 'k')
    .replace(/(?<![A-Za-z])([km])(?=(?:EUR|GBP|USD|CHF)(?![A-Za-z]))/iu, '$1 ');
  for (const [name, currency, factor] of names) {
    const bare = text.replace(new RegExp(`(?<![A-Za-z])(?:${name.source})$`, 'iu'), '').trim();
    if (bare !== text.trim() && /\d/u.test(bare))
      return { text: `${bare} ${currency}`.trim(), factor, ...(currency === '' ? { isCents: true } : {}) };
  }
  return { text, factor: 1 };
};

const counted: readonly (readonly string[])[] = [
  ['zero'],
  ['one', 'a', 'an', 'ein', 'eine', 'einer', 'eins'],
  ['two', 'zwei'],
  ['three', 'drei'],
  ['four', 'vier'],
  ['five', 'fünf'],
  ['six', 'sechs'],
  ['seven', 'sieben'],
  ['eight', 'acht'],
  ['nine', 'neun'],
  ['ten', 'zehn'],
];

const countOf = (word: string): number | undefined => {
  if (/^\d{1,4}$/u.test(word)) return Number(word);
  const found = counted.findIndex((words) => words.includes(word));
  return found === -1 ? undefined : found;
};

/** A small number as a word: "four". */
export const wordNumber = (text: string): number | undefined =>
  /^\p{L}{2,}$/u.test(text) ? countOf(text.toLowerCase()) : undefined;

const parts: Readonly<Record<string, number>> = {
  half: 2,
  halb: 2,
  hälfte: 2,
  third: 3,
  drittel: 3,
  quarter: 4,
  viertel: 4,
  fifth: 5,
  fünftel: 5,
  tenth: 10,
  zehntel: 10,
};

/** A part of all: "a quarter", "drei Viertel", "7 of 10". */
export const partOfAll = (typed: string): number | undefined => {
  const text = typed.toLowerCase().replace(/\s(?:of (?:them|it|all)|davon)$/u, '');
  const [, some, , all] = /^(\S+)\s+(in|of|out of|von|aus)\s+(\S+)$/u.exec(text) ?? [];
  const [many, of] = [countOf(some ?? ''), countOf(all ?? '')];
  const [, how = 'a', part = ''] = /^(?:(\p{L}+)\s+)?(\p{L}+?)s?$/u.exec(text) ?? [];
  const size = Object.hasOwn(parts, part) ? parts[part] : undefined;
  const count = ['the', 'die', 'das'].includes(how) ? 1 : countOf(how);
  const [top, bottom] = size === undefined ? [many, of] : [count, size];
  return top === undefined || bottom === undefined || bottom === 0 || top > bottom
    ? undefined
    : Number((top / bottom).toPrecision(4));
};

/** Two numbers with "to" between them: the second one says in what both are. */
export const endsIn = (text: string): readonly [string, string] | undefined => {
  const [, low, high] =
    /^(?:(?:between|zwischen|from|von)\s+)?(.*?\d.*?)\s*(?:[-–—]|\bto\b|\bbis\b|\band\b|\bund\b)\s*(.*\d.*)$/iu.exec(
      text,
    ) ?? [];
  if (low === undefined || high === undefined || /^[-–(]/u.test(low)) return undefined;
  const behind = /[\d.,'’\s]*$/u.test(low) && /\d[.,]?$/u.test(low) ? /\d([^\d]*)$/u.exec(high)?.[1] : '';
  const ahead = /^\D*/u.exec(low)?.[0] ?? '';
  return [`${low}${behind ?? ''}`, /^\d/u.test(high) ? `${ahead}${high}` : high];
};
