import { languageOf } from './language-of.ts';

/** Words that have one form: what looks like another form of them is another word, as evening beside even. */
const oneForm: Readonly<Record<string, ReadonlySet<string>>> = {
  en: new Set(
    `about above across after again all almost along already also although always and any around away because
     before behind below beside besides between beyond both but despite during each either else enough even ever
     every far few for from hence here however indeed inside instead into just less many maybe more most much
     near nearly neither never news not now off often once only onto other our out over perhaps quite rather
     really seldom series several since some soon species still such than that the then there therefore these
     they this those though through throughout thus together too toward towards under until upon very what when
     where whereas whether which while who why with within without yet you`.split(/\s+/u),
  ),
  de: new Set(
    `aber als also auch auf aus bald bei bereits beim bis daher dann dass denn doch dort durch eben ebenso etwa
     etwas fast für gegen gern halt hier immer jetzt jedoch kaum mal mehr mit nach nie noch nun nur oder oft ohne
     schon sehr seit sogar sonst statt trotz über und unter vom von vor wann weil wenn wie wohl zum zur zwar
     zwischen`.split(/\s+/u),
  ),
};

/** Words of their own that are formed as a form of another would be. */
const others: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['fee', new Set(['feed'])],
  ['see', new Set(['seed'])],
  ['wed', new Set(['wedding'])],
  ['means', new Set(['mean'])],
  ['goods', new Set(['good'])],
  ['customs', new Set(['custom'])],
]);

const isAbbreviation = (word: string): boolean => /^\p{Lu}{2,}$/u.test(word);

/** The English plural of a noun. */
export const pluralOf = (word: string): string => {
  if (/[^aeiou]y$/iu.test(word)) return `${word.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh)$/iu.test(word) ? `${word}es` : `${word}s`;
};

/** The English singular of a plural; undefined of a word that is none: business, status, analysis. */
export const singularOf = (word: string): string | undefined => {
  if (word.length < 4 || !/[^sui]s$/iu.test(word) || isAbbreviation(word)) return undefined;
  if (/[^aeiou]ies$/iu.test(word)) return `${word.slice(0, -3)}y`;
  return /(?:s|x|z|ch|sh)es$/iu.test(word) ? word.slice(0, -2) : word.slice(0, -1);
};

/** leverage: leveraged, leveraging; plan: planned, planning; comply: complied. */
const verbForms = (word: string): string[] => {
  if (/[^eoy]e$/iu.test(word)) return [`${word}d`, `${word.slice(0, -1)}ing`];
  if (/e$/iu.test(word)) return [`${word}d`, `${word}ing`];
  if (/[^aeiou]y$/iu.test(word)) return [`${word.slice(0, -1)}ied`, `${word}ing`];
  const last = /[^aeiou][aeiou]([bdgklmnprtvz])$/iu.exec(word)?.[1];
  const stems = last === undefined ? [word] : [word, `${word}${last}`];
  return stems.flatMap((stem) => [`${stem}ed`, `${stem}ing`]);
};

const inEnglish = (word: string): string[] => {
  const one = singularOf(word);
  if (one !== undefined) return [one];
  // Of two letters "it" would become "its", and an abbreviation is no verb.
  if (isAbbreviation(word)) return [`${word}s`];
  return word.length < 3 ? [] : [pluralOf(word), `${word}s`, ...verbForms(word)];
};

const endings = ['e', 'en', 'er', 'es', 's', 'n'];

const inOthers = (word: string): string[] =>
  word.length < 3 ? [] : endings.map((ending) => `${word}${ending}`);

/** A word of a language in the usual forms that it takes, its own first. What is more than letters has one. */
export const formsOf = (word: string, language: string): string[] => {
  const spoken = languageOf(language);
  const plain = word.toLowerCase();
  if (!/^\p{L}+$/u.test(word) || (!isAbbreviation(word) && oneForm[spoken]?.has(plain) === true))
    return [word];
  const formed = spoken === 'en' ? inEnglish(word) : inOthers(word);
  const apart = spoken === 'en' ? others.get(plain) : undefined;
  return [...new Set([word, ...formed.filter((form) => apart?.has(form.toLowerCase()) !== true)])];
};
