/** Words that say what somebody is, and are nobody’s name. */
const roles = new Set(
  `a an the one our their his her my your some any mr mrs ms miss mx dr prof professor sir dame herr frau madame mme
  customer customers client clients member members colleague colleagues handler handlers adviser advisor agent manager
  nurse patient team teams lead leader director head chief officer assistant specialist supervisor engineer worker
  employee user passenger guest tenant resident citizen claimant policyholder policy holder mother father mum dad parent
  teacher student retiree pensioner driver owner business small new old long-standing motor home car claims claim service
  services support insurance sales finance operations people legal compliance marketing technology it and with whose
  who kunde kundin kollege kollegin`
    .split(/\s+/u)
    .filter((word) => word !== ''),
);

/** Names that are ordinary words too: only with a capital, and not where a sentence begins, they are surely a name. */
const ordinary = new Set(
  'will mark may grace hope joy rose faith bill rob sue pat art dean june april august jack guy drew chase hunter daisy ivy amber ruby violet iris summer autumn dawn eve penny victor frank ernest lance miles norm ray rich rusty skip wade young long white black brown green king price case day week best good small stone wood field banks rice cook baker page bell'.split(
    ' ',
  ),
);

/** Where the name ends, and where somebody lives or what they do begins. */
const afterName = /[,;:(/–—]| - | (?:from|of|in|at|aged|who|whose|with|von|aus) /u;

const bare = (word: string): string =>
  word.replace(/(?:['’]s|['’])$/u, '').replaceAll(/^[^\p{L}]+|[^\p{L}]+$/gu, '');

/** The parts of a person’s name as it stands in "Who?": none in "A customer, Leeds". */
export const nameParts = (person: string): string[] => {
  const [named = ''] = person.normalize('NFC').split(afterName);
  const words = named
    .split(/\s+/u)
    .map(bare)
    .filter((word) => word !== '');
  const others = words.filter((word) => !roles.has(word.toLowerCase()));
  const capitals = others.filter((word) => /^[\p{Lu}\p{Lt}\p{Lo}]/u.test(word));
  // A name that was typed without capitals stands alone: "marta kowalska".
  const names =
    capitals.length > 0 ? capitals : others.length === words.length && words.length <= 3 ? others : [];
  return [...new Set(names)].filter((word) => Array.from(word).length > 1 || /\p{Lo}/u.test(word));
};

const isOrdinary = (name: string): boolean => ordinary.has(name.toLowerCase());

const escaped = (letter: string): string => letter.replaceAll(/[\\^$.*+?()[\]{}|/-]/gu, String.raw`\$&`);

const withoutMarks = (letter: string): string => letter.normalize('NFD').replaceAll(/\p{M}/gu, '');

/** Any spelling of a letter: small, capital, with its marks or without. */
const anyCase = (letter: string): string => {
  const forms = new Set(
    [letter, withoutMarks(letter)].flatMap((one) => [one, one.toLowerCase(), one.toUpperCase()]),
  );
  return `(?:${[...forms].map(escaped).join('|')})`;
};

/** A name as it may be spelled in a text. One that is an ordinary word is one only with its capital. */
const spelled = (name: string): string => {
  const letters = Array.from(name);
  if (!isOrdinary(name)) return letters.map(anyCase).join('');
  const [first = '', ...rest] = letters;
  return `${escaped(first.toUpperCase())}${rest.map(anyCase).join('')}`;
};

const pattern = (names: readonly string[]): RegExp => {
  const one = `(?:${names
    .toSorted((a, b) => b.length - a.length)
    .map(spelled)
    .join('|')})`;
  const isWritten = names.some((name) => /\p{Lo}/u.test(name));
  // Where words are not written apart, a name stands inside of what looks like one.
  const [before, after] = isWritten
    ? ['', '']
    : [String.raw`(?<![\p{L}\p{N}])`, String.raw`(?![\p{Ll}\p{M}])`];
  const title = String.raw`(?:(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Herr|Frau)\.?\s+)?`;
  return new RegExp(`${before}${title}${one}(?:[\\s-]+${one})*(?<own>['’]s|['’](?!\\p{L})|s)?${after}`, 'gu');
};

const isSentenceStart = (text: string, index: number): boolean =>
  /(?:^\s*|[.!?:…]["”’)]*\s+|[“"(]|\n\s*)$/u.test(text.slice(0, index));

/** Whether a name cannot be told from a word: "Will" where a sentence begins. */
export const isNameUnsure = (text: string, names: readonly string[]): boolean => {
  if (!names.some(isOrdinary)) return false;
  const whole = text.normalize('NFC');
  return [...whole.matchAll(pattern(names))].some(
    ({ 0: found, index }) => isOrdinary(bare(found)) && isSentenceStart(whole, index),
  );
};

/** Whether a text names somebody. */
export const isNamedIn = (text: string, names: readonly string[]): boolean =>
  names.length > 0 && pattern(names).test(text.normalize('NFC'));

/** A text that tells of "a customer" where it named one: the first time so, then as "the customer". */
export const withoutNames = (text: string, names: readonly string[], noun: string): string => {
  if (names.length === 0) return text;
  const whole = text.normalize('NFC');
  let isKnown = false;
  return whole.replace(pattern(names), (...found: unknown[]) => {
    const index = found.find((part): part is number => typeof part === 'number') ?? 0;
    const own = (found.at(-1) as { own?: string }).own === undefined ? '' : '’s';
    const article = isKnown ? 'the' : 'a';
    isKnown = true;
    const said = `${article} ${noun}${own}`;
    return isSentenceStart(whole, index) ? `${said.charAt(0).toUpperCase()}${said.slice(1)}` : said;
  });
};
