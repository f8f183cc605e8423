import { useMemo, useState } from 'react';
import { houseFaults } from '../../../core/house/house-faults.ts';
import { houseOfCase } from '../../../core/house/house-of-case.ts';
import type { PhraseDefinition } from '../../../core/story/phrases/define-phrase.ts';
import { isLoaded } from '../../../core/story/labels/in-language.ts';
import { phrases } from '../../../core/story/phrases/index.ts';
import { ourWords } from '../../../core/story/phrases/our-words.ts';
import { type Say, sayingOf } from '../../../core/story/saying.ts';
import { wordedFormats } from '../../../core/template-language/worded-formats.ts';
import { useCaseFormats } from '../../figures/case-formats.ts';
import { RunText } from '../../preview/run-text.tsx';
import { PhraseHelp } from '../../preview/words/phrase-help.tsx';
import { useHasWords } from '../../preview/words/use-has-words.ts';
import { removeFrom, setField, useBusinessCase } from '../../store/app-store.ts';
import { resultsFor } from '../../store/derived.ts';
import { Button, ChoiceField, Segments, TextField } from '../../ui/index.ts';
import form from '../../steps/form/form.module.css';
import app from '../app.module.css';
import { firstLanguage, houseLanguages } from './house-language.ts';

/** What is wrong with the words of each phrase in a language. */
const useFaults = (language: string, isReady: boolean): ReadonlyMap<string, string> => {
  const businessCase = useBusinessCase((whole) => whole);
  const { house } = businessCase;
  return useMemo(() => {
    const read = house === undefined || !isReady ? { faults: [] } : houseOfCase(businessCase);
    if ('faults' in read) return new Map();
    const lines = new Map<number, string>();
    const lineOf = (path: readonly PropertyKey[]): number => {
      const [part, of, name] = path.map(String);
      const line = lines.size + 1;
      lines.set(line, part === 'phrases' && of === language ? (name ?? '') : '');
      return line;
    };
    const faults = houseFaults(read.house, '', lineOf);
    return new Map(faults.map(({ line, message }) => [lines.get(line) ?? '', message]));
  }, [businessCase, house, language, isReady]);
};

/** One sentence in the words of the house, with ours, what it may use, and what it says in this case. */
const Reworded = ({
  phrase,
  language,
  say,
  fault,
}: {
  phrase: PhraseDefinition;
  language: string;
  say: Say | null;
  fault: string | undefined;
}) => {
  const path = `house.phrases.${language}.${phrase.id}`;
  const text = useBusinessCase(({ house }) => house?.phrases[language]?.[phrase.id] ?? '');
  return (
    <li className={form['row']}>
      <TextField
        long
        hint={phrase.meaning}
        path={path}
        title={phrase.id}
        value={text}
        onChange={(next) => setField(`The words of ${phrase.id}`, path, next)}
      />
      {fault !== undefined && <p className={app['refusal']}>{fault}</p>}
      {fault === undefined && phrase.takes === undefined && say !== null && (
        <p className={app['hint']}>
          In this case: <RunText runs={say(phrase.id).phrase} />
        </p>
      )}
      <PhraseHelp ours={isLoaded(language) ? ourWords(phrase.id, language) : ''} phrase={phrase} />
      <Button
        look="quiet"
        onPress={() => removeFrom(`Took our words for ${phrase.id} again`, path, () => undefined)}
      >
        Take our words again
      </Button>
    </li>
  );
};

/** Sentences that the house words otherwise. */
export const HousePhrases = () => {
  const businessCase = useBusinessCase((whole) => whole);
  const formats = useCaseFormats();
  const [language, setLanguage] = useState(firstLanguage(businessCase.basics.language));
  const view = useMemo(
    () => ({ businessCase, results: resultsFor(businessCase), formats: wordedFormats(formats, language) }),
    [businessCase, formats, language],
  );
  const isReady = useHasWords(language);
  const say = useMemo(() => (isReady ? sayingOf(view) : null), [isReady, view]);
  const faults = useFaults(language, isReady);
  const own = businessCase.house?.phrases[language] ?? {};
  const reworded = [...phrases.values()].filter(({ id }) => Object.hasOwn(own, id));
  const others = [...phrases.values()].filter(({ id }) => !Object.hasOwn(own, id));
  return (
    <section aria-label="Own sentences">
      <h2>Own sentences</h2>
      <p>
        Choose a sentence, and write it as your house does. What stands in double braces is filled in from
        each case.
      </p>
      {Object.keys(houseLanguages).length > 1 && (
        <Segments label="Sentences in" options={houseLanguages} value={language} onChange={setLanguage} />
      )}
      <ul className={form['rows']}>
        {reworded.map((phrase) => (
          <Reworded
            key={phrase.id}
            fault={faults.get(phrase.id)}
            language={language}
            phrase={phrase}
            say={say}
          />
        ))}
      </ul>
      <ChoiceField
        options={Object.fromEntries(others.map(({ id, meaning }) => [id, `${id}: ${meaning}`]))}
        title="Word another sentence"
        value={undefined}
        onChange={(id) => {
          if (id !== undefined)
            setField(`Word ${id} otherwise`, `house.phrases.${language}.${id}`, ourWords(id, language));
        }}
      />
    </section>
  );
};
