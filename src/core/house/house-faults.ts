import { orHereAre } from '../data/nearest-name.ts';
import { withoutThe } from '../data/without-the.ts';
import { hasWords, isLoaded } from '../story/labels/in-language.ts';
import { ourNames } from '../story/labels/our-names.ts';
import { phrases as declared } from '../story/phrases/index.ts';
import { sayable } from '../story/phrases/sayable.ts';
import type { Declarations } from '../template-language/check/check-template.ts';
import { phraseFaults } from '../template-language/check/check-phrases.ts';
import type { LineOf } from '../template-language/source/read-template.ts';
import { type Severity, TemplateFault } from '../template-language/source/template-fault.ts';
import { avoidedInText } from './avoided-in-templates.ts';
import type { House } from './house.ts';

type Phrases = NonNullable<Declarations['phrases']>;

/** Names in a house under which we have no phrase, with the nearest that we have. */
export const strangePhrases = ({
  phrases,
}: Pick<House, 'phrases'>): { language: string; name: string; message: string }[] =>
  Object.entries(phrases).flatMap(([language, texts]) => {
    return Object.keys(texts)
      .filter((name) => !declared.has(name))
      .map((name) => ({
        language,
        name,
        message: `There is no phrase "${name}".${orHereAre(name, declared.keys())}`,
      }));
  });

/** Sentences say "the" before the name of those who decide. */
const withArticle = ({ words }: House, file: string, lineOf: LineOf): TemplateFault[] =>
  Object.entries(words).flatMap(([language, { board }]) =>
    (['name', 'member'] as const).flatMap((field) => {
      const name = board?.[field].trim() ?? '';
      return withoutThe(name) === name
        ? []
        : [
            new TemplateFault(
              { file, line: lineOf(['words', language, 'board', field]) },
              `“${name}” begins with “the”, which our sentences say before it. Write “${withoutThe(name)}”.`,
              'warning',
            ),
          ];
    }),
  );

/** Tells of a phrase by its name; the house alone where there is none. */
type Tell = (name: string | null, message: string, severity?: Severity) => TemplateFault;

const inWords = (house: House, language: string, phrases: Phrases, tell: Tell): TemplateFault[] => {
  const own = Object.entries(house.phrases[language] ?? {}).map(([name, text]) => ({
    name,
    text,
    origin: { file: name, line: 1 },
  }));
  const wrong = phraseFaults(own, phrases).map(({ file, message, severity }) =>
    tell(file, message, severity),
  );
  const avoided = own.flatMap(({ name, text, origin }) =>
    avoidedInText(text, origin, house, language, ourNames(language)).map(({ message }) =>
      tell(name, message, 'warning'),
    ),
  );
  return [...wrong, ...avoided];
};

/** Where our own words say what the house does not, and it has no words in their place. */
const inOurs = (house: House, language: string, phrases: Phrases, tell: Tell): TemplateFault[] =>
  [...phrases.texts].flatMap(([name, [ours]]) =>
    ours === undefined || (house.phrases[language]?.[name] ?? '').trim() !== ''
      ? []
      : avoidedInText(ours.text, ours.origin, house, language).map(({ message }) =>
          tell(null, `Our words for the phrase "${name}": ${message}`, 'warning'),
        ),
  );

/** A name for one and none for several, or the other way round, would leave two names for one thing. */
const halfNamed = ({ words }: House, file: string, lineOf: LineOf): TemplateFault[] =>
  Object.entries(words).flatMap(([language, { customer, colleague }]) =>
    Object.entries({ customer, colleague }).flatMap(([thing, names]) =>
      names === undefined || (names.one.trim() === '') === (names.many.trim() === '')
        ? []
        : [
            new TemplateFault(
              { file, line: lineOf(['words', language, thing]) },
              `"${thing}" has a name for ${names.one.trim() === '' ? 'several and none for one' : 'one and none for several'}. Give both.`,
              'warning',
            ),
          ],
    ),
  );

/** What is wrong with the words of a house, in the languages whose words are here: phrases that cannot be said, and words that it does not use itself. */
export const houseFaults = (house: House, file: string, lineOf: LineOf = () => 1): TemplateFault[] => {
  const named = new Set(['en-GB', ...Object.keys(house.words), ...Object.keys(house.phrases)]);
  const languages = [...named].filter(isLoaded);
  const inLanguages = languages.flatMap((language) => {
    const phrases = sayable(language);
    const tell: Tell = (name, message, severity = 'fault') => {
      const path = name === null ? ['avoid'] : ['phrases', language, name];
      return new TemplateFault({ file, line: lineOf(path) }, message, severity);
    };
    if (phrases.texts.size > 0)
      return [...inWords(house, language, phrases, tell), ...inOurs(house, language, phrases, tell)];
    return house.phrases[language] === undefined
      ? []
      : [
          new TemplateFault(
            { file, line: lineOf(['phrases', language]) },
            `There are no words in “${language}” yet that a house could word otherwise.`,
          ),
        ];
  });
  const strange = strangePhrases(house)
    .filter(({ language }) => hasWords(language))
    .map(
      ({ language, name, message }) =>
        new TemplateFault({ file, line: lineOf(['phrases', language, name]) }, message),
    );
  return [...halfNamed(house, file, lineOf), ...withArticle(house, file, lineOf), ...strange, ...inLanguages];
};
